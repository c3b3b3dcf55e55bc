import type { Company, EntityKey } from '#server/kernel/index.ts';
import { foldText } from '../text/normalise-text.ts';
import type { FoundEntity } from './types.ts';

type NumberKey = Extract<EntityKey, 'order_number' | 'invoice_number' | 'tracking_number'>;
export type NumberFormats = Record<NumberKey, RegExp[]>;

/** The stems, folded, of the words that say what a number is, in seven languages. `none`: something else entirely. */
const CUES: [NumberKey | 'none', RegExp][] = [
  ['invoice_number', /\b(invoice|facture|factura|rechnungsn|rechnung|fattura|fatura|factuur)/g],
  ['tracking_number', /\b(tracking|suivi|seguimiento|sendungsn|rastreio|rastreamento|zendingsn|track|awb)/g],
  [
    'order_number',
    /\b(order|commande|pedido|bestell|auftrag|ordine|encomenda|bestelling|parcel|package|colis|paquete|paket|pacco|pacote|pakje|pakket|sendung|zending|delivery|booking|reservation|purchase|shipment|cde)/g,
  ],
  [
    'none',
    /\b(voucher|coupon|code|card|carte|tarjeta|karte|carta|cartao|kaart|gutschein|gift|bon cadeau|cupon|buono|vale|postcode|zip|plz|cap|cep|error|erreur|fehler|errore|erro|fout|foutcode|serial|model|modell?o|version|pin|customer|client|kunden|cliente|klant|room|extension|article|artikel|sku|year|annee|jahr|anno|ano|jaar|since|depuis|seit|dal|desde|sinds|born|street|strasse|rue|via|calle|rua|straat)/g,
  ],
];
/** Units: what stands behind a number and makes it a quantity. */
const UNITS =
  /^\s?(points?|punt[eoi]s?|punkte|pontos|users?|employees|people|personnes|personas|personen|persone|pessoas|mensen|inhabitants|km|euros?|seats|watts?|volts?|years|ans|anos|jahre|anni|jaar|copies|pieces)\b/;
/** Between "invoice" and a number these make it the number of what was invoiced: "the invoice for 60012". */
const INVOICE_OF =
  /^\S*\s+(?:for|of|from|de|del|della|dell|di|da|do|per|pour|para|fur|zu|zur|von|voor|van)\b(?!.*(?:\bn|num|nr))/;
/** A word for the number itself ("order 4711") speaks louder than one further away; distances in characters. */
const BEFORE_WINDOW = 28;
const AFTER_WINDOW = 14;
/** How it may begin is asked first, before what stands before it: most places of a text are left sooner. */
const CANDIDATE =
  /(?=\d{4}|[A-Z]{1,4}[-_\d])(?<![\p{L}\p{N}.,@/:+€$£-])(?:[A-Z]{1,4}[-_]?\d{2,}(?:-\d+)*|[A-Z]{1,4}-[A-Z0-9]*\d[A-Z0-9]*|\d{4,12}(?:-\d{2,})?)(?![\p{L}\p{N}€$£%°@]|[.,:]\d|\s?(?:€|\$|£|%|eur|usd|km|kg|gb|mb|w\b|v\b|mah|ghz|mhz|hz))/gu;
/** UPS, the Universal Postal Union (S10), DHL, PostNL. */
const PARCEL =
  /(?<![\p{L}\p{N}])(?:1Z[0-9A-Z]{16}|[A-Z]{2}\d{9}[A-Z]{2}|JJD\d{10,20}|3S[A-Z]{2,6}\d{6,13})(?![\p{L}\p{N}])/gu;
/** What numbers of invoices begin with, in a text that does not say what the number is. */
const INVOICE = /^(?:INV|FACT?|RG|RE|FT)[-_]?\d/;
/** Letters with this few digits ("B-12", "F4") are models and error codes unless a cue word says otherwise. */
const LEAST_DIGITS = 4;
const LEAST_DIGITS_BARE = 5;
/** What stands for "number" right before one: "nr. ". */
const LONGEST_HASH = 4;

/** The company's own formats, compiled; they win over everything generic. */
export function compileFormats({ formats }: Pick<Company, 'formats'>): NumberFormats {
  const compile = (sources: string[]) =>
    sources.map((source) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu'));
  return {
    order_number: compile(formats.order_number),
    invoice_number: compile(formats.invoice_number),
    tracking_number: compile(formats.tracking_number),
  };
}

/** Order, invoice and tracking numbers: by the company's formats, by carriers' formats, else by the words around. */
export function findNumbers(text: string, formats: NumberFormats): FoundEntity[] {
  const own = (Object.keys(formats) as NumberKey[]).flatMap((key) =>
    formats[key].flatMap((pattern) => [...text.matchAll(pattern)].map((match) => toEntity(key, match))),
  );
  const parcels = [...text.matchAll(PARCEL)].map((match) => toEntity('tracking_number', match));
  const generic = [...text.matchAll(CANDIDATE)].flatMap((match) => {
    const key = classifyNumber(text, match.index, match[0]);
    return key === undefined ? [] : [toEntity(key, match)];
  });
  return [...own, ...parcels, ...generic];
}

function toEntity(key: NumberKey, match: RegExpExecArray): FoundEntity {
  const raw = match[0];
  return { key, raw, value: raw.toUpperCase(), start: match.index, end: match.index + raw.length };
}

function classifyNumber(text: string, start: number, raw: string): NumberKey | undefined {
  const nearest = findNearestCue(text, start, raw.length);
  if (nearest === 'none') return undefined;
  if (nearest !== undefined) return nearest;
  if (INVOICE.test(raw)) return 'invoice_number';
  const digits = raw.replace(/\D/g, '').length;
  const bare = /^\d+$/.test(raw);
  const hashed = /(?:#|n[°º]\s?|nr\.?\s?)$/iu.test(text.slice(Math.max(0, start - LONGEST_HASH), start));
  if (hashed && digits >= 3) return 'order_number';
  return digits >= (bare ? LEAST_DIGITS_BARE : LEAST_DIGITS) && digits <= 10 ? 'order_number' : undefined;
}

function findNearestCue(text: string, start: number, length: number): NumberKey | 'none' | undefined {
  const before = foldText(text.slice(Math.max(0, start - BEFORE_WINDOW), start));
  const after = foldText(text.slice(start + length, start + length + AFTER_WINDOW));
  if (UNITS.test(after)) return 'none';
  let nearest: { key: NumberKey | 'none'; distance: number } | undefined;
  const note = (key: NumberKey | 'none', distance: number) => {
    if (nearest === undefined || distance < nearest.distance) nearest = { key, distance };
  };
  for (const [key, pattern] of CUES) {
    for (const match of before.matchAll(pattern)) {
      const behind = before.slice(match.index + match[0].length);
      const isOf = key === 'invoice_number' && INVOICE_OF.test(behind);
      note(isOf ? 'order_number' : key, behind.length);
    }
    // What follows a number names it less often: "55120 order" is rarer than "order 55120".
    if (key !== 'none')
      for (const match of after.matchAll(pattern)) note(key, match.index + BEFORE_WINDOW / 2);
  }
  return nearest?.key;
}
