/** Lint: what TypeScript and dependency-cruiser do not see. Errors only, never warnings. */
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/** Which tags may depend on which (style: docs/architecture.md). */
const depConstraints = [
  { sourceTag: 'type:vocabulary', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:generated', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:contract', onlyDependOnLibsWithTags: ['type:vocabulary'], bannedExternalImports: ['@nestjs/*', 'typeorm', 'kafkajs', 'pg'] },
  { sourceTag: 'type:kit', onlyDependOnLibsWithTags: ['type:kit', 'type:test'] },
  { sourceTag: 'type:test', onlyDependOnLibsWithTags: ['type:vocabulary', 'type:contract', 'type:generated', 'type:test'] },
  { sourceTag: 'type:service', onlyDependOnLibsWithTags: ['type:vocabulary', 'type:contract', 'type:kit', 'type:test'] },
  { sourceTag: 'scope:education-data', notDependOnLibsWithTags: ['scope:platform-registry', 'scope:ioc-edu', 'scope:reporting'] },
  { sourceTag: 'scope:platform-registry', notDependOnLibsWithTags: ['scope:education-data', 'scope:ioc-edu', 'scope:reporting'] },
  { sourceTag: 'scope:ioc-edu', notDependOnLibsWithTags: ['scope:education-data', 'scope:platform-registry', 'scope:reporting'] },
  { sourceTag: 'scope:reporting', notDependOnLibsWithTags: ['scope:education-data', 'scope:platform-registry', 'scope:ioc-edu'] },
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:service', 'type:kit', 'type:contract', 'type:vocabulary', 'type:generated'] },
  { sourceTag: 'type:tool', onlyDependOnLibsWithTags: ['type:service', 'type:kit', 'type:contract', 'type:vocabulary', 'type:generated', 'type:test', 'type:tool'] },
];

export default [
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '.hub*/**', 'tools/checks/breaks/**', 'libs/api-client/src/generated/**', 'apps/console/public/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['libs/**/*.ts', 'apps/*/src/**/*.ts', 'tools/**/*.ts', 'bench/**/*.ts', 'e2e/**/*.ts'],
    ignores: ['apps/console/**'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allow: ['tools/(?:kafka/broker|sign-in)\\.mjs$'], checkDynamicDependenciesExceptions: ['.*'], depConstraints }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-require-imports': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: ['libs/**/*.ts'],
    ignores: ['libs/**/*.spec.ts', 'libs/**/*.int-spec.ts', 'libs/testing/**', 'libs/kit/src/config/**'],
    rules: {
      'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Error']", message: 'Throw an error class of kit/errors with a stable code.' }],
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Only kit/config reads the environment.' }],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.e2e-spec.ts'],
    rules: {
      'no-restricted-properties': ['error',
        ...['it', 'test', 'describe'].flatMap((object) => ['only', 'skip'].map((property) => ({ object, property, message: 'No narrowed or skipped tests.' })))],
    },
  },
];
