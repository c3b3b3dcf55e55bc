import { chooseLanguage, type Language } from './languages.ts';

/** What the script tag says. */
export interface Settings {
  /** Origin of the Candor server. */
  host: string;
  /** Folder of what is loaded later, beside the script. */
  files: string;
  identityUrl?: string;
  language: Language;
  /** Whether the tag says which language: then the customer's messages do not change it. */
  fixedLanguage: boolean;
  direction: 'ltr' | 'rtl';
  open: boolean;
}

/** Reads the tag; the language is the tag's, the page's or the browser's, the first that the chat speaks. */
export function readSettings(script: HTMLScriptElement): Settings {
  const { candor, identityUrl, language, open } = script.dataset;
  const page = document.documentElement;
  return {
    host: new URL(candor || script.src, location.href).origin,
    files: new URL('widget/', script.src).href,
    identityUrl,
    language: chooseLanguage([language, page.lang, ...navigator.languages]),
    fixedLanguage: language !== undefined,
    direction: getComputedStyle(page).direction === 'rtl' ? 'rtl' : 'ltr',
    open: open !== undefined,
  };
}
