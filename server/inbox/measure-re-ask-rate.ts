import { listReplyNotes } from '#server/conversations/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { AskedFor } from './find-re-asked.ts';

export interface ReAskRate {
  /** Things that agents asked customers for. */
  asked: number;
  /** Those whose answer stood in the packet already. */
  reAsked: number;
  /** `reAsked` of `asked`, 0 to 1; undefined when nothing was asked. */
  rate?: number;
}

/** How often agents asked for what they had been given, over the replies since a moment. */
export async function measureReAskRate(db: DbOrTrx, since: Date): Promise<ReAskRate> {
  const notes = await listReplyNotes<AskedFor>(db, 'askedFor', since);
  const asked = notes.reduce((sum, note) => sum + note.asked.length, 0);
  const reAsked = notes.reduce((sum, note) => sum + note.known.length, 0);
  return { asked, reAsked, ...(asked > 0 ? { rate: reAsked / asked } : {}) };
}
