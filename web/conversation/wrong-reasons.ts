import type { WrongReason } from '../../contract/index.ts';

/** Why an answer was wrong, in words. */
export const REASONS: Record<WrongReason, string> = {
  'wrong-article': 'Wrong article',
  'outdated-article': 'The article is out of date',
  incomplete: 'Something is missing',
  'not-in-the-sources': 'Not in the sources',
  'misread-question': 'Misread the question',
  'should-have-handed-over': 'Should have handed over',
  tone: 'Tone',
  other: 'Something else',
};
