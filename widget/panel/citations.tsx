import type { MessageView } from '../../contract/index.ts';
import { SourceLink } from './source-link.tsx';
import { useView } from './view.ts';

/** The sources of an answer, under it. */
export function Citations(props: { citations: MessageView['citations'] }) {
  const { texts } = useView();
  if (props.citations.length === 0) return null;
  return (
    <div class="citations">
      <p class="muted">{texts.sources}</p>
      <ol>
        {props.citations.map(({ number, title, heading, url }) => (
          <li key={number} class="source">
            <span class="number" aria-hidden="true">
              {number}
            </span>
            <SourceLink url={url}>{heading ? `${title} › ${heading}` : title}</SourceLink>
          </li>
        ))}
      </ol>
    </div>
  );
}
