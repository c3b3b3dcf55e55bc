import type { Change } from './changes.ts';
import { pick } from './pick.ts';

const SAME = [
  ['in order to', 'to'],
  ['make sure', 'ensure'],
  ['select', 'choose'],
  ['choose', 'pick'],
  ['click', 'press'],
  ['however', 'but'],
  ['such as', 'like'],
  ['via', 'through'],
  ['need to', 'have to'],
  ['navigate to', 'go to'],
  ['begin', 'start'],
  ['issue', 'problem'],
  ['display', 'show'],
  ['displays', 'shows'],
  ['because', 'since'],
  ['also', 'in addition'],
  ['purchase', 'buy'],
  ['purchased', 'bought'],
  ['obtain', 'get'],
  ['check', 'verify'],
  ['regarding', 'about'],
  ['additional', 'further'],
  ['receive', 'get'],
  ['complete', 'finish'],
  ['change', 'modify'],
  ['find', 'locate'],
  ['help', 'assist'],
  ['allows', 'lets'],
  ['correct', 'right'],
  ['cannot', "can't"],
  ['do not', "don't"],
  ["don't", 'do not'],
  ["can't", 'cannot'],
  ["doesn't", 'does not'],
  ['is not', "isn't"],
  ['for example', 'for instance'],
  ['several', 'a number of'],
  ['please', 'kindly'],
  ['immediately', 'right away'],
  ['depending on', 'according to'],
] as const;

/** Says the same in other words: what a check must not object to. */
export const REWORDINGS: Record<string, Change> = {
  unchanged: (sentence) => sentence,
  synonym(sentence, _article, random) {
    const [from, to] =
      pick(
        SAME.filter(([from]) => isWord(from).test(plain(sentence))),
        random,
      ) ?? [];
    return from ? plain(sentence).replace(isWord(from), to!) : undefined;
  },
  'opening word': (sentence, _article, random) =>
    /^(?:Note|Please|Also|However)/.test(sentence) || !/^[A-Z][a-z]+\s[a-z]/.test(sentence)
      ? changed(
          sentence,
          sentence.replace(
            /^(?:Note that|Please(?: note that)?|Also,?|However,?)\s+(\p{L})/u,
            (_all, letter: string) => letter.toUpperCase(),
          ),
        )
      : `${pick(['Please note that', 'In short,', 'In this case,', 'In general,'], random)} ${lower(sentence)}`,
  'clause moved'(sentence) {
    const moved = /^((?:If|When|Once|After|Before|Because|While)\b[^,.;:]+), ([^.]+)\.$/.exec(sentence);
    return moved ? `${upper(moved[2]!)} ${lower(moved[1]!)}.` : undefined;
  },
  'two in one'(sentence, article) {
    const next = article.sentences[article.sentences.indexOf(sentence) + 1];
    const follows = next && article.passages.some(({ text }) => text.includes(`${sentence} ${next}`));
    return follows ? `${sentence.replace(/\.$/, '')}, and ${lower(next)}` : undefined;
  },
  'plain text': (sentence) => changed(sentence, plain(sentence).replaceAll('`', '')),
  spacing: (sentence) =>
    changed(
      sentence,
      sentence
        .replace(/(\d) (V|A|mA|MB|GB|KB|MHz|GHz|mm|cm)\b/, '$1$2')
        .replace(/(\d)(V|A|mA|MB|GB|KB|MHz|GHz|mm|cm)\b/, '$1 $2'),
    ),
  'list mark': (sentence, _article, random) => `${pick(['- ', '2. '], random)}${sentence}`,
};

/** The word outside of code: another word in a command is another command. */
function isWord(word: string): RegExp {
  return new RegExp(String.raw`\b${word}\b(?=(?:[^\x60]*\x60[^\x60]*\x60)*[^\x60]*$)`);
}

function plain(sentence: string): string {
  return sentence.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

function changed(before: string, after: string): string | undefined {
  return before === after ? undefined : after;
}

const lower = (text: string) => (/^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text);
const upper = (text: string) => text[0]!.toUpperCase() + text.slice(1);
