import { useState } from 'react';
import type { CannedView } from '../../contract/index.ts';
import { useCanned, useDeleteCanned } from '../api/canned.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Notice } from '../ui/notice.tsx';
import { CannedForm } from './canned-form.tsx';

/** Texts that agents send often: write, change, delete. */
export function CannedSection() {
  const canned = useCanned();
  const remove = useDeleteCanned();
  /** The id of the one that is written, or `new`. */
  const [open, setOpen] = useState<string>();
  const [asks, setAsks] = useState<string>();
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="flex-1 text-xl font-semibold">Canned replies</h1>
        <Button look="primary" onClick={() => setOpen('new')} disabled={open === 'new'}>
          New reply
        </Button>
      </div>
      <p className="mt-1 mb-4 text-muted">
        Texts that agents put into a reply with <kbd className="font-mono">/</kbd>. Names and numbers are
        filled in from the conversation.
      </p>
      {(canned.error ?? remove.error) && (
        <Notice error={canned.error ?? remove.error} onRetry={() => void canned.refetch()} />
      )}
      {open === 'new' && <CannedForm onClose={() => setOpen(undefined)} />}
      {canned.isPending && <p className="text-muted">Loading…</p>}
      {canned.data?.length === 0 && open !== 'new' && (
        <Empty title="There are no canned replies yet">
          Write the first one: an answer that your team types every day.
        </Empty>
      )}
      <ul className="grid gap-3">
        {canned.data?.map((reply) =>
          open === reply.id ? (
            <li key={reply.id}>
              <CannedForm reply={reply} onClose={() => setOpen(undefined)} />
            </li>
          ) : (
            <li key={reply.id} className="rounded-box border border-line bg-surface p-4">
              <Summary reply={reply} />
              <div className="mt-3 flex flex-wrap items-center justify-end gap-2">
                {asks === reply.id ? (
                  <>
                    <p role="alert" className="min-w-0 flex-1">
                      Delete it for everybody?
                    </p>
                    <Button onClick={() => setAsks(undefined)}>Keep</Button>
                    <Button disabled={remove.isPending} onClick={() => remove.mutate(reply.id)}>
                      Delete
                    </Button>
                  </>
                ) : (
                  <>
                    <Button
                      look="quiet"
                      aria-label={`Delete ${reply.title}`}
                      onClick={() => setAsks(reply.id)}
                    >
                      Delete…
                    </Button>
                    <Button aria-label={`Change ${reply.title}`} onClick={() => setOpen(reply.id)}>
                      Change
                    </Button>
                  </>
                )}
              </div>
            </li>
          ),
        )}
      </ul>
    </>
  );
}

function Summary({ reply }: { reply: CannedView }) {
  return (
    <>
      <h2 className="flex flex-wrap items-center gap-2 font-semibold">
        {reply.title} <code className="font-mono text-[13px] font-normal text-muted">/{reply.shortcut}</code>
        {reply.language && <Badge>{reply.language}</Badge>}
        {reply.queue && <Badge>{reply.queue}</Badge>}
      </h2>
      <p className="mt-2 line-clamp-4 whitespace-pre-wrap wrap-anywhere">{reply.text}</p>
    </>
  );
}
