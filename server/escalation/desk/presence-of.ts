import type { PresenceStatus } from '../types.ts';

/** The console says every fifteen seconds that it is open; after three times without a word nobody is there. */
export const PRESENCE_MS = 45_000;

/** Whether an agent is there: what they said, for as long as their console is open. */
export function presenceOf(said: { status: PresenceStatus; seenAt: Date | null }, now: Date): PresenceStatus {
  const isSeen = said.seenAt !== null && now.getTime() - said.seenAt.getTime() < PRESENCE_MS;
  return isSeen ? said.status : 'offline';
}
