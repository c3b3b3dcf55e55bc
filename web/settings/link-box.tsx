import type { AccountLink } from '../../contract/index.ts';
import { Button } from '../ui/button.tsx';
import { CopyField } from '../ui/copy-field.tsx';

/** A one-time link to be copied and sent; it is shown this once. */
export function LinkBox(props: { name: string; link: AccountLink; onDone: () => void }) {
  const { link } = props;
  const until = new Date(link.expiresAt).toLocaleDateString(undefined, { dateStyle: 'full' });
  return (
    <section aria-label={`Link for ${props.name}`} className="rounded-box border border-line bg-surface p-4">
      <h2 className="font-semibold">
        {link.kind === 'invitation' ? `${props.name} is invited` : `A new password for ${props.name}`}
      </h2>
      <p className="mt-0.5 mb-3 text-muted">
        Copy this link and send it to {props.name} only: whoever opens it chooses the password. It works once,
        until {until}, and is not shown again.
      </p>
      <CopyField label="One-time link" value={location.origin + link.path} />
      <Button className="mt-2" onClick={props.onDone}>
        Done
      </Button>
    </section>
  );
}
