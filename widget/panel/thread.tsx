import { Message } from './message.tsx';
import { PendingRow } from './pending-row.tsx';
import { TurnRow } from './turn-row.tsx';
import { useView } from './view.ts';

/** What was said, what is on its way, and what goes on now. */
export function Thread() {
  const { state } = useView();
  return (
    <>
      {state.messages.map((message, index) => (
        <Message
          key={message.clientId ?? message.id}
          message={message}
          previous={state.messages[index - 1]}
          isLast={index === state.messages.length - 1 && state.pending.length === 0}
        />
      ))}
      {state.pending.map((pending) => (
        <PendingRow key={pending.id} pending={pending} />
      ))}
      <TurnRow />
    </>
  );
}
