import { fill, type Texts } from '../texts/index.ts';
import { EmailForm } from './email-form.tsx';
import { formatSoon, formatWhen } from './format-when.ts';
import { SummaryEditor } from './summary-editor.tsx';
import { useView, type View } from './view.ts';

/** Somebody who has to wait so long will hardly stay: then an address is asked for. */
const LONG_WAIT_MS = 10 * 60_000;

/** What somebody who waits for a person may know, what the person is told, and where the customer can be reached. */
export function WaitingCard() {
  const { texts, state, language } = useView();
  const { waiting, summary, email, control } = state;
  const line = waiting && control === 'queue' ? describeWaiting(waiting, texts, language) : '';
  const isLong =
    waiting?.opensAt !== undefined ||
    (waiting?.expectedAnswerAt !== undefined &&
      new Date(waiting.expectedAnswerAt).getTime() - Date.now() > LONG_WAIT_MS);
  return (
    <>
      {line && <p class="waiting">{line}</p>}
      {control === 'queue' && (isLong || email) && <EmailForm key={email} email={email} />}
      {summary && <SummaryEditor key={summary} summary={summary} />}
    </>
  );
}

/** Place and expected time in one line; when nobody is at work, only when somebody is again. */
function describeWaiting(
  waiting: NonNullable<View['state']['waiting']>,
  texts: Texts,
  language: string,
): string {
  const { position, expectedAnswerAt, opensAt } = waiting;
  if (opensAt) return fill(texts.opens, { when: formatWhen(opensAt, language) });
  const place = position === undefined ? '' : position === 1 ? texts.next : fill(texts.place, { position });
  const expected = expectedAnswerAt
    ? fill(texts.expected, { when: formatSoon(expectedAnswerAt, language) || texts.soon })
    : '';
  return [place, expected].filter(Boolean).join(' · ');
}
