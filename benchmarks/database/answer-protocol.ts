import type { PGlite } from '@electric-sql/pglite';

const AUTHENTICATION_OK = [0x52, 0, 0, 0, 8, 0, 0, 0, 0];
const READY_IDLE = [0x5a, 0, 0, 0, 5, 0x49];
const TERMINATE = 0x58;

/**
 * A minimal server side of PostgreSQL's protocol for one client: the first message is the startup, which has
 * no type byte; everything after goes to PGlite as it comes. Returns what to send back.
 */
export function answerProtocol(lite: PGlite): (chunk: Uint8Array) => Promise<Uint8Array> {
  let started = false;
  let rest: Uint8Array = new Uint8Array();
  return async (chunk) => {
    if (!started) {
      started = true;
      return Uint8Array.from([...AUTHENTICATION_OK, ...READY_IDLE]);
    }
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const end = wholeMessages(bytes);
    rest = bytes.slice(end);
    if (end === 0 || bytes[0] === TERMINATE) return new Uint8Array();
    return lite.execProtocolRaw(bytes.subarray(0, end));
  };
}

/** How many of the bytes are complete messages. */
function wholeMessages(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = 0;
  while (end + 5 <= bytes.length) {
    const next = end + 1 + view.getInt32(end + 1);
    if (next > bytes.length) break;
    end = next;
  }
  return end;
}
