import type { ChatState } from './chat-state.ts';
import { CloseIcon, PersonIcon, SparkIcon } from './icons.tsx';
import { useView } from './view.ts';

/** Says who answers: the machine is named as one. */
export function Header(props: { state: ChatState; onClose: () => void }) {
  const { config, texts } = useView();
  const person = props.state.control === 'agent';
  return (
    <div class="header">
      <span class="mark">{person ? <PersonIcon /> : <SparkIcon />}</span>
      <div class="grow">
        <h2>{config.company || texts.assistant}</h2>
        <p class="muted">{person ? props.state.agentName || texts.agent : texts.assistant}</p>
      </div>
      <button type="button" class="quiet" aria-label={texts.close} onClick={props.onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}
