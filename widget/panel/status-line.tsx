import { fill } from '../texts/index.ts';
import { PersonIcon } from './icons.tsx';
import { useView } from './view.ts';

/** Who holds the conversation, and the way to a person, which is always there. */
export function StatusLine() {
  const { texts, chat, state, more } = useView();
  const held = state.control === 'queue' || state.control === 'agent';
  return (
    <div class="status">
      <p role="status">
        {state.offline ? texts.offline : <Held />}
        {state.problem !== undefined && <span class="failed">{state.problem || texts.problem}</span>}
      </p>
      {held && more && <more.WaitingCard />}
      <div class="status-actions">
        {!held && (
          <button
            type="button"
            class="link by"
            aria-disabled={state.asking}
            onClick={() => void chat.askHuman()}
          >
            <PersonIcon /> {state.asking ? texts.asking : texts.human}
          </button>
        )}
        {!held && state.messages.length > 0 && (
          <button type="button" class="link" onClick={chat.startOver}>
            {texts.startOver}
          </button>
        )}
      </div>
    </div>
  );
}

function Held() {
  const { texts, state } = useView();
  const { control, agentName } = state;
  if (control === 'queue') return <strong>{texts.waiting}</strong>;
  if (control === 'agent') return <strong>{fill(texts.here, { name: agentName || texts.agent })}</strong>;
  return control === 'closed' ? <span>{texts.closed}</span> : null;
}
