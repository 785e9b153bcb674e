/** Tests of the templates: they need the Bicep compiler, so they run apart from the others. */
import root from '../../jest.config.mjs';

export default {
  rootDir: '../..',
  roots: ['<rootDir>/test/infra'],
  testMatch: root.testMatch,
  transform: root.transform,
  testEnvironment: 'node',
  maxWorkers: 2,
  testTimeout: 60_000,
};
