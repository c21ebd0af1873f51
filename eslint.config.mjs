import tseslint from 'typescript-eslint'
import reactHooks from 'eslint-plugin-react-hooks'

const sizes = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 3],
  'max-depth': ['error', 2],
  complexity: ['error', 12],
}

// A later block replaces an earlier block's options of the same rule, so each list is built once and spread.
const worldGlobals = [
  'process',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'wx',
  'window',
  'document',
  'localStorage',
]
const noWorld = worldGlobals.map((name) => ({
  name,
  message: 'Rules and decisions know no machine: ask a port.',
}))
const noDate = [{ name: 'Date', message: 'Days are IsoDate; only calendar/civil-date.ts counts with Date.' }]
const noRandom = [{ object: 'Math', property: 'random', message: 'Rules are repeatable.' }]
const platformCalls = [
  'request',
  'uploadFile',
  'downloadFile',
  'login',
  'getStorageSync',
  'setStorageSync',
  'removeStorageSync',
  'getStorage',
  'setStorage',
]

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      '.data/**',
      '.cache/**',
      '**/fixture-app/**',
      'test-artifacts/**',
    ],
  },
  ...tseslint.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...sizes,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports; only pages, app and configs export by default.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/pages/**', 'src/app.ts', 'src/**/*.config.ts', 'src/global.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/{pages,features,components}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...platformCalls.map((property) => ({
          object: 'Taro',
          property,
          message: 'Platform doors are in src/services.',
        })),
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts', 'cloud/usecases/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...noWorld, ...noDate],
      'no-restricted-properties': ['error', ...noRandom],
      complexity: ['error', 8],
    },
  },
  { files: ['src/domain/calendar/civil-date.ts'], rules: { 'no-restricted-globals': ['error', ...noWorld] } },
  {
    files: ['**/*.{cjs,js}', 'config/**'],
    rules: { '@typescript-eslint/no-require-imports': 'off', 'max-lines-per-function': 'off' },
  },
  { files: ['cloud/commands/**', 'test/**', '.ci/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**'],
    rules: {
      'max-depth': 'off',
      'max-lines-per-function': 'off',
      complexity: 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
)
