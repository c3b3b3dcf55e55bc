import type { MessageView } from '../contract/index.ts';
import { safeUrl } from '../contract/reply-markdown.ts';
import { useView } from './view.ts';

/** The sources of an answer, under it. */
export function Citations(props: { citations: MessageView['citations'] }) {
  const { host, texts } = useView();
  if (props.citations.length === 0) return null;
  return (
    <div class="citations">
      <p class="muted">{texts.sources}</p>
      <ol>
        {props.citations.map((citation) => {
          const address = toAddress(citation.url, host);
          const title = citation.heading ? `${citation.title} › ${citation.heading}` : citation.title;
          return (
            <li key={citation.number} class="source">
              <span class="number" aria-hidden="true">
                {citation.number}
              </span>
              {address ? (
                <a href={address} target="_blank" rel="noopener noreferrer">
                  {title}
                  <span class="sr-only"> ({texts.newTab})</span>
                </a>
              ) : (
                <span>{title}</span>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** A full address that may be opened: paths are on the Candor server, not on the page that the chat is on. */
export function toAddress(url: string | undefined, host: string): string | undefined {
  const safe = url && safeUrl(url);
  return safe ? new URL(safe, host).href : undefined;
}
