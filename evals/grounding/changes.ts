import { pick } from './pick.ts';
import type { SourceArticle } from './read-articles.ts';

/** Changes one thing of a sentence so that the article no longer says it; undefined where the sentence has no such thing. */
export type Change = (sentence: string, article: SourceArticle, random: () => number) => string | undefined;

const NUMBER = /(?<![\w.,:/-])\d+(?:[.,]\d+)*(?![\w/:-]|[.,]\d)/g;
const NUMBER_WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const UNITS = [
  ['V', 'A', 'mV'],
  ['mA', 'A', 'V'],
  ['MB', 'KB', 'GB'],
  ['kB', 'MB'],
  ['KB', 'MB'],
  ['GB', 'MB'],
  ['MHz', 'kHz', 'GHz'],
  ['GHz', 'MHz'],
  ['seconds', 'minutes', 'hours'],
  ['minutes', 'seconds', 'hours'],
  ['hours', 'minutes', 'days'],
  ['days', 'weeks', 'hours'],
  ['weeks', 'days'],
  ['months', 'years', 'days'],
  ['years', 'months'],
  ['mm', 'cm'],
  ['cm', 'mm'],
  ['USD', 'EUR'],
  ['%', '€'],
  ['Ω', 'kΩ'],
  ['ms', 's'],
  ['bytes', 'kilobytes'],
  ['bit', 'byte'],
  ['mAh', 'Ah'],
  ['W', 'V'],
] as const;
const OPPOSITES = [
  ['enable', 'disable'],
  ['enabled', 'disabled'],
  ['connect', 'disconnect'],
  ['connected', 'disconnected'],
  ['install', 'uninstall'],
  ['installed', 'uninstalled'],
  ['open', 'close'],
  ['start', 'stop'],
  ['left', 'right'],
  ['top', 'bottom'],
  ['first', 'last'],
  ['before', 'after'],
  ['upload', 'download'],
  ['input', 'output'],
  ['online', 'offline'],
  ['increase', 'decrease'],
  ['newer', 'older'],
  ['public', 'private'],
  ['above', 'below'],
  ['compatible', 'incompatible'],
  ['supported', 'unsupported'],
  ['free', 'paid'],
  ['possible', 'impossible'],
  ['with', 'without'],
  ['same', 'different'],
  ['higher', 'lower'],
  ['add', 'remove'],
] as const;
const CONDITIONS = [
  ['if', 'unless'],
  ['unless', 'if'],
  ['before', 'after'],
  ['after', 'before'],
  ['at least', 'at most'],
  ['up to', 'at least'],
  ['must', 'may'],
  ['can', 'must'],
  ['only', 'also'],
  ['all', 'some'],
  ['every', 'no'],
  ['always', 'sometimes'],
  ['until', 'after'],
  ['more than', 'less than'],
  ['less than', 'more than'],
  ['required', 'optional'],
  ['minimum', 'maximum'],
  ['or', 'and'],
] as const;

