import type { PersonalDatum } from './types.ts';

const NAME = String.raw`(?<name>\p{Lu}[\p{L}'-]+(?:\s+(?:(?:van|von|de|da|di|del|der|den|la|le|dos)\s+)*\p{Lu}[\p{L}'.-]*){0,3})`;
/** Phrases that declare a name. */
const DECLARED = [
  'my name is',
  'my name’s',
  "my name's",
  'this is',
  'name:',
  "je m'appelle",
  'mon nom est',
  'au nom de',
  'nom :',
  'me llamo',
  'mi nombre es',
  'a nombre de',
  'mein name ist',
  'ich heiße',
  'auf den namen',
  'mi chiamo',
  'il mio nome è',
  'a nome di',
  'chamo-me',
  'me chamo',
  'meu nome é',
  'em nome de',
  'mijn naam is',
  'ik heet',
  'op naam van',
];
/** Words that close a letter; what follows to the end of the text is who signed. */
const CLOSINGS = [
  'regards',
  'sincerely',
  'cheers',
  'thanks',
  'thank you',
  'best',
  'yours',
  'cordialement',
  'salutations',
  'bien à vous',
  'merci',
  'saludos',
  'un saludo',
  'atentamente',
  'gracias',
  'grüße',
  'grüßen',
  'gruß',
  'danke',
  'saluti',
  'un caro saluto',
  'grazie',
  'cumprimentos',
  'atenciosamente',
  'obrigado',
  'obrigada',
  'abraço',
  'groet',
  'groeten',
  'bedankt',
];

const anyCase = (phrase: string) =>
  phrase.replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
const DECLARED_PATTERN = new RegExp(
  String.raw`(?<![\p{L}])(?:${DECLARED.map(anyCase).join('|')})\s+${NAME}`,
  'gu',
);
const SIGNED_PATTERN = new RegExp(
  String.raw`(?<![\p{L}])(?:${CLOSINGS.map(anyCase).join('|')})\s*[,!.\n-]\s*${NAME}\s*\.?\s*$`,
  'gu',
);

/** Names where somebody declares or signs with one. Names in running text are not guessed at. */
export function findNames(text: string): PersonalDatum[] {
  return [DECLARED_PATTERN, SIGNED_PATTERN].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const name = match.groups!['name']!.replace(/[.\s]+$/, '');
      const start = match.index + match[0].lastIndexOf(name);
      return { kind: 'name' as const, start, end: start + name.length, text: name, value: name };
    }),
  );
}
