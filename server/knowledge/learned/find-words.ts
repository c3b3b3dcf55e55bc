import type { Language } from '#server/kernel/index.ts';
import { createStemmer, type Stemmer } from '../search/stem.ts';
import { tokenize } from '../search/tokenize.ts';
import type { AcceptedQuestion, LearnedWord } from './types.ts';

/** So many voices have to use a word before it counts: one customer, however loud, changes nothing. */
const MIN_VOICES = 3;
/** Of all voices that use a word, so many have to mean this article: words that fit everything help nobody. */
const MIN_SHARE = 1 / 3;
/** Words of one article; those of the most voices stay. */
const MAX_WORDS = 20;
const WORD = /^\p{L}{3,30}$/u;
const PLACEHOLDER = /⟦[^⟧]*⟧/g;

/** Uses of one word, in whatever form, for one article. */
interface Use {
  forms: Map<string, number>;
  voices: Set<string>;
  lastUsedAt: Date;
}

/**
 * The words that enough voices used in questions which an article answered, and which the article does not have. `has`
 * says whether an article has a stem. Names, numbers and codes are never learned: a word is three to thirty letters. Pure.
 */
export function findWords(
  questions: AcceptedQuestion[],
  has: (articleId: string, stem: string) => boolean,
): LearnedWord[] {
  const stemmer = createStemmer();
  const byArticle = new Map<string, Map<string, Use>>();
  const everybody = new Map<string, Set<string>>();
  for (const question of questions)
    for (const [stem, form] of readWords(question.text, question.language, stemmer)) {
      addTo(everybody, stem, question.voice);
      const uses = byArticle.get(question.articleId) ?? new Map<string, Use>();
      byArticle.set(question.articleId, uses);
      note(uses, stem, form, question);
    }
  return [...byArticle].flatMap(([articleId, uses]) =>
    [...uses]
      .filter(([stem, { voices }]) => {
        const all = everybody.get(stem)!.size;
        return voices.size >= MIN_VOICES && voices.size / all >= MIN_SHARE && !has(articleId, stem);
      })
      .map(([, use]) => toLearned(articleId, use))
      .sort((a, b) => b.voices - a.voices || (a.word < b.word ? -1 : 1))
      .slice(0, MAX_WORDS),
  );
}

/** Stems of a text's words with the form they have there. */
function readWords(text: string, language: Language, stemmer: Stemmer): Map<string, string> {
  const words = new Map<string, string>();
  for (const { text: word, whole } of tokenize(text.replace(PLACEHOLDER, ' ')))
    if (!whole && WORD.test(word) && !stemmer.isStopword(word, language))
      words.set(stemmer.stem(word, language), word);
  return words;
}

function note(uses: Map<string, Use>, stem: string, form: string, { voice, at }: AcceptedQuestion): void {
  const use = uses.get(stem) ?? {
    forms: new Map<string, number>(),
    voices: new Set<string>(),
    lastUsedAt: at,
  };
  use.forms.set(form, (use.forms.get(form) ?? 0) + 1);
  use.voices.add(voice);
  if (at > use.lastUsedAt) use.lastUsedAt = at;
  uses.set(stem, use);
}

function toLearned(articleId: string, { forms, voices, lastUsedAt }: Use): LearnedWord {
  // The form that is used most, and of equal ones the first by letters: the same on every node.
  const [word] = [...forms].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]!;
  return { articleId, word, voices: voices.size, lastUsedAt };
}

function addTo(groups: Map<string, Set<string>>, key: string, value: string): void {
  const group = groups.get(key);
  if (group) group.add(value);
  else groups.set(key, new Set([value]));
}
