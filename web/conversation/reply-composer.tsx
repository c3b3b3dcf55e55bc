import { type RefObject, useRef, useState } from 'react';
import { fillCanned, findPlaceholders } from '../../contract/canned-text.ts';
import type { AgentView, InboxConversation } from '../../contract/index.ts';
import { useCanned } from '../api/canned.ts';
import type { AgentMove } from '../api/inbox.ts';
import { Button } from '../ui/button.tsx';
import { cannedValues } from './canned-values.ts';
import { Markdown } from './markdown.tsx';
import { MissingLine } from './missing-line.tsx';
import { checkStatus, ReplyCheckPanel } from './reply-check.tsx';
import { UploadList } from './upload-list.tsx';
import { useReplyCheck } from './use-reply-check.ts';
import { useUploads } from './use-uploads.ts';
import { type Completion, WritingField } from './writing-field.tsx';

const MAX_CHARACTERS = 20_000;
/** From here on the limit is worth a word. */
const NEARLY = 0.9;

export type ReplyMove = Extract<AgentMove, { kind: 'reply' }>;

/** Writes to the customer: canned replies with `/`, files, a preview, a check against the articles, and what is missing before it can be sent. */
export function ReplyComposer(props: {
  input: RefObject<HTMLTextAreaElement | null>;
  conversation: InboxConversation;
  agent: AgentView;
  draft: string;
  onDraft: (text: string) => void;
  isBusy: boolean;
  /** Resolves to whether it was sent. */
  onSend: (move: ReplyMove, thenResolve: boolean) => Promise<boolean>;
}) {
  const { input, conversation, draft } = props;
  const { item } = conversation;
  const canned = useCanned();
  const [isPreview, setPreview] = useState(false);
  const check = useReplyCheck(item.id, draft, { input, onOpen: () => setPreview(false) });
  const picker = useRef<HTMLInputElement>(null);
  const { uploads, add, remove, clear } = useUploads(item.id);
  /** The newest message when the agent began to write. */
  const began = useRef<number | undefined>(draft ? item.messageCount : undefined);

  const missing = findPlaceholders(draft.replaceAll(/`[^`]*`/g, '')).known;
  const files = uploads.flatMap(({ file }) => (file ? [file.id] : []));
  const isUploading = uploads.some(({ file, problem }) => !file && !problem);
  const isReady =
    (draft.trim() !== '' || files.length > 0) && missing.length === 0 && !isUploading && !props.isBusy;

  /** One of the two at a time: a phone has no room for both. */
  const togglePreview = () => {
    setPreview(!isPreview);
    check.close();
  };
  const write = (text: string) => {
    if (text && !draft) began.current = item.messageCount;
    props.onDraft(text);
  };
  const send = async (thenResolve: boolean) => {
    if (!isReady) return;
    const afterSeq = began.current ?? item.messageCount;
    const text = draft.trim();
    const move: ReplyMove = { kind: 'reply', text, afterSeq, ...(files.length ? { fileIds: files } : {}) };
    if (!(await props.onSend(move, thenResolve))) return;
    began.current = undefined;
    clear();
    setPreview(false);
    check.close();
  };
  const replies = (canned.data ?? []).filter(
    ({ language, queue }) => (!language || language === item.language) && (!queue || queue === item.queue),
  );
  const completion: Completion = {
    sign: '/',
    title: 'Canned replies',
    find: (words) =>
      replies
        .filter(({ shortcut, title }) => `${shortcut} ${title}`.toLowerCase().includes(words.toLowerCase()))
        .map(({ id, shortcut, title }) => ({ id, label: `/${shortcut}`, hint: title })),
    toText: (id) =>
      fillCanned(
        replies.find((reply) => reply.id === id)?.text ?? '',
        cannedValues(conversation, props.agent),
      ),
  };

  return (
    <form
      className="flex flex-wrap items-end justify-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send(false);
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        add([...event.dataTransfer.files]);
      }}
    >
      {isPreview && (
        <section
          aria-label="Preview"
          className="max-h-40 basis-full overflow-y-auto rounded-box bg-accent-soft px-4 py-3"
        >
          {draft.trim() ? <Markdown text={draft} /> : <p className="text-muted">Nothing is written yet.</p>}
        </section>
      )}
      {/* Always there: a region that comes with its words is not read out. */}
      <p role="status" className="sr-only">
        {check.isOpen && checkStatus(check.state)}
      </p>
      {check.isOpen && (
        <ReplyCheckPanel
          state={check.state}
          onFind={check.find}
          onCheck={check.run}
          onClose={() => {
            check.close();
            input.current?.focus();
          }}
        />
      )}
      <WritingField
        label="Reply to the customer"
        input={input}
        value={draft}
        onChange={write}
        placeholder={`Write to ${item.customerName}. / for canned replies`}
        maxLength={MAX_CHARACTERS}
        completion={completion}
        marks
        onSubmit={(withShift) => void send(withShift)}
        onFiles={add}
      />
      <MissingLine missing={missing} text={draft} input={input} />
      <UploadList uploads={uploads} onRemove={remove} />
      <div className="flex basis-full flex-wrap items-center gap-2">
        <Button look="quiet" onClick={() => picker.current?.click()}>
          Attach
        </Button>
        <input
          ref={picker}
          type="file"
          multiple
          tabIndex={-1}
          aria-label="Choose files to send"
          className="sr-only"
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <Button look="quiet" aria-pressed={isPreview} onClick={togglePreview}>
          Preview
        </Button>
        <Button
          look="quiet"
          aria-expanded={check.isOpen}
          aria-keyshortcuts="c Control+I"
          title="Compare it with the articles before you send it"
          onClick={check.run}
        >
          Check <kbd className="hidden font-mono text-xs sm:inline">Ctrl I</kbd>
        </Button>
        <span className="min-w-0 flex-1 text-right text-[13px] text-muted tabular-nums">
          {draft.length > MAX_CHARACTERS * NEARLY && `${draft.length} of ${MAX_CHARACTERS} characters`}
        </span>
        <div className="flex basis-full justify-end gap-2 sm:basis-auto">
          <Button disabled={!isReady} onClick={() => void send(true)} title="Ctrl Shift Enter">
            Send and resolve
          </Button>
          <Button type="submit" look="primary" disabled={!isReady}>
            {props.isBusy ? 'Sending…' : 'Send'}{' '}
            <kbd className="hidden font-mono text-xs sm:inline">Ctrl ⏎</kbd>
          </Button>
        </div>
      </div>
    </form>
  );
}
