import type { EvaluationReport, LabelFigures, LanguageFigures, PrecisionRecall, Rate } from './types.ts';

type Row = [label: string, value: string, count: string];

/** The figures as an aligned table for a terminal: what it is, its value, and the counts behind it. */
export function formatReport(report: EvaluationReport): string {
  const rows: Row[] = [
    ['cases', String(report.cases), ''],
    ...retrievalRows(report),
    ...answerRows(report),
    ...labelRows('route', report.route),
    ...precisionRows('escalation', report.escalation),
    ...Object.entries(report.labels).flatMap(([name, figures]) => labelRows(name, figures)),
    ...precisionRows('entities', report.entities),
    ...Object.entries(report.entities?.perKey ?? {}).map(
      ([key, { f1, recall }]): Row => [`  ${key} F1`, decimal(f1), `${recall.count} of ${recall.of} found`],
    ),
    ...Object.entries(report.languages ?? {}).flatMap(([language, figures]) =>
      languageRows(language, figures),
    ),
    ...latencyRows(report),
  ];
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  return rows
    .map(([label, value, count]) =>
      `${label.padEnd(width(0))}  ${value.padStart(width(1))}  ${count}`.trimEnd(),
    )
    .join('\n');
}

function retrievalRows({ retrieval }: EvaluationReport): Row[] {
  if (!retrieval) return [];
  return [
    rateRow('recall@1', retrieval.recallAt1),
    rateRow('recall@5', retrieval.recallAt5),
    rateRow('recall@10', retrieval.recallAt10),
    ['MRR', decimal(retrieval.meanReciprocalRank), ''],
  ];
}

function answerRows({ answers }: EvaluationReport): Row[] {
  if (!answers) return [];
  const { value, count, of } = answers.wrong;
  return [
    rateRow('answered (of answerable)', answers.answered),
    rateRow('right (of answered)', answers.right),
    ['wrong per 100 questions', value === null ? '–' : (100 * value).toFixed(1), `${count} of ${of}`],
    rateRow('asked which', answers.askedWhich),
    rateRow('abstained rightly', answers.abstainedRightly),
  ];
}

function labelRows(name: string, figures: LabelFigures | undefined): Row[] {
  if (!figures) return [];
  return [
    rateRow(`${name} accuracy`, figures.accuracy),
    [`${name} macro-F1`, decimal(figures.macroF1), ''],
    ...(name === 'route'
      ? Object.entries(figures.perLabel).flatMap(([label, each]) => precisionRows(`  ${label}`, each))
      : []),
  ];
}

function precisionRows(name: string, figures: PrecisionRecall | undefined): Row[] {
  if (!figures) return [];
  return [
    rateRow(`${name} precision`, figures.precision),
    rateRow(`${name} recall`, figures.recall),
    [`${name} F1`, decimal(figures.f1), ''],
  ];
}

function languageRows(language: string, figures: LanguageFigures): Row[] {
  return (['route', 'intent', 'emotion'] as const).flatMap((field): Row[] => {
    const rate = figures[field];
    if (!rate) return [];
    const [low, high] = rate.interval.map((share) => (100 * share).toFixed(0));
    const [label, value, count] = rateRow(`${language} ${field} accuracy`, rate);
    return [[label, value, `${count}, ${low} to ${high} %`]];
  });
}

function latencyRows({ latencyMs }: EvaluationReport): Row[] {
  if (!latencyMs) return [];
  return (['p50', 'p95', 'p99'] as const).map(
    (name): Row => [`latency ${name}`, `${latencyMs[name].toFixed(1)} ms`, ''],
  );
}

function rateRow(label: string, { count, of, value }: Rate): Row {
  return [label, value === null ? '–' : `${(100 * value).toFixed(1)} %`, `${count} of ${of}`];
}

function decimal(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
