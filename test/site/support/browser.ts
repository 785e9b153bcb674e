/** Which browser the tests run in, and how it is started. */
import chromium from '@sparticuz/chromium';

/** The browser must not talk to anybody by itself, and may run as root. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
];

/** On Linux the browser of the lock file, which unpacks itself; elsewhere Playwright's own. */
export const browserPath = async (): Promise<string | undefined> =>
  process.platform === 'linux' ? chromium.executablePath() : undefined;
