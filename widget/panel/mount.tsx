import { render } from 'preact';
import { MAX_FILES } from '../../contract/file-limits.ts';
import { createChat } from '../chat/chat.ts';
import { createClient } from '../chat/client.ts';
import { chooseLanguage, type Language } from '../loader/languages.ts';
import type { Mount, Panel } from '../loader/types.ts';
import panelStyles from '../styles/panel.css?inline';
import writeStyles from '../styles/write.css?inline';
import { fill, loadTexts, type Texts } from '../texts/index.ts';
import { App } from './app.tsx';
import { formatSize } from './format-size.ts';
import type { More } from './view.ts';

/** Draws the chat inside the loader's shadow root. */
export async function mountPanel({ root, settings, config, bubble }: Mount): Promise<Panel> {
  const { host, identityUrl } = settings;
  let language: Language = settings.language;
  let texts: Texts = await loadTexts(language);
  let isOpen = false;
  let more: More | undefined;
  let isLoadingMore = false;
  let takesFocus = false;

  const chat = createChat({
    client: createClient(host),
    host,
    identityUrl,
    language,
    limits: config.files,
    explainFile: (problem, name) =>
      fill(texts[`file_${problem}`], {
        name,
        size: formatSize(config.files.maxBytes, language),
        count: MAX_FILES,
      }),
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles + writeStyles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const place = document.createElement('div');
  root.prepend(place);

  const draw = () => {
    const view = { config, host, language, texts, chat, state: chat.getState(), more };
    const close = () => setOpen(false, true);
    render(<App view={view} isOpen={isOpen} takesFocus={takesFocus} onClose={close} />, place);
    bubble.show({ open: isOpen, unread: chat.getState().unread });
  };
  // Events come in bursts: what one frame shows is drawn once. A hidden page has no frames, and still counts what is unread.
  let isDue = false;
  const drawSoon = () => {
    if (document.hidden) return draw();
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      draw();
    });
  };
  const setOpen = (open: boolean, byHand: boolean) => {
    if (open === isOpen) return;
    if (open) void loadMore();
    isOpen = open;
    takesFocus = byHand;
    chat.opened(open);
    if (open) return drawSoon();
    draw();
    bubble.element.focus();
  };
  const loadMore = async () => {
    if (more || isLoadingMore) return;
    isLoadingMore = true;
    try {
      more = await import('./more.ts');
      sheet.replaceSync(panelStyles + writeStyles + more.styles);
      draw();
    } catch {
      // The next opening tries again.
    }
    isLoadingMore = false;
  };
  /** The chat speaks the language in which the customer writes, unless the site says which one it speaks. */
  const followLanguage = async () => {
    const read = chat.getState().language;
    if (!read || settings.fixedLanguage || read === language || chooseLanguage([read]) !== read) return;
    language = read;
    texts = await loadTexts(language);
    draw();
  };
  chat.subscribe(() => {
    drawSoon();
    void followLanguage();
  });
  drawSoon();
  void chat.start();
  return { setOpen, isOpen: () => isOpen };
}
