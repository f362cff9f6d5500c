/**
 * One Jest for the whole workspace: `npm test` selects by suffix (`.spec.ts`, `.int-spec.ts`, `.e2e-spec.ts`).
 * ESM throughout; `@lienthong/*` is mapped to sources so that no build is needed before a test.
 */
export default {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/tools', '<rootDir>/bench', '<rootDir>/e2e'],
  testEnvironment: 'node',
  testMatch: ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.e2e-spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^@lienthong/kit/(errors|config|background|database|messaging|http|access|observability)$': '<rootDir>/libs/kit/src/$1/index.ts',
    '^@lienthong/(vocabulary|contracts|education-data|platform-registry|ioc-edu|reporting|api-client|testing)$': '<rootDir>/libs/$1/src/index.ts',
    '^@lienthong/simulate$': '<rootDir>/tools/simulate/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '^.+\\.tsx?$': ['@swc/jest', { module: { type: 'es6' } }] },
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '<rootDir>/.hub'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  testTimeout: 60_000,
};