/** One change by kind. */
export const CHANGES: Record<string, Change> = {
  number(sentence, article, random) {
    const words = replaceOne(
      sentence,
      new RegExp(`\\b(?:${NUMBER_WORDS.join('|')})\\b`, 'g'),
      random,
      (word) =>
        pick(
          NUMBER_WORDS.filter((other) => other !== word),
          random,
        ),
    );
    const others = article.passages.flatMap(({ text }) => text.match(NUMBER) ?? []);
    return (
      replaceOne(withoutLinks(sentence), NUMBER, random, (number) => {
        // Half of them become a number that the article has in another place.
        const known =
          random() < 0.5
            ? pick(
                others.filter((other) => other !== number),
                random,
              )
            : undefined;
        return known ?? String(Number(number.replace(/\D/g, '')) + 1 + Math.floor(random() * 9));
      }) ?? words
    );
  },
  date: (sentence, _article, random) =>
    replaceOne(sentence, new RegExp(`\\b(?:${MONTHS.join('|')})\\b(?=\\s+\\d|,)`, 'g'), random, (month) =>
      pick(
        MONTHS.filter((other) => other !== month),
        random,
      ),
    ) ??
    replaceOne(sentence, new RegExp(`\\b(?:${DAYS.join('|')})\\b`, 'g'), random, (day) =>
      pick(
        DAYS.filter((other) => other !== day),
        random,
      ),
    ) ??
    replaceOne(withoutLinks(sentence), /\b(?:19|20)\d\d\b/g, random, (year) =>
      String(Number(year) + 1 + Math.floor(random() * 3)),
    ),
  name(sentence, article, random) {
    const names = [...new Set(article.passages.flatMap(({ text }) => text.match(NAME) ?? []))];
    return replaceOne(
      withoutLinks(sentence),
      NAME,
      random,
      (name) =>
        pick(
          names.filter((other) => isOther(name, other)),
          random,
        ) ?? 'Zephyr',
    );
  },
  noun(sentence, article, random) {
    const nouns = [
      ...new Set(article.passages.flatMap(({ text }) => [...text.matchAll(NOUN)].map(([noun]) => noun))),
    ];
    return replaceOne(sentence, NOUN, random, (noun) =>
      pick(
        nouns.filter((other) => isOther(noun, other)),
        random,
      ),
    );
  },
  negation(sentence, _article, random) {
    const without = sentence
      .replace(/\b(?:not|never)\s|n['’]t\b/, '')
      .replace(/\bca\b/, 'can')
      .replace(/\bwo\b/, 'will')
      .replace(/\bcannot\b/, 'can');
    if (without !== sentence) return without;
    return replaceOne(
      sentence,
      /\b(?:is|are|can|will|should|must|does|do|has|may|was|were|could)\b(?= [a-z])/g,
      random,
      (verb) => `${verb} not`,
    );
  },
  condition(sentence, _article, random) {
    const dropped = sentence.replace(
      /(?:,\s*|\s)\b(?:if|unless|only if|as long as|until|except)\b[^,.;:]*(?=[.;]|$)/i,
      '',
    );
    if (dropped !== sentence && dropped.split(/\s+/).length > 3 && random() < 0.5) return dropped;
    const leading = /^(?:If|Unless|When|Once|After)\b[^,.;:]+, (\p{L})/u.exec(sentence);
    if (leading && random() < 0.5) return leading[1]!.toUpperCase() + sentence.slice(leading[0].length);
    return replacePair(sentence, CONDITIONS, random);
  },
  opposite: (sentence, _article, random) => replacePair(sentence, OPPOSITES, random),
  unit(sentence, _article, random) {
    const [unit, ...others] =
      pick(
        UNITS.filter(([unit]) => unitAfterNumber(unit).test(sentence)),
        random,
      ) ?? [];
    if (!unit) return undefined;
    return sentence.replace(unitAfterNumber(unit), (_whole, before: string) => before + pick(others, random));
  },
  link(sentence, _article, random) {
    return replaceOne(sentence, /https?:\/\/[^\s()<>\]]+[\w/]/g, random, (url) =>
      random() < 0.5
        ? url.replace(/^(https?:\/\/)[^/]+/, '$1support.example-shop.com')
        : url.replace(/[^/]+\/?$/, 'other-page'),
    );
  },
  code(sentence, _article, random) {
    return replaceOne(sentence, /`[^`\s]*[A-Za-z][^`]*[A-Za-z][^`]*`/g, random, (code) => {
      const words = code.match(/[A-Za-z]{3,}/g) ?? [];
      const word = pick(words, random);
      return word
        ? code.replace(word, `${word.slice(0, -2)}${pick(['x', 'qu', 'ing', 'List'], random)}`)
        : undefined;
    });
  },
};

const NAME =
  /(?<=[a-z,] )(?:[A-Z][A-Za-z]*\d*[A-Za-z]+|[A-Z]{2,}\d*)(?: (?:[A-Z][A-Za-z]*\d*|[A-Z]{2,}\d*|\d+[A-Z]?\b))*/g;
const NOUN =
  /(?<=\b(?:the|your|a|an|this) )[a-z]{4,}(?= (?:is|are|was|has|and|or|to|in|on|from|for|of|will|can)\b|[,.;])/g;

function isOther(name: string, other: string): boolean {
  const [a, b] = [name.toLowerCase(), other.toLowerCase()];
  return !a.includes(b) && !b.includes(a) && a.slice(0, 4) !== b.slice(0, 4);
}

/** Links are changed by their own kind only. */
function withoutLinks(sentence: string): string {
  return sentence.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

function unitAfterNumber(unit: string): RegExp {
  return new RegExp(`(\\d ?)${unit}(?![\\w%])`);
}

function replacePair(
  sentence: string,
  pairs: readonly (readonly [string, string])[],
  random: () => number,
): string | undefined {
  const both = pairs.flatMap(
    ([a, b]) =>
      [
        [a, b],
        [b, a],
      ] as const,
  );
  const [from, to] =
    pick(
      both.filter(([from]) => new RegExp(`\\b${from}\\b`).test(withoutLinks(sentence))),
      random,
    ) ?? [];
  if (!from) return undefined;
  return withoutLinks(sentence).replace(new RegExp(`\\b${from}\\b`), to!);
}

function replaceOne(
  sentence: string,
  pattern: RegExp,
  random: () => number,
  by: (found: string) => string | undefined,
): string | undefined {
  const found = pick([...sentence.matchAll(pattern)], random);
  const other = found && by(found[0]);
  if (!found || other === undefined || other === found[0]) return undefined;
  return sentence.slice(0, found.index) + other + sentence.slice(found.index + found[0].length);
}
