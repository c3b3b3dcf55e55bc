import type { WidgetConfig } from '../../contract/index.ts';
import { DEFAULT_COLOUR, tokensCss } from '../../contract/tokens.ts';
import styles from '../styles/bubble.css?inline';
import { createBubble } from './bubble.ts';
import { readSettings, type Settings } from './settings.ts';
import { BUBBLE_TEXTS } from './texts.ts';
import type { Mount, Panel, PanelModule } from './types.ts';

declare const __PANEL__: string;

const script = document.currentScript as HTMLScriptElement;

/** Shows the bubble; all else is loaded when somebody is about to open it, or has a conversation here already. */
async function start(): Promise<void> {
  const settings = readSettings(script);
  const config = await fetchConfig(settings.host);
  const element = document.createElement('candor-chat');
  element.dir = settings.direction;
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host{all:initial}${tokensCss(':host', config.colour)}${styles}`);
  root.adoptedStyleSheets = [sheet];

  const texts = BUBBLE_TEXTS[settings.language];
  const { bubble, said } = createBubble(texts, {
    press: () => void toggle(),
    wanted: () => void load().catch(() => {}),
  });
  const mount: Mount = { root, settings, config, bubble };
  const load = lazily(mount);
  const toggle = async () => {
    bubble.say('');
    bubble.show({ busy: true });
    try {
      const panel = await load();
      panel.setOpen(!panel.isOpen(), true);
    } catch {
      bubble.say(texts.failed);
    }
    bubble.show({ busy: false });
  };
  root.append(said, bubble.element);
  document.body.append(element);
  if (settings.open)
    load().then(
      (panel) => panel.setOpen(true, false),
      () => {},
    );
  else if (hasConversation(settings.host)) whenIdle(() => void load().catch(() => {}));
}

/**
 * Loads the chat once. When that fails it is asked for again under another address, since browsers remember failures:
 * `panel.js` leads to the current chat also when this script is older than the server.
 */
function lazily(mount: Mount): () => Promise<Panel> {
  let loading: Promise<Panel> | undefined;
  let attempts = 0;
  const load = async (): Promise<Panel> => {
    attempts += 1;
    const name = attempts === 1 ? __PANEL__ : `panel.js?again=${attempts}`;
    const address = mount.settings.files + name;
    const module = (await import(/* @vite-ignore */ address)) as PanelModule;
    return module.mountPanel(mount);
  };
  return () => {
    loading ??= load()
      .catch(load)
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}

async function fetchConfig(host: string): Promise<WidgetConfig> {
  try {
    const response = await fetch(`${host}/v1/widget`, { credentials: 'omit' });
    if (response.ok) return (await response.json()) as WidgetConfig;
  } catch {
    // Not there yet: the bubble stands all the same, and the chat itself goes on trying.
  }
  const files = { maxBytes: 10_000_000, types: [] };
  return { company: '', colour: DEFAULT_COLOUR, language: 'en', languages: ['en'], suggestions: {}, files };
}

/** Whether this browser has a conversation, in which something new may have been said. */
function hasConversation(host: Settings['host']): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(`candor:${host}:`));
  } catch {
    return false;
  }
}

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 3000 });
  else setTimeout(run, 500);
}

if (document.body) void start();
else document.addEventListener('DOMContentLoaded', () => void start());
