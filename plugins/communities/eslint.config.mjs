import js from '@eslint/js';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const SERVER = 'server/src';
const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const TESTS = ['**/*.test.ts', '**/*.test.tsx', '**/testing/**'];
const ENTRIES = [`${SERVER}/index.ts`, 'admin/src/index.ts'];

const noBarrel = {
  selector: ':matches(ExportAllDeclaration, ExportNamedDeclaration[source])',
  message: 'Import things from where they are: a file that only passes on what another one exports hides it.',
};
const noDatabase = {
  selector: "MemberExpression[object.name='strapi'][property.name=/^(db|documents|query|entityService)$/]",
  message: 'api.ts reads the request and writes the answer. What it does with the data belongs in an act.',
};
const noIndex = {
  selector: 'Program',
  message: 'The only index files are the two entries that Strapi loads.',
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommended],
    plugins: { 'import-x': importX },
    languageOptions: {
      parserOptions: { project: ['server/tsconfig.json', 'admin/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx'] })],
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-duplicates': 'error',
      'no-restricted-syntax': ['error', noBarrel],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'max-lines': ['error', { max: 250 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // A feature is used through what it does. How it stores and serves that is its own affair.
    files: [`${SERVER}/*/**/*.ts`],
    ignores: TESTS,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./)+[^./][^/]*/(schema|api)$',
              message: 'Another feature’s schema and api are its own: import what it does instead.',
            },
          ],
        },
      ],
    },
  },
  { files: [`${SERVER}/**/api.ts`], rules: { 'no-restricted-syntax': ['error', noBarrel, noDatabase] } },
  {
    files: ['**/index.ts', '**/index.tsx'],
    ignores: ENTRIES,
    rules: { 'no-restricted-syntax': ['error', noIndex] },
  },
  { files: ['**/*.mjs', '**/*.cjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { __dirname: 'readonly', __filename: 'readonly', Buffer: 'readonly', fetch: 'readonly' },
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['Buffer', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout', 'fetch', 'performance', 'URL'].map(
          (it) => [it, 'readonly']
        )
      ),
    },
  }
);
