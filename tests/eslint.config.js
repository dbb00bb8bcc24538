// ESLint for the whole project: `npx eslint --config tests/eslint.config.js .` from the top folder, to which all
// patterns are relative. Formatting is Prettier's; what a layer may import is in tooling/layers.js.
import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { atlasPlugin } from './tooling/layers.js';

const pureLayers = 'src/{atlas,view,figures,i18n}/**';
const scripts = ['**/*.js', '**/*.mjs'];

const browserGlobals = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'location',
  'history',
];

/** @type {import('eslint').Linter.RulesRecord} */
const soundness = {
  eqeqeq: 'error',
  'no-constant-binary-expression': 'error',
  'no-debugger': 'error',
  'no-fallthrough': 'error',
  'no-loss-of-precision': 'error',
  'no-self-compare': 'error',
  'no-unreachable-loop': 'error',
  'no-unsafe-optional-chaining': 'error',
  'no-useless-escape': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
};

/** @type {import('eslint').Linter.RulesRecord} */
const style = {
  'no-restricted-syntax': [
    'error',
    {
      selector: 'TSEnumDeclaration',
      message: 'Write a literal union made from an `as const` list instead of an enum.',
    },
    {
      selector:
        'ImportDeclaration[source.value=/^d3(-|$)/] > :matches(ImportNamespaceSpecifier, ImportDefaultSpecifier)',
      message: 'Import from d3 by name, so that the rest can be left out of the build.',
    },
  ],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-dynamic-delete': 'off',
  '@typescript-eslint/consistent-type-imports': [
    'error',
    { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
  ],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
};

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', 'test-results/', 'playwright-report/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ts.configs.strict,
  svelte.configs.recommended,
  { rules: { ...soundness, ...style } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      // Svelte's own knows that some of what `$props()` gives may be bound and the rest not.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
      // Every link of the atlas is a relative query; there is no router whose base path it could miss.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    // Rules that need types cost seconds, so there are few, and only where promises and unions are handled.
    files: ['src/**/*.ts', 'tests/browser/**/*.ts'],
    ignores: ['**/*.svelte.ts'],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: fileURLToPath(new URL('../', import.meta.url)),
      },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: scripts, languageOptions: { globals: globals.node }, rules: { 'no-undef': 'error' } },
  {
    files: ['src/**'],
    plugins: { atlas: atlasPlugin },
    rules: { 'atlas/layers': 'error' },
  },
  {
    files: ['src/**'],
    ignores: ['src/build/**'],
    rules: { 'no-console': 'error', 'no-eval': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error' },
  },
  {
    files: ['src/**'],
    ignores: ['src/attachments/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'd3',
              importNames: ['select', 'selectAll'],
              message: 'D3 touches an element in src/attachments only: compute here, and let Svelte draw.',
            },
          ],
        },
      ],
    },
  },
  {
    files: [pureLayers],
    rules: {
      'no-restricted-globals': [
        'error',
        ...browserGlobals.map((name) => ({
          name,
          message:
            'src/atlas, src/view, src/figures and src/i18n know no browser: take what is needed as an argument.',
        })),
      ],
    },
  },
);
