import { useState } from 'preact/hooks';
import { fill } from '../texts/index.ts';
import { isEmail } from './is-complete.ts';
import { useView } from './view.ts';

/** Where the team can reach who does not stay; asked for once, and can be changed. */
export function EmailForm({ email }: { email: string | undefined }) {
  const { texts, chat } = useView();
  const [isEditing, setEditing] = useState(email === undefined);
  const [value, setValue] = useState(email ?? '');
  const [isWrong, setWrong] = useState(false);
  if (!isEditing) {
    return (
      <p class="known">
        {fill(texts.emailKnown, { email: email! })}{' '}
        <button type="button" class="link" onClick={() => setEditing(true)}>
          {texts.change}
        </button>
      </p>
    );
  }
  const send = async (event: Event) => {
    event.preventDefault();
    if (!isEmail(value.trim())) return setWrong(true);
    if (await chat.leaveEmail(value.trim())) setEditing(false);
  };
  return (
    <form class="inline-form" noValidate onSubmit={(event) => void send(event)}>
      <label for="email">{texts.emailAsk}</label>
      <input
        id="email"
        type="email"
        class="field"
        autocomplete="email"
        placeholder={texts.email}
        value={value}
        maxLength={254}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'email-problem' : undefined}
        onInput={(event) => {
          setValue(event.currentTarget.value);
          setWrong(false);
        }}
      />
      <button type="submit" class="primary">
        {texts.save}
      </button>
      {isWrong && (
        <p id="email-problem" class="failed" role="alert">
          {texts.emailInvalid}
        </p>
      )}
    </form>
  );
}
