import type { Check, Citation, DraftSentence, RetrievedPassage } from '#server/kernel/index.ts';
import { checkGrounding } from './check-grounding.ts';
import { cite } from './cite.ts';
import { isEntry } from './grounding/normalise-sentence.ts';
import type { SourceReader } from './grounding/read-source.ts';
import type { ModelSentence } from './read-model-answer.ts';

const MAX_CITATIONS = 3;

/** Sentences that passed their check, and what they cite. */
export interface CheckedAnswer {
  paragraphs: DraftSentence[][];
  citations: Citation[];
  checks: Check[];
}

/** Checks each sentence of a model's answer against the passages that it names; what is not supported goes. */
export function checkSentences(
  said: ModelSentence[][],
  sources: RetrievedPassage[],
  reader: SourceReader,
): CheckedAnswer {
  const citations: Citation[] = [];
  const checks: Check[] = [];
  const paragraphs: DraftSentence[][] = [];
  let above: string | undefined;
  for (const paragraph of said) {
    const kept: DraftSentence[] = [];
    for (const { text, passages: numbers } of paragraph) {
      const cited = numbers.flatMap((number) => sources[number - 1] ?? []);
      const check = checkGrounding(
        { text, citations: numbers },
        cited,
        reader,
        isEntry(text) ? above : undefined,
      );
      checks.push(check);
      const known = new Set([...citations, ...cited].map(({ articleId }) => articleId)).size;
      const isKept = check.passed && known <= MAX_CITATIONS;
      if (!isEntry(text)) above = isKept ? text : undefined;
      if (!isKept) continue;
      kept.push({ text, citations: [...new Set(cited.map((passage) => cite(citations, passage)))] });
    }
    if (kept.length > 0) paragraphs.push(kept);
  }
  return { paragraphs, citations, checks };
}
