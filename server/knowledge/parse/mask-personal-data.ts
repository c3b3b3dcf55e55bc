import { findPersonalData } from '#server/privacy/index.ts';

/** Order, customer and parcel numbers: seven digits or more, with the signs that people put between them. */
const LONG_NUMBER = /(?<![\w.])[+(]?\d(?:[\s()./-]{0,2}\d){6,}(?!\w)/g;

/** What stands behind a word for it, in the seven languages: "order FP-10231", "Rechnung Nr. 4711". */
const CALLED_NUMBER =
  /(?<=\b(?:order|invoice|ticket|case|booking|customer|tracking|reference|commande|facture|dossier|suivi|pedido|factura|bestellung|bestellnummer|rechnung|auftrag|kunde|kundennummer|ordine|fattura|encomenda|fatura|bestelling|factuur)s?(?:\s+(?:number|no|nr|num|id|numéro|número|numero|nummer|n[°ºo]))?[.:]?\s*#?\s*)(?=[A-Z0-9-]*\d[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{3,}\b/giu;

/** Words that open a letter, in the seven languages. */
const GREETING =
  '(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|bonjour|bonsoir|salut|ch[eè]re?|hola|estimad[oa]|querid[oa]|buen[oa]s (?:días|tardes)|hallo|guten (?:tag|morgen)|liebe[r]?|sehr geehrte[r]?|ciao|buongiorno|gentile|cara|caro|olá|bom dia|car[oa]|beste|geachte|goedemorgen|goedendag)';

/** Whom a text is addressed to: "Hi Sofia," "Chère Madame Dupont,". */
const GREETED = new RegExp(
  String.raw`(?<=^\s*(?i:${GREETING})\s+)(?:(?i:mr|mrs|ms|madame|monsieur|mme|m|señora?|sra?|frau|herrn?|signora?|sig|senhora?|mevrouw|meneer)\.?\s+)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2}(?=\s*[,!.:\n]|\s*$)`,
  'gmu',
);
const OPENING = new RegExp(String.raw`^${GREETING}\s+\[name\]\s*[,!.:]*\s*`, 'iu');
const CLOSING = /(?<=[.!?])\s+[^\n.!?,]{1,30}[,\n-]\s*\[name\]\s*\.?$/u;

/** A masked answer without the address and the signature of a letter: what it says is what is left. */
export function withoutCourtesies(masked: string): string {
  const text = masked.replace(OPENING, '').replace(CLOSING, '');
  return text === masked ? masked : text.charAt(0).toUpperCase() + text.slice(1);
}

const MAX_CHARACTERS = 20_000;
const SHORTEST_NAME = 3;

export type MaskPersonalData = (text: string, names?: string[]) => string;

/**
 * Makes what takes out of a past ticket's text what names its customer: what counts as personal data, numbers in the
 * company's own `formats` (regular expressions), numbers that are called an order's or the like, long numbers, whoever
 * is greeted, and `names` that are known to be people's. Nothing is kept to bring it back. Texts are cut at 20,000
 * characters.
 */
export function createPersonalDataMask(formats: readonly string[] = []): MaskPersonalData {
  const numbers = formats.map(
    (format) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${format})(?![\p{L}\p{N}])`, 'giu'),
  );
  return (text, names = []) => {
    const read = text.slice(0, MAX_CHARACTERS);
    let masked = '';
    let at = 0;
    for (const { kind, start, end } of findPersonalData(read)) {
      masked += `${read.slice(at, start)}[${kind.replaceAll('_', ' ')}]`;
      at = end;
    }
    masked += read.slice(at);
    for (const pattern of [...numbers, LONG_NUMBER, CALLED_NUMBER])
      masked = masked.replace(pattern, '[number]');
    for (const pattern of [GREETED, ...toNamePatterns(names)]) masked = masked.replace(pattern, '[name]');
    return masked.trim();
  };
}

/** A name as a whole, then its parts as they are written in a letter: with a capital. */
function toNamePatterns(names: string[]): RegExp[] {
  const parts = names.flatMap((name) => name.split(/[\s,]+/)).filter((part) => part.length >= SHORTEST_NAME);
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const pattern = (text: string, flags: string) =>
    new RegExp(String.raw`(?<![\p{L}\p{N}])${literal(text)}(?![\p{L}\p{N}])`, flags);
  return [
    ...names.filter((name) => name.length >= SHORTEST_NAME).map((name) => pattern(name, 'giu')),
    ...parts.filter((part) => /^\p{Lu}/u.test(part)).map((part) => pattern(part, 'gu')),
  ];
}
