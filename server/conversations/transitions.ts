/** Who holds a conversation. Exactly one does, and `counter` grows with every change of hands. */
export type Control = 'assistant' | 'queue' | 'agent' | 'closed';

export interface ControlState {
  control: Control;
  /** Only grows. Whoever acts says which counter it saw; an older one is refused. */
  counter: number;
  /** Set exactly while control is `agent`. */
  agentId: string | null;
  /** Set exactly while control is `closed`. */
  closedBy: 'assistant' | 'agent' | null;
}

export type ControlEvent =
  | { type: 'customer-wrote' }
  | { type: 'assistant-escalated' }
  | { type: 'assistant-resolved' }
  /** `takesOver`: also from a colleague, for who supervises. */
  | { type: 'agent-took'; agentId: string; takesOver?: boolean }
  /** `by` an agent, or by the desk itself (null), which gives only what waits. */
  | { type: 'agent-assigned'; agentId: string; by: string | null; takesOver?: boolean }
  /** An agent passes it to a queue: what it holds, what the assistant holds, what waits in another one. */
  | { type: 'agent-queued'; agentId: string; takesOver?: boolean }
  /** It waited too long and goes to another queue. */
  | { type: 'queue-overflowed' }
  | { type: 'agent-resolved'; agentId: string }
  /** Opened again by an agent, who has it then. */
  | { type: 'agent-reopened'; agentId: string }
  | { type: 'agent-handed-back'; agentId: string }
  | { type: 'agent-gone' };

export type Transition = { ok: true; state: ControlState } | { ok: false; reason: string };

/**
 * The table of DESIGN.md ("control of a conversation") as a pure function: what follows from an event,
 * or why it is not allowed. Nothing else in the code changes who holds a conversation.
 */
export function transition(state: ControlState, event: ControlEvent): Transition {
  switch (event.type) {
    case 'customer-wrote':
      if (state.control !== 'closed') return stays(state);
      return moves(state, state.closedBy === 'assistant' ? 'assistant' : 'queue');
    case 'assistant-escalated':
      return state.control === 'assistant'
        ? moves(state, 'queue')
        : refused('only the assistant that holds the conversation can escalate it');
    case 'assistant-resolved':
      return state.control === 'assistant'
        ? moves(state, 'closed', { closedBy: 'assistant' })
        : refused('only the assistant that holds the conversation can resolve it');
    case 'agent-took':
      if (state.control === 'closed') return refused('the conversation is closed; reopen it first');
      if (state.control !== 'agent') return moves(state, 'agent', { agentId: event.agentId });
      if (state.agentId === event.agentId) return stays(state);
      return event.takesOver
        ? moves(state, 'agent', { agentId: event.agentId })
        : refused('another agent has this conversation');
    case 'agent-assigned':
      return assigned(state, event);
    case 'agent-queued':
      if (state.control === 'closed') return refused('the conversation is closed');
      if (state.control !== 'agent' || holds(state, event.agentId) || event.takesOver)
        return moves(state, 'queue');
      return refused('another agent has this conversation');
    case 'queue-overflowed':
      return state.control === 'queue' ? moves(state, 'queue') : refused('it does not wait any more');
    case 'agent-resolved':
      if (state.control === 'queue' || holds(state, event.agentId))
        return moves(state, 'closed', { closedBy: 'agent' });
      return refused('take the conversation before you resolve it');
    case 'agent-reopened':
      return state.control === 'closed'
        ? moves(state, 'agent', { agentId: event.agentId })
        : refused('the conversation is open');
    case 'agent-handed-back':
      if (state.control === 'queue' || holds(state, event.agentId)) return moves(state, 'assistant');
      return refused('only a conversation that waits or that you have can be handed back');
    case 'agent-gone':
      return state.control === 'agent' ? moves(state, 'queue') : stays(state);
  }
}

function assigned(
  state: ControlState,
  { agentId, by, takesOver }: Extract<ControlEvent, { type: 'agent-assigned' }>,
): Transition {
  if (state.control === 'closed') return refused('the conversation is closed; reopen it first');
  if (by === null && state.control !== 'queue') return refused('it does not wait any more');
  if (state.control !== 'agent') return moves(state, 'agent', { agentId });
  if (state.agentId === agentId) return stays(state);
  if (state.agentId === by || takesOver) return moves(state, 'agent', { agentId });
  return refused('another agent has this conversation');
}

/** What the assistant may say now: everything, an acknowledgement only, or nothing. */
export function assistantMaySay(control: Control): 'everything' | 'acknowledgement' | 'nothing' {
  if (control === 'assistant') return 'everything';
  return control === 'queue' ? 'acknowledgement' : 'nothing';
}

/** Whether this agent may write to the customer now. */
export function agentMayReply(state: ControlState, agentId: string): boolean {
  return holds(state, agentId);
}

function holds(state: ControlState, agentId: string): boolean {
  return state.control === 'agent' && state.agentId === agentId;
}

function moves(state: ControlState, control: Control, also: Partial<ControlState> = {}): Transition {
  return { ok: true, state: { control, counter: state.counter + 1, agentId: null, closedBy: null, ...also } };
}

function stays(state: ControlState): Transition {
  return { ok: true, state };
}

function refused(reason: string): Transition {
  return { ok: false, reason };
}
