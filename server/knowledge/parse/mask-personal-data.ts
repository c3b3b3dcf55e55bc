const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b/g;
/** Phone, card, customer and parcel numbers: seven digits or more, with the signs that people put between them. */
const LONG_NUMBER = /(?<![\w.])[+(]?\d(?:[\s()./-]{0,2}\d){6,}(?![\w])/g;

/** The text of a past ticket without what names its customer: addresses, phone, card and account numbers. */
export function maskPersonalData(text: string): string {
  return text.replace(EMAIL, '[email]').replace(IBAN, '[account]').replace(LONG_NUMBER, '[number]').trim();
}
