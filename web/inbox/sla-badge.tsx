import { useEffect, useState } from 'react';
import type { SlaView } from '../../contract/index.ts';
import { Badge, type Tone } from '../ui/badge.tsx';

const KINDS: Record<SlaView['kind'], string> = { 'first-answer': 'First answer', resolution: 'Resolution' };
const TONES: Record<SlaView['state'], Tone> = {
  running: 'neutral',
  warning: 'warn',
  breached: 'danger',
  paused: 'neutral',
};
/** A sign beside the words: colour alone tells nobody who does not see it. */
const SIGNS: Record<SlaView['state'], string> = { running: '◷', warning: '◷', breached: '!', paused: '‖' };

/** How much time is left of the target that counts, or how late it is; the exact moment on hover. */
export function SlaBadge({ sla }: { sla: SlaView }) {
  const [now, setNow] = useState(Date.now);
  // The clock: what is due comes nearer.
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  const due = new Date(sla.dueAt);
  const exact = due.toLocaleString(undefined, { dateStyle: 'full', timeStyle: 'short' });
  return (
    <Badge
      tone={TONES[sla.state]}
      title={`${KINDS[sla.kind]} due ${exact}${sla.state === 'paused' ? ', paused while the customer is asked' : ''}`}
    >
      <span aria-hidden="true" className="mr-1 font-semibold">
        {SIGNS[sla.state]}
      </span>
      {describeSla(sla, Math.max(now, Date.now()))}
    </Badge>
  );
}

/** `12 min left`, `3 h late`, `paused`. */
export function describeSla(sla: SlaView, now: number): string {
  if (sla.state === 'paused') return 'paused';
  const left = new Date(sla.dueAt).getTime() - now;
  return left >= 0 ? `${describeSpan(left)} left` : `${describeSpan(-left)} late`;
}

function describeSpan(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 60) return `${minutes} min`;
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 1440)} d`;
}
