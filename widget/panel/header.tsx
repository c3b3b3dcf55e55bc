import { BackIcon, CloseIcon, PersonIcon, SparkIcon } from './icons.tsx';
import { useView } from './view.ts';

/** Says who answers: the machine is named as one. */
export function Header(props: { onClose: () => void; onBack?: (() => void) | undefined }) {
  const { config, texts, state, more } = useView();
  const person = state.control === 'agent';
  return (
    <div class="header">
      {props.onBack ? (
        <button type="button" class="quiet" aria-label={texts.back} title={texts.back} onClick={props.onBack}>
          <BackIcon />
        </button>
      ) : (
        <span class="mark">{person ? <PersonIcon /> : <SparkIcon />}</span>
      )}
      <div class="grow">
        <h2>{config.company || texts.assistant}</h2>
        <p class="muted">
          {person && <span class="there" aria-hidden="true" />}
          {person ? state.agentName || texts.agent : texts.assistant}
        </p>
      </div>
      {more && <more.Sound />}
      <button
        type="button"
        class="quiet"
        aria-label={texts.close}
        title={texts.close}
        onClick={props.onClose}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
