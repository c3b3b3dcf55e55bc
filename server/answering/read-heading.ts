import type { RetrievedPassage } from '#server/kernel/index.ts';
import { cleanMarkdown } from './clean-markdown.ts';

/** The heading of a passage as what announces the list below it; undefined without one. */
export function readHeading({ headingPath }: RetrievedPassage): string | undefined {
  const heading = cleanMarkdown(headingPath.at(-1) ?? '');
  if (heading === '') return undefined;
  return /[.:!?]$/.test(heading) ? heading : `${heading}:`;
}
