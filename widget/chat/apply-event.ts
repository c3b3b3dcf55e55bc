import type { ConversationView, MessageView, StreamEvent } from '../../contract/index.ts';
import type { ChatState } from './chat-state.ts';

/** Two streams (the answer to a message, and the live one) may bring the same event: applying it twice changes nothing. */
export function applyEvent(state: ChatState, event: StreamEvent): ChatState {
  switch (event.type) {
    case 'progress':
      return inTurn(state, event.turnId, (turn) => ({ ...turn, progress: event.text }));
    case 'sentence':
      return inTurn(state, event.turnId, (turn) => {
        const sentences = [...turn.sentences];
        sentences[event.index] = event.text;
        return { ...turn, sentences };
      });
    case 'retracted':
      return inTurn(state, event.turnId, (turn) => ({ ...turn, sentences: [] }));
    case 'message':
      return addMessage(state, event.message);
    case 'control':
      return { ...state, control: event.control, agentName: event.agentName, typing: undefined };
    case 'typing':
      return { ...state, typing: event.isTyping ? event.agentName : undefined };
    case 'done':
      return endTurn(state, event);
    default:
      // An event of a newer server than this script.
      return state;
  }
}

/** The conversation as the server has it now. What the state knows already stays. */
export function applyView(state: ChatState, view: ConversationView): ChatState {
  const { control, agentName, rating, waiting, summary, email } = view;
  const known = { ...state, control, agentName, rating, waiting, summary, email };
  const next = view.messages.reduce(addMessage, { ...known, phase: 'ready' as const });
  const last = next.messages.at(-1);
  return { ...next, unanswered: state.unanswered && control === 'assistant' && last?.author === 'customer' };
}

/** Adds a recorded message in its place, and takes away what stood for it until now. */
export function addMessage(state: ChatState, message: MessageView): ChatState {
  const messages = state.messages.filter((other) => other.id !== message.id);
  messages.push(message);
  messages.sort((a, b) => a.seq - b.seq);
  const isLast = messages.at(-1) === message;
  if (message.author === 'customer') {
    const pending = state.pending.filter(({ id }) => id !== message.clientId);
    const isNew = pending.length < state.pending.length;
    return { ...state, messages, pending, unanswered: (isNew && isLast) || state.unanswered };
  }
  const said = { ...state, messages, typing: undefined, unanswered: state.unanswered && !isLast };
  return message.author === 'assistant' && state.turn ? closeTurn(said, state.turn.id) : said;
}

function inTurn(
  state: ChatState,
  turnId: string,
  change: (turn: NonNullable<ChatState['turn']>) => ChatState['turn'],
): ChatState {
  if (state.endedTurns.includes(turnId)) return state;
  const turn = state.turn?.id === turnId ? state.turn : { id: turnId, progress: '', sentences: [] };
  return { ...state, turn: change(turn) };
}

function endTurn(state: ChatState, event: StreamEvent & { type: 'done' }): ChatState {
  let next = closeTurn({ ...state, unanswered: false }, event.turnId);
  if (!event.result) return next;
  const { message, replies, control, language } = event.result;
  for (const each of [message, ...replies]) next = addMessage(next, each);
  return { ...next, control, unanswered: false, ...(language ? { language } : {}) };
}

function closeTurn(state: ChatState, turnId: string): ChatState {
  const endedTurns = [...state.endedTurns, turnId].slice(-20);
  return { ...state, endedTurns, turn: state.turn?.id === turnId ? undefined : state.turn };
}
