/** The folder of azure.yaml. azd starts a hook in the hook's own folder. */
import { resolve } from 'node:path';

export const projectRoot = resolve(__dirname, '../..');
