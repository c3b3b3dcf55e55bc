import type { ChatState } from './chat-state.ts';
import { SparkIcon } from './icons.tsx';
import { Markdown } from './markdown.tsx';
import { useView } from './view.ts';

/** What the running turn does and says. Hidden from screen readers, which hear the reply once, when it is recorded. */
export function TurnRow(props: { state: ChatState }) {
  const { texts } = useView();
  const { turn, pending, control } = props.state;
  const waits = control === 'assistant' && pending.some((message) => message.failed === undefined);
  if (!turn && !waits) return null;
  const text = turn?.sentences.filter(Boolean).join(' ') ?? '';
  return (
    <div class="message assistant" aria-hidden="true">
      <p class="author">
        <span class="by">
          <SparkIcon /> {texts.assistant}
        </span>
      </p>
      <div class="body">
        {text ? (
          <Markdown text={text} citations={[]} />
        ) : (
          <p class="progress">
            <span class="dots">
              <i />
              <i />
              <i />
            </span>
            {turn?.progress || texts.reading}
          </p>
        )}
      </div>
    </div>
  );
}
