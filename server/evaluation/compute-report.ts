import { measureAnswers } from './measure-answers.ts';
import { measureCoverage } from './measure-coverage.ts';
import { measureEntities } from './measure-entities.ts';
import { type LabelPair, measureLabels } from './measure-labels.ts';
import { measureLanguages } from './measure-languages.ts';
import { measurePercentiles } from './measure-percentiles.ts';
import { measureRetrieval } from './measure-retrieval.ts';
import type { EvaluationReport, Judged, LabelFigures } from './types.ts';

const LABELS = ['intent', 'topic', 'priority', 'emotion', 'language'] as const;
const NO_TOPIC = '(none)';

/** Computes all figures of a run. What no case expects anything of is left out. */
export function computeReport(judged: Judged[]): EvaluationReport {
  const labels: EvaluationReport['labels'] = {};
  for (const label of LABELS) {
    const figures = measureLabels(judged.flatMap((one) => toPair(one, label)));
    if (figures) labels[label] = figures;
  }
  const route = measureLabels(judged.flatMap((one) => toPair(one, 'route')));
  return {
    cases: judged.length,
    retrieval: measureRetrieval(judged),
    answers: measureAnswers(judged),
    coverage: measureCoverage(judged),
    route,
    escalation: escalationOf(route),
    labels,
    entities: measureEntities(judged),
    languages: measureLanguages(judged),
    latencyMs: measurePercentiles(judged.map(({ result }) => result.latencyMs)),
  };
}

function escalationOf(route: LabelFigures | undefined): EvaluationReport['escalation'] {
  return route?.perLabel['escalate'];
}

function toPair({ case: expected, result }: Judged, label: (typeof LABELS)[number] | 'route'): LabelPair[] {
  const wanted = expected[label];
  if (wanted === undefined) return [];
  const values = Array.isArray(wanted) ? wanted : [wanted];
  return [{ expected: values.map((value) => value ?? NO_TOPIC), actual: result[label] ?? NO_TOPIC }];
}
