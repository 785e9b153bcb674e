/** Unit, stories and integration. `dev/` parts keep their tests beside them. */
export default {
  roots: ['<rootDir>/test', '<rootDir>/dev'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['<rootDir>/test/site/'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/.local/'],
  transform: {
    '^.+\\.[jt]sx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, sourceMaps: 'inline' },
    ],
  },
  // Packages that are modules only, which Jest cannot load as they are.
  transformIgnorePatterns: ['/node_modules/(?!(intl-messageformat|@formatjs)/)'],
  globalSetup: '<rootDir>/test/support/buildApp.ts',
  testEnvironment: 'node',
  maxWorkers: 2,
  testTimeout: 30_000,
};
