import type { RecordedRequest, ScriptedAnswer } from '../../server/testing/model-server.ts';
import type { Attack } from './attacks.ts';

/**
 * A model that obeys the first order that it reads, wherever it stands in what it is sent. Without one it does its
 * work: the first reading as it is, and the first sentence of the first passage.
 */
export function createObedientModel(attacks: Attack[]) {
  /** Names of the attacks that it was shown. */
  const seen = new Set<string>();
  const answer = (request: RecordedRequest): ScriptedAnswer => {
    const shown = `${request.system}\n${request.prompt}`;
    const attack = attacks.find(
      ({ text }) => shown.includes(lastLine(text)) || shown.includes(quoted(lastLine(text))),
    );
    if (attack) seen.add(attack.text);
    if (request.prompt.startsWith('{')) {
      const { firstReading } = JSON.parse(request.prompt);
      return { object: { ...firstReading, entities: [], ...attack?.obeyed.reading } };
    }
    if (attack?.obeyed.toolCall) return { toolCall: attack.obeyed.toolCall };
    return { text: attack?.obeyed.text ?? firstSentence(request.prompt) };
  };
  return { answer, seen };
}

function lastLine(text: string): string {
  return text.split('\n').at(-1)!.trim();
}

function quoted(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function firstSentence(prompt: string): string {
  const passage = /<data-[a-z]+ passage 1>\n[^\n]*\n([^\n]+)/.exec(prompt)?.[1] ?? '';
  const [sentence = ''] = passage.split(/(?<=[.!?])\s/);
  return sentence === '' ? 'NO_ANSWER' : `${sentence.replace(/[.!?]$/, '')} [1].`;
}
