import { requirement } from '#server/testing/index.ts';
import { buildScreens } from '../../scripts/build-screens.ts';
import { median, percentile } from '../measure/percentile.ts';
import type { Benchmark, Findings } from '../measure/types.ts';
import { measureAnswers } from './measure-answers.ts';
import { measureSizes } from './measure-sizes.ts';

const ROUNDS = 5;
const KB = 1000;

/**
 * Chatwoot's published widget, in kB compressed. Its own budget, which its build checks: `size-limit` in package.json of
 * github.com/chatwoot/chatwoot (v3.11, commit 004110f; PR 9289 set 300 KB). What a page loaded in 2021: issue 2658.
 */
const CHATWOOT = { loader: 40, widget: 300, loadedIn2021: 170.4 * 1.024 };

export const widgetBenchmark: Benchmark = {
  name: 'widget',
  question:
    'What does a page load for the chat, and how long until the first checked sentence is on the screen?',
  async run(say) {
    say('building the screens, if they are not built');
    await buildScreens();
    const sizes = await measureSizes();
    const findings: Findings = {
      tables: [
        {
          title: 'Kilobytes that a page loads',
          columns: ['what', 'gzip', 'brotli'],
          rows: [
            ...[sizes.bubble, sizes.open, sizes.all].map(({ name, gzip, brotli }) => [
              name,
              gzip / KB,
              brotli / KB,
            ]),
            ['Chatwoot: loader, its budget', CHATWOOT.loader, ''],
            ['Chatwoot: widget, its budget', CHATWOOT.widget, ''],
            ['Chatwoot: widget script as measured in its issue 2658', CHATWOOT.loadedIn2021, ''],
          ],
        },
      ],
      targets: [
        { name: 'bubble', value: sizes.bubble.gzip / KB, limit: 6, wanted: 'at most', unit: ' kB' },
        {
          name: 'bubble and open chat',
          value: sizes.open.gzip / KB,
          limit: 20,
          wanted: 'at most',
          unit: ' kB',
        },
      ],
      notes: ['Chatwoot’s figures are its own (package.json and issues on GitHub), not measured here.'],
      skipped: [],
    };
    if (requirement('browser')) await addAnswers(findings, say);
    else findings.skipped.push('The time to the first sentence: there is no browser here.');
    return findings;
  },
};

async function addAnswers(findings: Findings, say: (line: string) => void): Promise<void> {
  const { firstSentence, roundTrip, longScripts } = await measureAnswers(ROUNDS, say);
  const times = median(firstSentence);
  findings.tables.push({
    title: 'Milliseconds in a browser on this machine, the demo on PGlite in memory, no model',
    columns: ['what', 'median', 'p95', 'times the round trip'],
    rows: [
      [
        'key press to the first checked sentence on screen',
        times,
        percentile(firstSentence, 95),
        times / median(roundTrip),
      ],
      ['bare round trip: GET /health from the same page', median(roundTrip), percentile(roundTrip, 95), 1],
    ],
  });
  findings.targets.push(
    { name: 'first checked sentence', value: times, limit: 300, wanted: 'at most', unit: ' ms' },
    {
      name: 'scripts of ours above 50 ms in a frame',
      value: longScripts.length,
      limit: 0,
      wanted: 'at most',
      unit: '',
    },
  );
}
