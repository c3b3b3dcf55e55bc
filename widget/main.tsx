import { render } from 'preact';
import type { WidgetConfig } from '../contract/index.ts';
import { DEFAULT_COLOUR, tokensCss } from '../contract/tokens.ts';
import { App } from './app.tsx';
import { createChat } from './chat.ts';
import { createClient } from './client.ts';
import { readSettings } from './settings.ts';
import styles from './styles.css?inline';
import { findTexts } from './texts/index.ts';

const script = document.currentScript as HTMLScriptElement;

async function mount(): Promise<void> {
  const settings = readSettings(script);
  const client = createClient(settings.host);
  const config = await client.getConfig().catch((): WidgetConfig => {
    return { company: '', colour: DEFAULT_COLOUR, language: 'en', languages: ['en'], suggestions: {} };
  });
  const chat = createChat({ client, ...settings });
  const element = document.createElement('candor-chat');
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host{all:initial}${tokensCss(':host', config.colour)}${styles}`);
  root.adoptedStyleSheets = [sheet];
  document.body.append(element);
  document.addEventListener('visibilitychange', chat.visibilityChanged);
  const { host, language, open } = settings;
  render(
    <App chat={chat} view={{ config, host, language, texts: findTexts(language) }} startsOpen={open} />,
    root,
  );
}

if (document.body) void mount();
else document.addEventListener('DOMContentLoaded', () => void mount());
