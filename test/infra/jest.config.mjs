/** Tests of the templates. They need the Bicep compiler, so they run apart, and `npm test` does not match them. */
import root from '../../jest.config.mjs';

export default {
  rootDir: '../..',
  roots: ['<rootDir>/test/infra'],
  testMatch: ['**/*.spec.ts'],
  transform: root.transform,
  globalSetup: '<rootDir>/test/infra/setup.ts',
  testEnvironment: 'node',
  maxWorkers: 2,
  testTimeout: 60_000,
};
