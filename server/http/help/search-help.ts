import type { HelpSite } from '../pages/index.ts';
import type { Found } from '../pages/render-search.ts';
import { presentHits } from '../present/present-article.ts';
import { presentCitation } from '../present/present-message.ts';
import type { HttpDeps } from '../types.ts';

const HITS = 12;

/**
 * What the help centre finds: an answer when the articles give one for sure, and articles, those in the reader's language first.
 * Internal sources are never among them.
 */
export async function searchHelp(
  deps: Pick<HttpDeps, 'knowledge' | 'answerSearch'>,
  { language }: Pick<HelpSite, 'language'>,
  query: string,
): Promise<Found> {
  const [answer, passages] = [
    await deps.answerSearch({ text: query, language }),
    deps.knowledge.search(await deps.knowledge.addSimilar({ text: query, language, limit: HITS * 4 })),
  ];
  const all = presentHits(passages, HITS * 2);
  const own = all.filter((hit) => hit.language === language);
  const hits = [...own, ...all.filter((hit) => hit.language !== language)].slice(0, HITS);
  if (answer.kind !== 'answered') return { query, kind: answer.kind, hits };
  const { text, citations, language: spoken } = answer.reply;
  return {
    query,
    kind: 'answered',
    answer: { text, language: spoken, citations: citations.map(presentCitation) },
    hits,
  };
}

/** Why a search counts as unanswered; undefined when it does not. */
export function reasonOf({ kind, hits }: Found): 'nothing-found' | 'unsure' | undefined {
  // Who wants a person was not looking for an article.
  if (kind === 'person') return undefined;
  if (hits.length === 0) return 'nothing-found';
  return kind === 'unsure' ? 'unsure' : undefined;
}
