import { createHash } from 'node:crypto';
import type { ArticleContent } from '../types.ts';

/** Embedding models read a few hundred words well; a passage has at most 180. */
const MAX_LENGTH = 3000;

/**
 * What is embedded for a passage: it says little without its title and headings. The questions that the author says an
 * article answers go with its first passage.
 */
export function describePassage(content: ArticleContent, at: number): string {
  const { headingPath, text } = content.passages[at]!;
  const related = at === 0 ? content.relatedQuestions : [];
  return [content.title, headingPath.join(' – '), ...related, text]
    .filter(Boolean)
    .join('\n')
    .slice(0, MAX_LENGTH);
}

/** Names a text: equal texts have one vector. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
