import fc from 'fast-check';

/**
 * Every property is tried on the same random cases on each machine, so that a change is judged by what it changed.
 * `CANDOR_TEST_SEED=$RANDOM npm test` tries others.
 */
fc.configureGlobal({ seed: Number(process.env['CANDOR_TEST_SEED'] ?? 1) });
