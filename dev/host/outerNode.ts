/**
 * The process and the module loader that Node itself started with.
 *
 * A test runner gives each test file a sandbox with a copied `process.env` and a `require` of its own; an app
 * loaded through those would not be the app that runs in Azure. Outside a sandbox these are the usual ones.
 */
import { runInThisContext } from 'node:vm';
import { z } from 'zod';

const isProcess = (value: unknown) => typeof value === 'object' && value !== null && 'env' in value;

export const outerProcess = z.custom<NodeJS.Process>(isProcess).parse(runInThisContext('process'));

export const { Module, createRequire } = outerProcess.getBuiltinModule('node:module');
