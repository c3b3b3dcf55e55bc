import type { PendingMessage } from './chat-state.ts';
import type { Access } from './client.ts';

const PREFIX = 'candor:';

/** What one customer's browser keeps; nothing is kept where storage is blocked. */
export interface Saved {
  /** Name of the slot: another tab that changes it is heard as a `storage` event with this key. */
  key: string;
  load(): Access | undefined;
  save(access: Access | undefined): void;
  /** Messages that were written and not recorded, in order, of all tabs. */
  listUnsent(): PendingMessage[];
  addUnsent(message: PendingMessage): void;
  removeUnsent(ids: string[]): void;
}

/** One slot for each server and customer, so that who signs in next does not see the last one's conversation. */
export function openSaved(host: string, customer: string): Saved {
  const key = `${PREFIX}${host}:${customer}`;
  const unsentKey = `${key}:unsent`;
  const listUnsent = () => {
    const stored = read(unsentKey);
    return Array.isArray(stored)
      ? (stored as PendingMessage[]).filter(({ id, text }) => id && text !== undefined)
      : [];
  };
  return {
    key,
    load() {
      const stored = read(key) as Partial<Access> | null;
      return stored?.id && stored.secret ? { id: stored.id, secret: stored.secret } : undefined;
    },
    save: (access) => write(key, access),
    listUnsent,
    addUnsent: (message) => write(unsentKey, [...listUnsent(), message]),
    removeUnsent(ids) {
      const before = listUnsent();
      const left = before.filter(({ id }) => !ids.includes(id));
      if (left.length < before.length) write(unsentKey, left.length > 0 ? left : undefined);
    },
  };
}

/** What the customer chose for all conversations on this site, such as a sound. */
export const savedChoice = {
  read: (name: string) => read(`${PREFIX}choice:${name}`) === true,
  write: (name: string, chosen: boolean) => write(`${PREFIX}choice:${name}`, chosen || undefined),
};

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage is blocked or full: what is kept lasts as long as the page.
  }
}
