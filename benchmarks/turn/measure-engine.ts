import type { TurnResult } from '#server/pipeline/index.ts';
import { percentile } from '../measure/percentile.ts';
import type { Table } from '../measure/types.ts';

type StageName = TurnResult['stages'][number]['name'];

/** The stages that think; `load` and `commit` are the database's. */
const ENGINE: StageName[] = ['understand', 'decide', 'answer', 'review'];
const SHOWN: StageName[] = ['load', ...ENGINE, 'commit'];

/** Milliseconds per turn in the stages that think, in all. */
export function sumEngine(turns: TurnResult[]): number[] {
  return turns.map(({ stages }) =>
    stages.filter(({ name }) => ENGINE.includes(name)).reduce((sum, { ms }) => sum + ms, 0),
  );
}

/** A row a stage, and the sum of those that think. */
export function tabulateStages(title: string, turns: TurnResult[]): Table {
  const row = (name: string, values: number[]) => [
    name,
    values.length,
    ...[50, 95, 99, 100].map((percent) => percentile(values, percent)),
  ];
  const ofStage = (stage: StageName) =>
    turns.flatMap(({ stages }) => stages.filter(({ name }) => name === stage).map(({ ms }) => ms));
  return {
    title,
    columns: ['stage, ms', 'times', 'p50', 'p95', 'p99', 'max'],
    rows: [
      ...SHOWN.map((stage) => row(stage, ofStage(stage))),
      row(`engine (${ENGINE.join(' + ')})`, sumEngine(turns)),
    ],
  };
}
