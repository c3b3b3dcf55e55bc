import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildScreens } from '../../scripts/build-screens.ts';
import { interleave } from '../measure/interleave.ts';
import { median } from '../measure/percentile.ts';
import type { Benchmark } from '../measure/types.ts';
import { type StartTimes, startOnce } from './start-once.ts';

const ROUNDS = 3;
const WARM_MS = 4000;
const CANDOR = resolve(import.meta.dirname, '../../bin/candor.ts');
const BARE = `require('node:http').createServer((_, answer) => answer.end('ok')).listen(process.env.PORT, '127.0.0.1')`;

export const startBenchmark: Benchmark = {
  name: 'start',
  question:
    'How long from `candor start` to the first answered request, on a fresh clone and the second time?',
  async run(say) {
    say('building the screens, if they are not built');
    await buildScreens();
    const folder = await mkdtemp(join(tmpdir(), 'candor-bench-'));
    try {
      const times = await measure(folder, say);
      const warm = median(times.warm.map(({ page }) => page));
      return {
        tables: [
          {
            title: 'Milliseconds to the first answer of the demo, PGlite in a folder',
            columns: ['start', 'health', 'the page', 'rounds: the page'],
            rows: [
              row('cold: no data, no compile cache', times.cold),
              row('warm: the second start', times.warm),
              row('Node alone, an empty HTTP server', times.bare),
            ],
          },
        ],
        targets: [
          {
            name: 'warm start to the page',
            value: warm / 1000,
            limit: WARM_MS / 1000,
            wanted: 'at most',
            unit: ' s',
          },
        ],
        notes: [
          'The screens are built and PGlite’s template exists before the clock starts; npm install is not part of it.',
        ],
        skipped: [],
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function measure(folder: string, say: (line: string) => void) {
  const start = (round: number) =>
    startOnce(
      [CANDOR, 'start'],
      { CANDOR_DATA: join(folder, `data-${round}`), NODE_COMPILE_CACHE: join(folder, `cache-${round}`) },
      { health: '/health', page: '/' },
    );
  return interleave(ROUNDS, {
    pair: async (round) => {
      say(`round ${round + 1}`);
      // The warm start needs what the cold one left.
      return { cold: await start(round), warm: await start(round) };
    },
    bare: () => startOnce(['-e', BARE], {}, { health: '/', page: '/' }),
  }).then(({ pair, bare }) => ({
    cold: pair.map((one) => one.cold),
    warm: pair.map((one) => one.warm),
    bare,
  }));
}

function row(name: string, times: StartTimes[]): (string | number)[] {
  const rounds = times.map(({ page }) => Math.round(page)).join(' ');
  return [name, median(times.map(({ health }) => health)), median(times.map(({ page }) => page)), rounds];
}
