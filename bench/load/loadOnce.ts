/**
 * Loads the app of a folder once and prints how long that took, in milliseconds.
 *
 * Runs compiled, in a fresh process, with the settings in its environment. The worker's module, which
 * is in no package, is the local host's, and is there before the clock starts, as it is in Azure.
 */
import { loadAppModule } from '../../dev/host/appModule';
import { CoreModule } from '../../dev/host/coreModule';

const core = new CoreModule(() => undefined);
const startedAt = performance.now();
loadAppModule(process.argv[2] ?? '', core);
process.stdout.write(`${performance.now() - startedAt}\n`);
// An app that registers nothing was not loaded. What SDKs do after loading is not waited for.
process.exit(core.lock().length > 0 ? 0 : 1);
