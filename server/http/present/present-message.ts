import type { FileView, MessageView } from '#contract';
import type { Attachment, Citation, Message } from '#server/kernel/index.ts';
import { INLINE_TYPES } from '#server/platform/files/index.ts';

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
    ...(message.clientId ? { clientId: message.clientId } : {}),
    ...(message.field ? { field: message.field } : {}),
    ...(message.helpful === undefined ? {} : { helpful: message.helpful }),
    ...(message.attachments?.length
      ? { attachments: message.attachments.map((file) => presentFile(message.conversationId, file)) }
      : {}),
    createdAt: message.createdAt.toISOString(),
  };
}

export function presentFile(conversationId: string, { id, name, type, size }: Attachment): FileView {
  const url = `/v1/conversations/${encodeURIComponent(conversationId)}/files/${encodeURIComponent(id)}`;
  return { id, name, type, size, isImage: INLINE_TYPES.includes(type), url };
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
