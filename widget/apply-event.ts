import type { MessageView, StreamEvent } from '../contract/index.ts';
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
      return { ...state, control: event.control, agentName: event.agentName };
    case 'done':
      return endTurn(state, event);
    default:
      // An event of a newer server than this script.
      return state;
  }
}

/** Adds a recorded message in its place, and takes away what stood for it until now. */
export function addMessage(state: ChatState, message: MessageView): ChatState {
  const messages = state.messages.filter((other) => other.id !== message.id);
  messages.push(message);
  messages.sort((a, b) => a.seq - b.seq);
  if (message.author === 'customer') return { ...state, messages, pending: withoutRecorded(state, message) };
  if (message.author !== 'assistant' || !state.turn) return { ...state, messages };
  return { ...closeTurn(state, state.turn.id), messages };
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
  let next = closeTurn(state, event.turnId);
  if (!event.result) return next;
  for (const message of [event.result.message, ...event.result.replies]) next = addMessage(next, message);
  return { ...next, control: event.result.control };
}

function closeTurn(state: ChatState, turnId: string): ChatState {
  const endedTurns = [...state.endedTurns, turnId].slice(-20);
  return { ...state, endedTurns, turn: state.turn?.id === turnId ? undefined : state.turn };
}

/** The server may know the message under an id of its own, so the oldest waiting one with the same text is meant too. */
function withoutRecorded(state: ChatState, message: MessageView) {
  const byId = state.pending.findIndex((pending) => pending.id === message.id);
  const known = state.messages.some((other) => other.id === message.id);
  const byText = known
    ? -1
    : state.pending.findIndex((pending) => pending.text.trim() === message.text.trim());
  const index = byId >= 0 ? byId : byText;
  return state.pending.filter((_, position) => position !== index);
}
