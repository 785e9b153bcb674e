/** Lint: strict types, and the architecture's import rules (who may know whom) as errors. */
import tseslint from 'typescript-eslint';

const forbid = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const edge = { group: ['**/functions/**'], message: 'shared never imports functions.' };
const local = {
  group: ['**/dev/**', '**/test/**', '**/bench/**'],
  message: 'Only tests and dev know the local stack.',
};
const sdk = {
  group: ['@azure/*', 'stripe', 'nodemailer', 'jose', 'applicationinsights', 'node:*'],
  message: 'Rule files are pure: values in, decision out.',
};
const storage = {
  regex: '(Repository|Queue|Client|Mailer|Provider|Telemetry|Blobs)$',
  message: 'Rule files know no storage and no other outside.',
};
const clients = {
  group: [
    '@azure/*',
    '!@azure/functions',
    'stripe',
    'nodemailer',
    'jose',
    'applicationinsights',
    'node:*',
  ],
  message: 'A function is given what it needs; functions/index.ts makes the clients.',
};

/** The files of shared/ that know an SDK, by their last word. */
const outside = [
  'shared/*/*Repository.ts',
  'shared/*/*Queue.ts',
  'shared/*/*Client.ts',
  'shared/*/*Mailer.ts',
  'shared/*/*Provider.ts',
  'shared/*/*Telemetry.ts',
  'shared/*/*Blobs.ts',
  'shared/payments/stripe*.ts',
  // Hashing is pure, though Node provides it.
  'shared/hash.ts',
];

export default tseslint.config(
  {
    ignores: [
      'build/',
      'build-*/',
      'site/dist/',
      '.local/',
      'test-results/',
      'node_modules/',
      '**/*.mjs',
      '**/*.cjs',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['functions/**', 'shared/**', 'site/**'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'max-lines': ['error', { max: 140, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['functions/*/**'],
    rules: forbid(clients, local, {
      regex: '^\\.\\.?/(?!\\.\\./shared/)',
      message: 'A function imports shared only, never another function.',
    }),
  },
  {
    files: ['shared/**'],
    ignores: [...outside, 'shared/web/**'],
    rules: forbid(edge, local, sdk, storage),
  },
  // What all HTTP functions share knows their requests and answers.
  { files: ['shared/web/**'], rules: forbid(edge, local, clients, storage) },
  {
    files: outside,
    rules: forbid(edge, local, {
      regex: '^\\.\\./.*Repository$',
      message: 'One repository never calls another.',
    }),
  },
  { files: ['site/**', 'infra/**'], rules: forbid(local) },
  {
    // The whole app on one page, however many functions it has.
    files: ['functions/index.ts'],
    rules: { ...forbid(local), 'max-lines': 'off' },
  },
  {
    files: ['shared/**', 'functions/**'],
    ignores: ['shared/money.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'round', message: 'Round money in shared/money.ts only.' },
      ],
    },
  },
  {
    // A list of words is as long as it is.
    files: ['shared/words.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.test.ts', 'test/**'],
    rules: { '@typescript-eslint/require-await': 'off' },
  },
);
