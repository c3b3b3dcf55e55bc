import type { MessageView } from '#contract';
import type { Citation, Message } from '#server/kernel/index.ts';

/** A message as the customer may see it. */
export function presentMessage(message: Message): MessageView {
  return {
    id: message.id,
    seq: message.seq,
    author: message.author,
    ...(message.agentName ? { agentName: message.agentName } : {}),
    text: message.text,
    citations: message.citations.map(presentCitation),
    choices: message.choices,
    offersHuman: message.offersHuman,
    createdAt: message.createdAt.toISOString(),
  };
}

/** Only what is needed to show and open a source. */
export function presentCitation(citation: Citation): MessageView['citations'][number] {
  const heading = citation.headingPath.at(-1);
  return {
    number: citation.number,
    articleId: citation.articleId,
    title: citation.title,
    ...(heading && heading !== citation.title ? { heading } : {}),
    url: articleUrl(citation.articleId, citation.anchor),
  };
}

/** Where an article stands in the help centre. */
export function articleUrl(articleId: string, anchor?: string): string {
  return `/help/articles/${encodeURIComponent(articleId)}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`;
}
