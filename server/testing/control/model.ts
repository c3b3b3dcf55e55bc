/** What the control of a conversation is, as far as the table in ARCHITECTURE.md goes. Written anew, to check the code by. */
export interface State {
  control: 'assistant' | 'queue' | 'agent' | 'closed';
  agent: string | null;
  closedBy: 'assistant' | 'agent' | null;
  counter: number;
}

export type Words = 'question' | 'human' | 'bye' | 'hello';

export type Move =
  | { do: 'take'; by: string; supervises: boolean; seen: number }
  | { do: 'give'; by: string; supervises: boolean; seen: number; to: string }
  | { do: 'queue'; by: string; supervises: boolean; seen: number; to: string }
  | { do: 'decline' | 'resolve' | 'hand-back' | 'reopen' | 'reply'; by: string; seen: number };

/** What the state is after an agent's move, and whether the move is refused. */
export function afterMove(state: State, move: Move): { state: State; refused: boolean } {
  const next = target(state, move);
  if (next === 'refused') return { state, refused: true };
  if (next === 'same') return { state, refused: false };
  if (move.seen !== state.counter) return { state, refused: true };
  return { state: moved(state, next), refused: false };
}

function target(state: State, move: Move): Partial<State> | 'same' | 'refused' {
  const { control, agent } = state;
  const mine = control === 'agent' && agent === move.by;
  const may = mine || ('supervises' in move && move.supervises);
  switch (move.do) {
    case 'reply':
      return mine && move.seen === state.counter ? 'same' : 'refused';
    case 'take':
      if (control === 'closed') return 'refused';
      if (mine) return 'same';
      return control !== 'agent' || may ? { control: 'agent', agent: move.by } : 'refused';
    case 'give':
      if (control === 'closed') return 'refused';
      if (control === 'agent' && agent === move.to) return 'same';
      return control !== 'agent' || may ? { control: 'agent', agent: move.to } : 'refused';
    case 'queue':
      if (control === 'closed') return 'refused';
      return control !== 'agent' || may ? { control: 'queue' } : 'refused';
    case 'decline':
      return mine ? { control: 'queue' } : 'refused';
    case 'resolve':
      return mine || control === 'queue' ? { control: 'closed', closedBy: 'agent' } : 'refused';
    case 'hand-back':
      return mine || control === 'queue' ? { control: 'assistant' } : 'refused';
    case 'reopen':
      return control === 'closed' ? { control: 'agent', agent: move.by } : 'refused';
  }
}

/** What the record of a customer's message changes, before any turn. */
export function afterRecord(state: State): State {
  if (state.control !== 'closed') return state;
  return moved(state, { control: state.closedBy === 'assistant' ? 'assistant' : 'queue' });
}

/** The states that may follow when turns deal with these words, together or one after the other. */
export function afterTurns(state: State, words: Words[]): State[] {
  if (words.length === 0 || state.control !== 'assistant') return [state];
  if (words.includes('human')) return [moved(state, { control: 'queue' })];
  const closed = moved(state, { control: 'closed', closedBy: 'assistant' });
  if (words.every((said) => said === 'bye')) return [closed];
  return words.includes('bye') ? [state, closed] : [state];
}

/** The same for words that are recorded first. */
export function afterWords(before: State, words: Words[]): State[] {
  return afterTurns(afterRecord(before), words);
}

export function moved(state: State, to: Partial<State>): State {
  return { control: 'assistant', agent: null, closedBy: null, ...to, counter: state.counter + 1 };
}
