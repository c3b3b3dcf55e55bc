import { chooseLanguage } from './texts/index.ts';

/** What the script tag says. */
export interface Settings {
  host: string;
  identityUrl?: string;
  language: string;
  open: boolean;
}

/** Reads the tag; the language is the tag's, the page's or the browser's, the first that the chat speaks. */
export function readSettings(script: HTMLScriptElement): Settings {
  const { candor, identityUrl, language, open } = script.dataset;
  return {
    host: new URL(candor || script.src, location.href).origin,
    identityUrl,
    language: chooseLanguage([language, document.documentElement.lang, ...navigator.languages]),
    open: open !== undefined,
  };
}
