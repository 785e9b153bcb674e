/** Before the tests, once: the compiler is there, and the bundle that the templates' settings are tried on. */
import buildApp from '../support/buildApp';
import { findCompiler } from './findCompiler';

export default async function setup(): Promise<void> {
  findCompiler();
  await buildApp();
}
