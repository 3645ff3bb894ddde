import tseslint from 'typescript-eslint';
import astro from 'eslint-plugin-astro';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'lib/',
      '.*.crossread-*/',
      '.cache/',
      '.shards/',
      '.astro/',
      'node_modules/',
      'test-results/',
    ],
  },
  ...tseslint.configs.recommended,
  ...astro.configs['flat/recommended'],
  // What the compiler finds in TypeScript, and nothing found in plain JavaScript.
  { rules: { 'no-dupe-keys': 'error', 'no-duplicate-case': 'error', 'no-unreachable': 'error' } },
  // Rules that know types.
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Records of functions are no classes: no function of ours reads `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // What a test expects (`expect.stringContaining`) has no type of its own.
  { files: ['**/*.test.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  // The engine runs unchanged in Node, a worker and the browser: article texts in, comparison out.
  engineImports('src/engine/*.ts', '\\./'),
  engineImports('src/engine/*/*.ts', '\\./|\\.\\./(?!\\.\\.)'),
  engineImports('src/engine/*/*/*.ts', '\\./|\\.\\./(\\.\\./)?(?!\\.\\.)'),
  // Its tests may use the stories that tests are written in.
  engineImports('src/engine/*/*.test.ts', '\\./|\\.\\./(?!\\.\\.)|.*/tests/support/'),
);

function engineImports(files, own) {
  const regex = `^(?!${own}|diff$|stemmer$|vitest$|fast-check$)`;
  const message = 'The engine imports only its own files, `diff` and `stemmer`.';
  return {
    files: [files],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
  };
}
