/** Text that every database and JSON reader accepts: without NUL characters and without halves of surrogate pairs. */
export function cleanText(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}
