import fc from 'fast-check';
import { runs } from './property-runs.ts';

// Random texts are the same in every run, so that a test which fails here fails everywhere:
// `FC_SEED=random` takes another seed, which is printed, and `FC_SEED=123` that one.
const DEFAULT_SEED = 20210601;

const wanted = process.env['FC_SEED'] ?? String(DEFAULT_SEED);
const seed = wanted === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(wanted);
if (!Number.isInteger(seed)) {
  throw new Error(`FC_SEED is "${wanted}". Give a whole number, or \`random\`.`);
}
if (seed !== DEFAULT_SEED) console.log(`Property tests run with FC_SEED=${seed}.`);

// Where a property fails, fast-check's own message says the seed and the path to the example.
fc.configureGlobal({ seed, numRuns: runs(100) });
