import type { PassageContent } from './types.ts';

/** An article's passages as one Markdown text, with the headings that they stand under. */
export function toArticleText(passages: PassageContent[]): string {
  const parts: string[] = [];
  let open: string[] = [];
  for (const { headingPath, text } of passages) {
    let same = 0;
    while (same < headingPath.length && headingPath[same] === open[same]) same += 1;
    for (const [depth, heading] of headingPath.entries())
      if (depth >= same) parts.push(`${'#'.repeat(Math.min(6, depth + 2))} ${heading}`);
    parts.push(text);
    open = headingPath;
  }
  return parts.join('\n\n');
}
