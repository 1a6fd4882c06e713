import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Money never meets a float: these are refused where amounts live. */
const noFloats = [
  {
    selector: "CallExpression[callee.name='parseFloat']",
    message: 'Money is kopecks in BigInt; read it with readMoney or parseKopecks.',
  },
  {
    selector: "MemberExpression[object.name='Number'][property.name='parseFloat']",
    message: 'Money is kopecks in BigInt.',
  },
  {
    selector: "MemberExpression[property.name='toFixed']",
    message: 'Money is kopecks in BigInt; a percentage is an exact fraction.',
  },
]

const outside = (...patterns) => [
  'error',
  { patterns: patterns.map((group) => ({ group: [group], message: 'See who may import whom in README.' })) },
]

export default tseslint.config(
  { ignores: ['node_modules', 'build', 'data', 'coverage', 'app/platform/db/generated', 'test-results'] },
  ...tseslint.configs.recommended,
  {
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'off',
      'no-restricted-syntax': ['error', ...noFloats],
      eqeqeq: 'error',
    },
  },
  {
    files: ['scoring/**/*.ts'],
    ignores: ['scoring/cli/**', '**/*.test.ts'],
    rules: {
      'no-restricted-imports': outside('~/*', 'node:*', 'react*', '@prisma/*', '../app/*'),
      'no-restricted-globals': ['error', 'process', 'Date', 'fetch', 'setTimeout'],
      'no-restricted-syntax': [
        'error',
        ...noFloats,
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'The law throws no dice.',
        },
      ],
    },
  },
  {
    files: ['app/platform/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': outside('~/features/*', '~/routes/*', '~/ui/*', 'scoring/*') },
  },
  {
    files: ['app/ui/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': outside(
        '~/features/*',
        '~/routes/*',
        'scoring/*',
        '~/platform/db/*',
        '~/platform/auth/*',
      ),
    },
  },
  { files: ['app/features/**/*.{ts,tsx}'], rules: { 'no-restricted-imports': outside('~/routes/*') } },
)
