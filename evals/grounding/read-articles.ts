import type { RetrievedPassage } from '#server/kernel/index.ts';
import { cutUnits } from '../../server/answering/cut-units.ts';
import { loadKnowledge } from '../load-knowledge.ts';

/** An article as claims are made from it: its passages, and the sentences that are long enough to be a claim. */
export interface SourceArticle {
  path: string;
  /** Articles are dealt into two halves by their name: one to develop with, one to report on. */
  half: 'developed' | 'held back';
  passages: RetrievedPassage[];
  sentences: string[];
  /** What stands above the entries of lists among them. */
  above: ReadonlyMap<string, string>;
}

const LEAST_WORDS = 6;
const MOST_WORDS = 45;

/** All English articles below `folder`, in the order of their paths. */
export async function readArticles(root: string, folder: string): Promise<SourceArticle[]> {
  await using knowledge = await loadKnowledge(root, [folder]);
  const articles: SourceArticle[] = [];
  for (const { id, language } of await knowledge.listArticles()) {
    const article = await knowledge.findArticle(id);
    if (!article || language !== 'en') continue;
    const { version, sourceId, path, title } = article;
    const passages = article.passages.map((passage): RetrievedPassage => {
      const { id: passageId, kind, headingPath, text } = passage;
      return {
        passageId,
        articleId: id,
        version,
        sourceId,
        path,
        title,
        headingPath,
        language,
        kind,
        text,
        score: 1,
      };
    });
    const sentences = passages.flatMap(({ text }) => cutUnits(text).map((unit) => unit.text)).filter(isClaim);
    const above = new Map(passages.flatMap(listAbove));
    articles.push({ path, half: halfOf(path), passages, sentences: [...new Set(sentences)], above });
  }
  return articles.sort((a, b) => a.path.localeCompare(b.path));
}

/** Each entry with the sentence that announces its list, or else its heading. */
function listAbove({ text, title, headingPath }: RetrievedPassage): [string, string][] {
  let above: string | undefined = headingPath.at(-1) ?? title;
  return cutUnits(text).flatMap((unit): [string, string][] => {
    if (unit.kind === 'sentence') above = unit.introduces ? unit.text : undefined;
    return unit.kind === 'sentence' || above === undefined ? [] : [[unit.text, above]];
  });
}

function isClaim(sentence: string): boolean {
  const words = sentence.split(/\s+/).length;
  return words >= LEAST_WORDS && words <= MOST_WORDS;
}

function halfOf(path: string): SourceArticle['half'] {
  let sum = 0;
  for (const character of path) sum = (sum * 31 + character.codePointAt(0)!) % 1_000_003;
  return sum % 2 === 0 ? 'developed' : 'held back';
}
