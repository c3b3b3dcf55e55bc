import fc from 'fast-check';
import type { Words } from './model.ts';

/** Agents and nodes by their place. */
export type MoveKind = 'take' | 'give' | 'queue' | 'decline' | 'resolve' | 'hand-back' | 'reopen' | 'reply';

export interface MoveCommand {
  kind: 'move';
  do: MoveKind;
  agent: number;
  to: number;
  node: number;
  /** The agent looked before the last change of hands. */
  stale: boolean;
}

export type Command =
  | { kind: 'write'; words: Words[]; node: number }
  /** The last message is delivered a second time. */
  | { kind: 'again'; node: number }
  /** A message is recorded, and its node dies before the turn. */
  | { kind: 'lost'; words: Words }
  | { kind: 'recover'; node: number }
  | MoveCommand
  /** Two at the same moment, on two nodes. */
  | {
      kind: 'race';
      first: MoveCommand;
      second: MoveCommand | { kind: 'write'; words: Words[]; node: number };
    }
  | { kind: 'presence'; agent: number; status: 'online' | 'away' | 'offline' }
  | { kind: 'beat'; agent: number }
  | { kind: 'pass'; seconds: number }
  | { kind: 'tend'; nodes: number[] }
  | { kind: 'restart'; node: number };

const words = fc.constantFrom<Words>('question', 'human', 'human', 'bye', 'hello');
const node = fc.constantFrom(0, 1);
const agent = fc.constantFrom(0, 1, 2);
const move = fc.record<MoveCommand>({
  kind: fc.constant('move'),
  do: fc.constantFrom('take', 'take', 'give', 'queue', 'decline', 'resolve', 'hand-back', 'reopen', 'reply'),
  agent,
  to: agent,
  node,
  stale: fc.constantFrom(false, false, false, true),
});
const write = fc.record({
  kind: fc.constant('write' as const),
  words: fc.array(words, { minLength: 1, maxLength: 3 }),
  node,
});

/** What may happen to one conversation, most of it often. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 30, arbitrary: move },
  { weight: 18, arbitrary: fc.record({ kind: fc.constant('write'), words: fc.tuple(words), node }) },
  { weight: 4, arbitrary: write },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('again'), node }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('lost'), words }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('recover'), node }) },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('race'), first: move, second: fc.oneof(move, write) }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('presence'),
      agent,
      status: fc.constantFrom('online', 'online', 'away', 'offline'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('beat'), agent }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('pass'), seconds: fc.constantFrom(20, 200, 400) }) },
  {
    weight: 12,
    arbitrary: fc.record({ kind: fc.constant('tend'), nodes: fc.constantFrom<number[]>([0], [1], [0, 1]) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart'), node }) },
);
