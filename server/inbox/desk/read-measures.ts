import { listUrgent } from '#server/escalation/index.ts';
import { measureReAskRate } from '../measure-re-ask-rate.ts';
import type { DeskDeps, DeskMeasures } from './types.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Days over which agents' questions are looked at. */
const RE_ASK_DAYS = 7;
/** More missed targets than that are not counted: by then the number says enough. */
const MOST_MISSED = 999;

/** What went wrong for customers who have a person, or wait for one. */
export async function readMeasures({ db, clock }: DeskDeps): Promise<DeskMeasures> {
  const now = clock.now();
  const missed = await listUrgent(db, { states: ['breached'], now, limit: MOST_MISSED });
  const { asked, reAsked } = await measureReAskRate(db, new Date(now.getTime() - RE_ASK_DAYS * DAY_MS));
  return { missedTargets: missed.length, reAsk: { days: RE_ASK_DAYS, asked, reAsked } };
}
