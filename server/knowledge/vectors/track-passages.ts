import { createHash } from 'node:crypto';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { IndexedArticle } from '../search/types.ts';
import type { ArticleContent } from '../types.ts';
import { describePassage, hashText } from './describe-passage.ts';

/** Where a text stands: articles may share one. */
export interface Place {
  articleId: string;
  version: number;
  passage: number;
}

export interface TrackedPassages {
  /** By hash of what is embedded. */
  places: ReadonlyMap<string, Place[]>;
  fingerprint: string;
  /** What is to be embedded for a hash. */
  textOf(hash: string): string | undefined;
}

/** Articles whose texts are hashed before others get their turn. */
const SLICE = 200;

export const NO_PASSAGES: TrackedPassages = {
  places: new Map(),
  fingerprint: '',
  textOf: () => undefined,
};

/** Makes what lists the texts of the current articles; those of an article that did not change are hashed once. */
export function createPassageTracker(): (articles: IndexedArticle[]) => Promise<TrackedPassages> {
  const known = new WeakMap<ArticleContent, string[]>();
  const hashesOf = (content: ArticleContent): string[] => {
    const before = known.get(content);
    if (before) return before;
    const hashes = content.passages.map((_, at) => hashText(describePassage(content, at)));
    known.set(content, hashes);
    return hashes;
  };
  return async (articles) => {
    const places = new Map<string, Place[]>();
    const contents = new Map<string, ArticleContent>();
    const print = createHash('sha256');
    for (const [number, { id, version, content }] of articles.entries()) {
      if (number % SLICE === SLICE - 1) await letOthersRun();
      contents.set(id, content);
      for (const [passage, hash] of hashesOf(content).entries()) {
        print.update(hash);
        const place = { articleId: id, version, passage };
        const others = places.get(hash);
        if (others) others.push(place);
        else places.set(hash, [place]);
      }
    }
    return {
      places,
      fingerprint: print.digest('base64url'),
      textOf(hash) {
        const place = places.get(hash)?.[0];
        const content = place && contents.get(place.articleId);
        return content && describePassage(content, place.passage);
      },
    };
  };
}
