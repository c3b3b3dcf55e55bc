import type { ComponentChildren } from 'preact';
import { toAddress, toArticle } from './addresses.ts';
import { useView } from './view.ts';

interface Props {
  url: string | undefined;
  class?: string;
  label?: string;
  title?: string;
  children: ComponentChildren;
}

/** A link: an article opens inside the chat (elsewhere with Ctrl, as any link), everything else in a new tab. */
export function SourceLink(props: Props) {
  const { host, texts, openArticle } = useView();
  const address = toAddress(props.url, host);
  const article = toArticle(address, host);
  if (!address) return <span>{props.children}</span>;
  const onClick = (event: MouseEvent) => {
    if (!article || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    openArticle(article);
  };
  return (
    <a
      class={props.class}
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={props.label}
      title={props.title}
      onClick={onClick}
    >
      {props.children}
      {!article && <span class="sr-only"> ({texts.newTab})</span>}
    </a>
  );
}
