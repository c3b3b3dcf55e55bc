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
  | { type: 'agent-took'; agentId: string }
  | { type: 'agent-resolved'; agentId: string }
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
      if (state.control === 'closed')
        return refused('the conversation is closed; it opens when the customer writes');
      if (state.control !== 'agent') return moves(state, 'agent', { agentId: event.agentId });
      return state.agentId === event.agentId ? stays(state) : refused('another agent has this conversation');
    case 'agent-resolved':
      if (state.control === 'queue' || holds(state, event.agentId))
        return moves(state, 'closed', { closedBy: 'agent' });
      return refused('take the conversation before you resolve it');
    case 'agent-handed-back':
      if (state.control === 'queue' || holds(state, event.agentId)) return moves(state, 'assistant');
      return refused('only a conversation that waits or that you have can be handed back');
    case 'agent-gone':
      return state.control === 'agent' ? moves(state, 'queue') : stays(state);
  }
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
