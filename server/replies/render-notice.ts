import type { Language, Reply } from '#server/kernel/index.ts';
import { phrase } from './phrase.ts';
import { type Expectation, renderExpectation } from './render-expectation.ts';

export type Notice = 'out-of-scope' | 'empty-message' | 'acknowledged' | 'back' | 'holding';

/**
 * Replies of the system itself. `holding` is what a customer reads when a turn failed: nothing is lost, and a person
 * takes over. `back`: the assistant again, after a hand-back. `expectation`: when that person may be expected.
 */
export function renderNotice(
  notice: Notice,
  input: { language: Language; company: string; expectation?: Expectation },
): Reply {
  const { language } = input;
  const person = renderExpectation(input.expectation, language);
  const expected = person ? ` ${person}` : '';
  const say = (key: Parameters<typeof phrase>[0]) => phrase(key, language, { company: input.company });
  const text = {
    'out-of-scope': () => `${say('out_of_scope')} ${say('offer_human')}`,
    'empty-message': () => say('empty_message'),
    acknowledged: () => `${say('acknowledged')}${expected}`,
    back: () => say('back_after_handback'),
    holding: () => `${say('holding')} ${say('escalated')} ${say('escalated_next')}${expected}`,
  }[notice]();
  return { text, language, citations: [], choices: [], offersHuman: notice === 'out-of-scope' };
}
