import type { InboxConversation } from '../../contract/index.ts';

type Related = NonNullable<NonNullable<InboxConversation['packet']>['related']>;

/** Articles and resolved cases that come near, each marked with what it is and whether customers may see it. */
export function RelatedTexts({ related }: { related: Related }) {
  return (
    <ul className="flex flex-col gap-2">
      {related.map(({ kind, articleId, title, text, isInternal, url }) => (
        <li key={articleId}>
          <p className="flex flex-wrap items-baseline gap-x-2">
            {url ? (
              <a href={url} target="_blank" rel="noopener noreferrer" className="text-accent-text underline">
                {title}
              </a>
            ) : (
              <span className="font-medium">{title}</span>
            )}
            <span className="text-xs text-muted">
              {kind === 'ticket' ? 'resolved case' : isInternal ? 'internal article' : 'article'}
            </span>
          </p>
          <p className="line-clamp-4 wrap-anywhere text-muted" title={text}>
            {text}
          </p>
        </li>
      ))}
    </ul>
  );
}
