/** The built app in a host process of its own, which a test can kill and start again. */
import { startHostProcess, type HostProcess } from '../../dev/host/hostProcess';

/** Where the host lies as one file: a test that kills the app fifty times starts it fifty times. */
export const hostFolder = 'node_modules/.cache/6degree';

/** @throws Error with what the host said when the app does not start. */
export const startApp = (settings: Record<string, string>): Promise<HostProcess> =>
  startHostProcess(`${hostFolder}/host.cjs`, 'build', settings);
