import { UnreadableError } from '../parse/unreadable-error.ts';

/**
 * The text of a file: UTF-8, UTF-16 with a byte order mark, or else Windows-1252 where the bytes make sense in it.
 * Throws `UnreadableError` for anything else.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes);
  if (bytes.includes(0)) throw new UnreadableError('it is not text (it holds zero bytes)');
  try {
    return decode('utf-8', bytes);
  } catch {
    return decodeWestern(bytes);
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UnreadableError(`it is not valid ${encoding.toUpperCase()}: ${(cause as Error).message}`);
  }
}

/** Text of a Western language has few accents and no control characters; anything else is not guessed at. */
function decodeWestern(bytes: Uint8Array): string {
  let high = 0;
  let broken = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high += 1;
    if (
      (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) ||
      (byte >= 0x80 && byte < 0xa0 && !PRINTABLE.has(byte))
    )
      broken += 1;
  }
  if (broken || high > bytes.length / 5)
    throw new UnreadableError('its encoding is neither UTF-8, UTF-16 nor Latin-1');
  return new TextDecoder('windows-1252').decode(bytes);
}

/** Bytes 0x80 to 0x9f that Windows-1252 prints: the euro sign, quotes, dashes, the ellipsis, œ. */
const PRINTABLE = new Set([
  0x80, 0x82, 0x84, 0x85, 0x8b, 0x8c, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9b, 0x9c,
]);
