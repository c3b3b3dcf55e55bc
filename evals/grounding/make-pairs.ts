import { createRandom, type RetrievedPassage } from '#server/kernel/index.ts';
import { CHANGES, type Change } from './changes.ts';
import type { SourceArticle } from './read-articles.ts';
import { REWORDINGS } from './rewordings.ts';

/** A sentence, the article that it is checked against, and whether the article still says it. */
export interface Pair {
  kind: string;
  supported: boolean;
  half: SourceArticle['half'];
  claim: string;
  original: string;
  /** What the article has above the entry that was changed; a reply has it as well. */
  above: string | undefined;
  path: string;
  passages: RetrievedPassage[];
}

/** No article is over-represented: so many pairs of a kind from one article. */
const OF_AN_ARTICLE = 3;

/** Makes claim-and-source pairs from articles; the same seed makes the same pairs. */
export function makePairs(articles: SourceArticle[], seed: number): Pair[] {
  const random = createRandom(seed);
  const pairs: Pair[] = [];
  for (const article of articles) {
    pairs.push(
      ...makeKinds(article, CHANGES, false, random),
      ...makeKinds(article, REWORDINGS, true, random),
    );
  }
  return pairs;
}

function makeKinds(
  article: SourceArticle,
  kinds: Record<string, Change>,
  supported: boolean,
  random: () => number,
): Pair[] {
  const { half, path, passages } = article;
  const said = new Set(article.sentences.map(fold));
  const shuffled = article.sentences
    .map((sentence) => ({ sentence, place: random() }))
    .sort((a, b) => a.place - b.place);
  return Object.entries(kinds).flatMap(([kind, change]) => {
    const pairs: Pair[] = [];
    for (const { sentence } of shuffled) {
      if (pairs.length === OF_AN_ARTICLE) break;
      const claim = change(sentence, article, random);
      // What the article says in another place is no change.
      if (claim === undefined || (!supported && said.has(fold(claim)))) continue;
      const above = article.above.get(sentence);
      pairs.push({ kind, supported, half, claim, original: sentence, above, path, passages });
    }
    return pairs;
  });
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\W+/g, ' ').trim();
}
