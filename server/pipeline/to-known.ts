import type { Draft } from '#server/kernel/index.ts';
import type { TurnContext } from './types.ts';

/**
 * All that a reply may name: what was said in this conversation, who the customer is, and what the cited articles say.
 * A past ticket is somebody else's case and no source of addresses or numbers.
 */
export function toKnown(context: TurnContext, draft: Draft): string {
  const { customer, history, text } = context;
  const cited = new Set(draft.citations.map(({ articleId }) => articleId));
  const articles = draft.retrieved
    .filter(({ articleId, kind }) => cited.has(articleId) && kind !== 'ticket')
    .map((passage) => [passage.title, ...passage.headingPath, passage.text, passage.url].join('\n'));
  // What the embedded engine says stands word for word in an article.
  const quoted = draft.by === 'embedded' && !hasTicket(draft, cited) ? draft.paragraphs.flat() : [];
  const own = [customer.name, customer.email, customer.contactEmail, customer.externalId].filter(Boolean);
  return [
    text,
    ...history.map((message) => message.text),
    ...own,
    ...articles,
    ...quoted.map((sentence) => sentence.text),
  ].join('\n');
}

function hasTicket({ retrieved }: Draft, cited: ReadonlySet<string>): boolean {
  return retrieved.some(({ articleId, kind }) => kind === 'ticket' && cited.has(articleId));
}
