import type { CheckedSentence, ReplyCheck } from '../../contract/index.ts';
import type { Tone } from '../ui/badge.tsx';

type Concern = CheckedSentence['concerns'][number];

/** What stands before a sentence, for each verdict that is shown. */
export const VERDICTS: Record<
  Exclude<CheckedSentence['verdict'], 'no-claim'>,
  { label: string; tone: Tone }
> = {
  supported: { label: 'In an article', tone: 'good' },
  contradicts: { label: 'Against an article', tone: 'danger' },
  missing: { label: 'Not in the article', tone: 'warn' },
  'own-words': { label: 'In no article', tone: 'neutral' },
};

/** Whether a sentence needs a look: what an article says and courtesies do not, unless something else is in them. */
export function isRemark({ verdict, concerns, article }: CheckedSentence): boolean {
  if (concerns.length > 0) return true;
  if (verdict === 'supported') return article?.isInternal === true;
  return verdict !== 'no-claim';
}

/** The result in a sentence or two, for eyes and ears. */
export function countRemarks({ sentences }: ReplyCheck): string {
  const count = (verdict: CheckedSentence['verdict']) =>
    sentences.filter((sentence) => sentence.verdict === verdict).length;
  const concerns = sentences.flatMap((sentence) => sentence.concerns);
  const strange = concerns.filter(({ kind }) => kind === 'strange-data').length;
  const others = concerns.length - strange;
  const internal = sentences.filter(({ verdict, article }) => verdict === 'supported' && article?.isInternal);
  const parts = [
    [count('contradicts'), 'against an article'],
    [count('missing'), 'with what the article lacks'],
    [strange, strange === 1 ? 'number or address to check' : 'numbers or addresses to check'],
    [others, others === 1 ? 'promise or advice' : 'promises or pieces of advice'],
    [internal.length, 'from an internal article'],
    [count('own-words'), 'in no article'],
  ] as const;
  const found = parts.flatMap(([number, words]) => (number > 0 ? [`${number} ${words}`] : []));
  if (found.length > 0) return `${found.join(', ')}.`;
  return count('supported') > 0
    ? 'All fine: the articles say so.'
    : 'Nothing to check: no sentence claims anything.';
}

/** What a comparison found, as a sentence about the sentence. */
export function detailWords(detail: string): string {
  const isVerb = /^(?:says|denies|leaves out|adds) /.test(detail);
  return isVerb ? `It ${detail}.` : `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`;
}

/** What a concern means, and what to do about it. */
export function concernWords({ kind, found, customerName }: Concern, actions: string[]): string {
  const said = `“${found}”`;
  switch (kind) {
    case 'promise':
      return actions.length > 0
        ? `${said} promises something. What actions did here: ${actions.join('; ')}.`
        : `${said} promises something, and no action did it here. Make sure that it is done.`;
    case 'strange-data':
      return customerName
        ? `${said} is in a conversation with another customer (${customerName}).`
        : `${said} is nowhere in this conversation. Is it this customer’s?`;
    case 'legal-advice':
      return `${said} reads like legal advice.`;
    case 'medical-advice':
      return `${said} reads like medical advice.`;
  }
}
