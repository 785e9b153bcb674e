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
  // A prediction takes half a second on a free machine, and many times that on a busy one.
  testTimeout: 180_000,
};
