import type { TurnView } from '../../contract/index.ts';

const ROUTES: Record<string, string> = {
  answer: 'answer from the articles',
  action: 'do something in the company’s systems',
  escalate: 'bring in a person',
  clarify: 'ask what is meant',
};

const OUTCOMES: Record<string, string> = {
  answered: 'It answered from the articles.',
  'asked-which': 'Several things fitted, so it asked which one is meant.',
  unsure: 'It was not sure enough, said so, and offered a person.',
  'needs-slot': 'It asked for something that the action needs.',
  'needs-confirmation': 'It asked for a confirmation before doing anything.',
  acted: 'It ran the action.',
  escalated: 'It brought in a person.',
  acknowledged: 'A person was asked for already, so it only said that the message has arrived.',
  recorded: 'A person has the conversation, so it said nothing.',
  'failed-safe': 'Something failed, so it said so and brought in a person.',
};

/** The decision before the answer, as a sentence. */
export function decidedWords(turn: TurnView): string {
  return `Before it wrote anything it decided to ${ROUTES[turn.route] ?? turn.route}, by this rule:`;
}

/** How the turn ended, as a sentence. */
export function outcomeWords(turn: TurnView): string | undefined {
  return turn.outcome && (OUTCOMES[turn.outcome] ?? turn.outcome);
}
