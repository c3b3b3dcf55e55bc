import type { Draft, Understanding } from '#server/kernel/index.ts';
import { guard, renderDraft } from '#server/replies/index.ts';
import { type DecideFacts, review } from '#server/routing/index.ts';
import { chooseTone } from './choose-tone.ts';
import type { StageTimer } from './stages.ts';
import { toKnown } from './to-known.ts';
import type { TurnContext } from './types.ts';

/**
 * Shows an answer while it is being written: only where the policy would send what the embedded engine found, so that
 * nothing is shown that is taken back because it was not sure enough; and only what the guard lets pass.
 */
export function createPartialShower(
  context: TurnContext,
  read: { understanding: Understanding; facts: DecideFacts },
  stages: StageTimer,
): (draft: Draft) => void {
  const { policy } = context.engine.release;
  return (draft) => {
    const reviewed = review({ ...read.facts, draft }, policy);
    if (reviewed.verdict !== 'send' && reviewed.verdict !== 'send-and-offer-human') return;
    // What closes a reply comes with its end.
    const tone = chooseTone(context, read.understanding) === 'new' ? 'new' : 'standard';
    const reply = renderDraft(draft, { ...reviewed, verdict: 'send' }, context.language, tone);
    const known = toKnown(context, draft);
    if (guard(reply, { known }).some(({ passed }) => !passed)) return;
    const paragraphs = reply.text.split(/\n{2,}/);
    stages.show([{ text: (tone === 'new' ? paragraphs.slice(0, -1) : paragraphs).join('\n\n') }]);
  };
}
