import { fill } from '../texts/index.ts';
import { SparkIcon } from './icons.tsx';
import { Markdown } from './markdown.tsx';
import { useView } from './view.ts';

/** What the running turn does and says, or that the agent writes. Screen readers hear the reply once, when it is recorded. */
export function TurnRow() {
  const { texts, state } = useView();
  const { turn, pending, control, unanswered, typing, offline } = state;
  if (typing && control === 'agent') {
    return (
      <p class="progress" role="status">
        <Dots /> {fill(texts.typing, { name: typing })}
      </p>
    );
  }
  const waits = unanswered || pending.some((message) => message.failed === undefined);
  if (control !== 'assistant' || offline || !(turn || waits)) return null;
  const text = turn?.sentences.filter(Boolean).join(' ') ?? '';
  return (
    <div class="message assistant turn" aria-hidden="true">
      <p class="author">
        <span class="by">
          <SparkIcon /> {texts.assistant}
        </span>
      </p>
      <div class="body" dir="auto">
        {text ? (
          <Markdown text={text} citations={[]} />
        ) : (
          <p class="progress">
            <Dots /> {turn?.progress || texts.reading}
          </p>
        )}
      </div>
    </div>
  );
}

function Dots() {
  return (
    <span class="dots" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}
