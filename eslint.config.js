import tseslint from 'typescript-eslint';
import astro from 'eslint-plugin-astro';

export default tseslint.config(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/'] },
  ...tseslint.configs.recommended,
  ...astro.configs['flat/recommended'],
  {
    files: ['src/engine/**/*.ts'],
    rules: {
      // The engine runs unchanged in Node, a worker and the browser: article texts in, comparison out.
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\./|diff$|vitest$|fast-check$)', message: 'The engine imports only its own files and `diff`.' }] },
      ],
    },
  },
);
