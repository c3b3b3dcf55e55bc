import type { Outcome, Table, Target } from './types.ts';

/** A benchmark's findings as Markdown. */
export function formatOutcome(outcome: Outcome): string {
  const { name, question, seconds, failure, tables = [], targets = [], notes = [], skipped = [] } = outcome;
  return [
    `## ${name}`,
    question,
    ...(failure ? [`**Failed**: ${failure}`] : []),
    ...tables.map(formatTable),
    ...(targets.length ? [targets.map(formatTarget).join('\n')] : []),
    ...(notes.length ? [notes.map((note) => `- ${note}`).join('\n')] : []),
    ...(skipped.length ? [skipped.map((reason) => `- skipped: ${reason}`).join('\n')] : []),
    `(${Math.round(seconds)} s)`,
  ].join('\n\n');
}

/** Whether a target is kept. */
export function isMet({ value, limit, wanted }: Target): boolean {
  return wanted === 'at most' ? value <= limit : value >= limit;
}

function formatTarget(target: Target): string {
  const { name, value, limit, wanted, unit } = target;
  return `- ${isMet(target) ? 'met' : '**MISSED**'}: ${name}: ${formatNumber(value)}${unit} (${wanted} ${limit}${unit})`;
}

function formatTable({ title, columns, rows }: Table): string {
  const lines = [columns, columns.map((_, index) => (index ? '---:' : '---')), ...rows];
  const text = lines.map((cells) => `| ${cells.map(formatCell).join(' | ')} |`);
  return [`**${title}**`, '', ...text].join('\n');
}

function formatCell(cell: string | number): string {
  return typeof cell === 'string' ? cell : formatNumber(cell);
}

/** Three digits are as many as such a measurement has. */
function formatNumber(value: number): string {
  if (value >= 100) return String(Math.round(value));
  return String(Number(value.toPrecision(value >= 10 ? 3 : 2)));
}
