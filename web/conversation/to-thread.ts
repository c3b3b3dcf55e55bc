import type {
  InboxConversation,
  LabelView,
  MessageView,
  NoteView,
  SlaMarkView,
  TurnView,
} from '../../contract/index.ts';

export type ThreadEntry =
  | { kind: 'message'; id: string; message: MessageView; turn?: TurnView; labels: LabelView[] }
  | { kind: 'note'; id: string; note: NoteView }
  | { kind: 'mark'; id: string; mark: SlaMarkView };

/** Messages, notes and missed targets in the order in which they came; each message of the assistant with its turn. */
export function toThread({
  messages,
  notes,
  turns,
  labels,
  slaMarks = [],
}: Pick<InboxConversation, 'messages' | 'notes' | 'turns' | 'labels' | 'slaMarks'>): ThreadEntry[] {
  const entries: ThreadEntry[] = [];
  let next = 0;
  const putNotes = (before: number) => {
    for (; next < notes.length && notes[next]!.afterSeq < before; next++) {
      const note = notes[next]!;
      entries.push({ kind: 'note', id: note.id, note });
    }
  };
  const marks = [...slaMarks];
  const putMarks = (before: string | undefined) => {
    while (marks[0] && (before === undefined || marks[0].at < before)) {
      const mark = marks.shift()!;
      entries.push({ kind: 'mark', id: `${mark.rule} ${mark.at}`, mark });
    }
  };
  for (const message of messages) {
    putMarks(message.createdAt);
    putNotes(message.seq);
    const turn = findTurn(message, turns);
    const own = turn ? labels.filter((label) => label.turnId === turn.id) : [];
    entries.push({ kind: 'message', id: message.id, message, ...(turn ? { turn } : {}), labels: own });
  }
  putMarks(undefined);
  putNotes(Number.POSITIVE_INFINITY);
  return entries;
}

/** The turn that a message of the assistant came from: the last one that began before it. */
function findTurn(message: MessageView, turns: TurnView[]): TurnView | undefined {
  if (message.author !== 'assistant') return undefined;
  return turns
    .filter((turn) => turn.messageSeq <= message.seq)
    .sort((a, b) => a.messageSeq - b.messageSeq)
    .at(-1);
}
