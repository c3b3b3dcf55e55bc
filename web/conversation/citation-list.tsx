import type { MessageView } from '../../contract/index.ts';
import { safeUrl } from '../../contract/reply-markdown.ts';

export function CitationList(props: { citations: MessageView['citations'] }) {
  if (props.citations.length === 0) return null;
  return (
    <ol className="mt-2 border-t border-line pt-2 text-[13px]">
      {props.citations.map((citation) => {
        const url = citation.url && safeUrl(citation.url);
        const title = citation.heading ? `${citation.title} › ${citation.heading}` : citation.title;
        return (
          <li key={citation.number} className="flex gap-2">
            <span className="text-muted tabular-nums">{citation.number}</span>
            {url ? (
              <a href={url} target="_blank" rel="noopener noreferrer" className="text-accent-text underline">
                {title}
              </a>
            ) : (
              title
            )}
          </li>
        );
      })}
    </ol>
  );
}
