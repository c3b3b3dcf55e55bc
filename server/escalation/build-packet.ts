import type { Citation, Draft, HandoffPacket } from '#server/kernel/index.ts';
import { describeCustomer } from './describe-customer.ts';
import { listKnown } from './list-known.ts';
import { suggestNextStep } from './suggest-next-step.ts';
import { summarise } from './summarise.ts';
import type { PacketInput } from './types.ts';

const NEAREST = 3;

/** Everything that a human needs to go on without asking again. Pure; the texts are for agents. */
export function buildPacket(input: PacketInput): HandoffPacket {
  return {
    summary: summarise(input.messages),
    summaryBy: 'embedded',
    rule: input.rule,
    reasons: input.reasons,
    understanding: input.understanding,
    emotions: (input.readings ?? []).map(({ seq, emotion }) => ({ seq, value: emotion })),
    known: listKnown(input),
    customer: input.customer,
    profile: describeCustomer(input.customer, input.earlier ?? []),
    tried: [
      ...(input.answers ?? []).map((answer) => ({
        what: `Answered: ${answer.text}`,
        why: 'The customer wrote again after it.',
        sources: answer.citations,
      })),
      ...(input.drafts ?? []).map(({ draft, reasons }) => ({
        what: describeDraft(draft),
        why: reasons.join('; ') || 'It was not sure enough to send.',
        sources: sourcesOf(draft),
      })),
    ],
    ...(input.related?.length ? { related: input.related } : {}),
    actions: (input.actions ?? []).map(({ name, state, summary }) => ({ name, state, summary })),
    suggestedNextStep: suggestNextStep(input),
    transcript: input.messages.map(({ author, text, createdAt }) => ({ author, text, createdAt })),
  };
}

function describeDraft(draft: Draft): string {
  const percent = `${Math.round(draft.confidence * 100)} % sure`;
  if (draft.kind === 'unsure') return `Looked for an answer and found no evidence (${percent})`;
  if (draft.kind === 'which')
    return `Found several that fit: ${draft.choices.map(({ label }) => label).join(', ')} (${percent})`;
  const text = draft.paragraphs.flat().map((sentence) => sentence.text);
  if (text.length === 0) return `Looked up the articles that come nearest (${percent})`;
  return `Drafted, not sent (${percent}): ${text.join(' ')}`;
}

/** What a draft cites, else the articles that came nearest. */
function sourcesOf(draft: Draft): Citation[] {
  if (draft.citations.length) return draft.citations;
  const isFirst = (articleId: string, index: number) =>
    draft.retrieved.findIndex((passage) => passage.articleId === articleId) === index;
  return draft.retrieved
    .filter(({ articleId }, index) => isFirst(articleId, index))
    .slice(0, NEAREST)
    .map(({ articleId, version, path, title, headingPath, anchor, url }, index) => ({
      number: index + 1,
      articleId,
      version,
      path,
      title,
      headingPath,
      ...(anchor && { anchor }),
      ...(url && { url }),
    }));
}
