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

/** A signature stands in the last lines: a long mail is not searched for one. */
const SIGNATURE_CHARACTERS = 300;

const anyOf = (phrases: string[]) => `(?i:${phrases.join('|')})`;
const DECLARES = new RegExp(anyOf(DECLARED), 'u');
/** The phrase is asked for before what stands before it: most places of a text are left sooner. */
const DECLARED_PATTERN = new RegExp(
  String.raw`(?=${anyOf(DECLARED)})(?<![\p{L}])${anyOf(DECLARED)}\s+${NAME}`,
  'gu',
);
const SIGNED_PATTERN = new RegExp(
  String.raw`(?<![\p{L}])${anyOf(CLOSINGS)}\s*[,!.\n-]\s*${NAME}\s*\.?\s*$`,
  'gu',
);
const SIGNS = new RegExp(anyOf(CLOSINGS), 'u');

/** Names where somebody declares or signs with one. Names in running text are not guessed at. */
export function findNames(text: string): PersonalDatum[] {
  const end = Math.max(0, text.length - SIGNATURE_CHARACTERS);
  const signature = text.slice(end);
  return [
    ...(DECLARES.test(text) ? matchNames(text, DECLARED_PATTERN, 0) : []),
    ...(SIGNS.test(signature) ? matchNames(signature, SIGNED_PATTERN, end) : []),
  ];
}

function matchNames(text: string, pattern: RegExp, offset: number): PersonalDatum[] {
  return [...text.matchAll(pattern)].map((match) => {
    const name = match.groups!['name']!.replace(/[.\s]+$/, '');
    const start = offset + match.index + match[0].lastIndexOf(name);
    return { kind: 'name' as const, start, end: start + name.length, text: name, value: name };
  });
}
