import { readFileSync } from 'node:fs';
import { defineConfig, mergeConfig } from 'vitest/config';
import config from '../vitest.config.ts';
import { withMutant, type Mutant } from './mutants.ts';

/** The file named by MUTANT_FILE, with the fault that MUTANT describes; nothing is written. */
const { MUTANT_FILE = '', MUTANT = '' } = process.env;

export default mergeConfig(
  config,
  defineConfig({
    plugins: [
      {
        name: 'plant-a-fault',
        enforce: 'pre',
        load(id) {
          if (MUTANT === '' || id !== MUTANT_FILE) return null;
          return withMutant(readFileSync(id, 'utf8'), JSON.parse(MUTANT) as Mutant);
        },
      },
    ],
    test: { include: ['src/**/*.test.ts'], bail: 1, testTimeout: 20_000 },
  }),
);
