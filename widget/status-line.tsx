import type { ChatState } from './chat-state.ts';
import { PersonIcon } from './icons.tsx';
import { fill } from './texts/index.ts';
import { useView } from './view.ts';

/** Who holds the conversation, and the way to a person, which is always there. */
export function StatusLine(props: { state: ChatState; onAskHuman: () => void; onStartOver: () => void }) {
  const { texts } = useView();
  const { state } = props;
  const held = state.control === 'queue' || state.control === 'agent';
  return (
    <div class="status">
      <p role="status">
        {state.offline ? texts.offline : <Held state={state} />}
        {state.problem !== undefined && <span class="failed">{state.problem || texts.problem}</span>}
      </p>
      <div class="status-actions">
        {!held && (
          <button type="button" class="link by" onClick={props.onAskHuman}>
            <PersonIcon /> {texts.human}
          </button>
        )}
        {state.control === 'closed' && (
          <button type="button" class="link" onClick={props.onStartOver}>
            {texts.startOver}
          </button>
        )}
      </div>
    </div>
  );
}

function Held(props: { state: ChatState }) {
  const { texts } = useView();
  const { control, agentName } = props.state;
  if (control === 'queue') return <strong>{texts.waiting}</strong>;
  if (control === 'agent') return <strong>{fill(texts.here, { name: agentName || texts.agent })}</strong>;
  return control === 'closed' ? <span>{texts.closed}</span> : null;
}
