import { useRef, useState } from 'preact/hooks';
import type { AnswerField } from '../../contract/index.ts';
import type { Texts } from '../texts/index.ts';
import { isComplete } from './is-complete.ts';
import { useView } from './view.ts';

interface Kind {
  type: 'text' | 'email' | 'tel' | 'date';
  autocomplete?: 'email' | 'tel' | 'street-address' | 'off';
  inputMode?: 'decimal';
}

/** How the browser asks for a value of each kind: its own pickers, and the right keyboard on a phone. */
const INPUTS: Record<string, Kind> = {
  email: { type: 'email', autocomplete: 'email' },
  phone: { type: 'tel', autocomplete: 'tel' },
  date: { type: 'date' },
  amount: { type: 'text', inputMode: 'decimal' },
  address: { type: 'text', autocomplete: 'street-address' },
};
const PLAIN: Kind = { type: 'text', autocomplete: 'off' };

/** One value that the assistant asks for, checked before it is sent. The customer may write a message instead. */
export function AnswerForm({ field }: { field: AnswerField }) {
  const { texts, say } = useView();
  const { type, autocomplete, inputMode } = INPUTS[field.kind] ?? PLAIN;
  const [value, setValue] = useState('');
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const send = (event: Event) => {
    event.preventDefault();
    const given = value.trim();
    if (isComplete(field, given)) return say(given);
    setWrong(true);
    input.current?.focus();
  };
  return (
    <form class="card answer-form" noValidate onSubmit={send}>
      <label for="answer">{labelOf(field, texts)}</label>
      <input
        id="answer"
        ref={input}
        type={type as 'text'}
        autocomplete={autocomplete}
        inputMode={inputMode}
        class="field"
        value={value}
        maxLength={300}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'answer-problem' : undefined}
        onInput={(event) => {
          setValue(event.currentTarget.value);
          setWrong(false);
        }}
      />
      <button type="submit" class="primary">
        {texts.send}
      </button>
      {isWrong && (
        <p id="answer-problem" class="failed" role="alert">
          {field.kind === 'email' ? texts.emailInvalid : texts.fieldInvalid}
        </p>
      )}
    </form>
  );
}

function labelOf({ kind }: AnswerField, texts: Texts): string {
  if (kind === 'email') return texts.email;
  return (texts as Record<string, string>)[`field_${kind}`] ?? texts.answer;
}
