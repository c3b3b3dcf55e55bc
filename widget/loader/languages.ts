/** The languages that the chat speaks; each has a file in `texts/` and a line in `texts.ts` beside this. */
export const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The first wanted language (BCP 47 tags) that the chat speaks; English when there is none. */
export function chooseLanguage(wanted: (string | null | undefined)[]): Language {
  const codes = wanted.map((tag) => tag?.toLowerCase().split('-')[0]);
  return codes.map((code) => LANGUAGES.find((each) => each === code)).find(Boolean) ?? 'en';
}
