import type { ReplyCheck } from '#contract';
import type { CheckedReply } from '#server/inbox/index.ts';
import { articleUrl } from './present-message.ts';

export function presentCheck({ sentences, left, actions }: CheckedReply): ReplyCheck {
  return {
    left,
    actions,
    sentences: sentences.map(({ text, verdict, detail, passage, quote = '', concerns }) => ({
      text,
      verdict,
      detail,
      concerns,
      ...(passage ? { article: presentArticle(passage, quote) } : {}),
    })),
  };
}

function presentArticle(
  {
    articleId,
    title,
    headingPath,
    anchor,
    isInternal = false,
  }: NonNullable<CheckedReply['sentences'][number]['passage']>,
  quote: string,
): NonNullable<ReplyCheck['sentences'][number]['article']> {
  const heading = headingPath.at(-1);
  return {
    id: articleId,
    title,
    ...(heading ? { heading } : {}),
    isInternal,
    ...(isInternal ? {} : { url: articleUrl(articleId, anchor) }),
    quote,
  };
}
