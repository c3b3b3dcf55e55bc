import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../texts/index.ts';
import { Composer } from './composer.tsx';
import { coversPage, keepInside } from './cover-page.ts';
import { Header } from './header.tsx';
import { Log } from './log.tsx';
import { StatusLine } from './status-line.tsx';
import { useVisibleHeight } from './use-visible-height.ts';
import { type ArticleLink, useView } from './view.ts';

interface Props {
  input: RefObject<HTMLTextAreaElement | null>;
  showArticle: { current: (link: ArticleLink) => void };
  takesFocus: boolean;
  onClose: () => void;
}

export function Panel({ input, showArticle, takesFocus, onClose }: Props) {
  const { config, language, texts, chat, state, more } = useView();
  const panel = useRef<HTMLElement>(null);
  const [article, setArticle] = useState<ArticleLink>();
  const cameFrom = useRef<Element | null>(null);
  const [isOver, setOver] = useState(false);
  useVisibleHeight(panel);
  useLayoutEffect(() => more?.keepFocus(panel.current!), [more]);
  useLayoutEffect(() => more?.takeDroppedFiles(panel.current!, chat.addFiles, setOver), [more, chat]);

  // A chat that opens with the page leaves the focus where the page has it.
  useLayoutEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus, input]);
  showArticle.current = (link) => {
    cameFrom.current = (panel.current!.getRootNode() as ShadowRoot).activeElement;
    setArticle(link);
  };
  const leaveArticle = () => {
    setArticle(undefined);
    const back = cameFrom.current as HTMLElement | null;
    // What was pressed is shown again first.
    requestAnimationFrame(() => (back?.isConnected ? back : input.current)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (article) leaveArticle();
      else onClose();
    } else if (event.key === 'Tab' && coversPage()) keepInside(event, panel.current!);
  };

  return (
    <section
      ref={panel}
      class="panel"
      tabIndex={-1}
      role="dialog"
      aria-modal={coversPage() ? 'true' : undefined}
      lang={language}
      aria-label={fill(texts.panel, { company: config.company })}
      onKeyDown={onKeyDown}
    >
      <Header onClose={onClose} onBack={article ? leaveArticle : undefined} />
      {article && more && <more.ArticleView key={article.id} link={article} />}
      <div class="talk" hidden={article !== undefined}>
        <Log />
        {state.control === 'closed' && state.messages.length > 0 && more && <more.Rating />}
        <StatusLine />
        <Composer input={input} />
      </div>
      {isOver && <p class="drop">{texts.drop}</p>}
    </section>
  );
}
