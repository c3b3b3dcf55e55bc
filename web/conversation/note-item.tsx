import type { NoteView } from '../../contract/index.ts';
import { Link } from '../navigation/link.tsx';
import { RelativeTime } from '../ui/relative-time.tsx';

const DID: Record<Exclude<NoteView['kind'], 'note'>, string> = {
  'passed-on': 'passed this on',
  'handed-back': 'handed back to the assistant',
  resolved: 'resolved this',
  reopened: 'opened this again',
  merged: 'merged this with',
};

/** A private note, or a line about what a colleague did. */
export function NoteItem({ note }: { note: NoteView }) {
  if (note.kind !== 'note') return <Did note={note} kind={note.kind} />;
  return (
    <article className="ml-8 sm:ml-24">
      <p className="mb-1 flex items-center gap-2 text-xs text-muted">
        <span className="font-medium text-warn">Private note</span>
        {note.agentName} <RelativeTime at={note.createdAt} />
      </p>
      <p className="rounded-box border border-warn bg-warn-soft px-4 py-3 whitespace-pre-wrap wrap-anywhere">
        <WithNames note={note} />
      </p>
    </article>
  );
}

function Did({ note, kind }: { note: NoteView; kind: keyof typeof DID }) {
  return (
    <p className="px-4 text-center text-[13px] text-muted">
      {note.agentName} {DID[kind]}
      {note.conversationId && (
        <>
          {' '}
          <Link
            to={{ list: 'all', conversationId: note.conversationId }}
            className="text-accent-text underline"
          >
            another conversation
          </Link>
        </>
      )}
      {note.text && <span className="text-text">: {note.text}</span>} <RelativeTime at={note.createdAt} />
    </p>
  );
}

/** The names of colleagues stand out. */
function WithNames({ note }: { note: NoteView }) {
  const names = note.mentions.map(({ name }) => `@${name}`);
  if (names.length === 0) return note.text;
  const escaped = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return note.text.split(new RegExp(`(${escaped.join('|')})`)).map((part, index) =>
    names.includes(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity
      <strong key={index} className="font-semibold text-accent-text">
        {part}
      </strong>
    ) : (
      part
    ),
  );
}
