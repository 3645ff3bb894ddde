import tseslint from 'typescript-eslint';
import astro from 'eslint-plugin-astro';

export default tseslint.config(
  { ignores: ['dist/', '.*.crossread-*/', '.astro/', 'node_modules/', 'test-results/'] },
  ...tseslint.configs.recommended,
  ...astro.configs['flat/recommended'],
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
