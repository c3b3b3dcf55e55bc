/** A token has at least so many bytes in the texts of help centres; English prose has about four and a half. */
const BYTES_A_TOKEN = 3.3;

/** How many tokens a text has at most, roughly and without a tokenizer: more than any provider will count. */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES_A_TOKEN);
}
