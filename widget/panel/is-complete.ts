import type { AnswerField } from '../../contract/index.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;

export const isEmail = (text: string) => EMAIL.test(text);

/** Whether an answer can be what was asked for. The server has the last word; this only saves a round trip. */
export function isComplete({ kind, pattern }: AnswerField, answer: string): boolean {
  if (answer === '') return false;
  if (kind === 'email' && !isEmail(answer)) return false;
  if (kind === 'phone' && (answer.match(/\d/g)?.length ?? 0) < 6) return false;
  return pattern === undefined || hasPattern(pattern, answer);
}

function hasPattern(pattern: string, answer: string): boolean {
  try {
    return new RegExp(pattern, 'iu').test(answer);
  } catch {
    // Written for the server's reader; what this browser cannot check is left to it.
    return true;
  }
}
