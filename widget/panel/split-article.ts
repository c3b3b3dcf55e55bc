/** A piece of an article that is drawn in its own way. Tables have their cells as plain text. */
export type ArticlePart =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'table'; rows: string[][] };

const HEADING = /^#{1,6}\s+(.*?)\s*#*$/;
const ROW = /^\s*\|.*\|\s*$/;
const RULE = /^[\s|:-]+$/;

/** Cuts Markdown at its headings and tables; what lies in a fence is left alone. Never throws, reads each line once. */
export function splitArticle(markdown: string): ArticlePart[] {
  const parts: ArticlePart[] = [];
  let isFenced = false;
  for (const line of markdown.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.startsWith('```')) isFenced = !isFenced;
    const heading = isFenced ? null : HEADING.exec(line);
    if (heading) parts.push({ kind: 'heading', text: plain(heading[1]!) });
    else if (!isFenced && ROW.test(line)) addRow(parts, line);
    else addLine(parts, line);
  }
  return parts.filter((part) => part.kind !== 'text' || part.text.trim() !== '');
}

function addRow(parts: ArticlePart[], line: string): void {
  const last = parts.at(-1);
  const rows = last?.kind === 'table' ? last.rows : [];
  if (last?.kind !== 'table') parts.push({ kind: 'table', rows });
  if (!RULE.test(line)) rows.push(line.trim().slice(1, -1).split('|').map(plain));
}

function addLine(parts: ArticlePart[], line: string): void {
  const last = parts.at(-1);
  if (last?.kind === 'text') last.text += `\n${line}`;
  else parts.push({ kind: 'text', text: line });
}

const plain = (text: string) => text.replace(/\*\*|`/g, '').trim();
