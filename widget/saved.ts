import type { Access } from './client.ts';

const PREFIX = 'candor:';

/** Where one customer's conversation is kept in this browser; nothing is kept where storage is blocked. */
export interface Saved {
  load(): Access | undefined;
  save(access: Access | undefined): void;
}

/** One slot for each server and customer, so that who signs in next does not see the last one's conversation. */
export function openSaved(host: string, customer: string): Saved {
  const key = `${PREFIX}${host}:${customer}`;
  return {
    load() {
      try {
        const stored = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Access> | null;
        return stored?.id && stored.secret ? { id: stored.id, secret: stored.secret } : undefined;
      } catch {
        return undefined;
      }
    },
    save(access) {
      try {
        if (access) localStorage.setItem(key, JSON.stringify(access));
        else localStorage.removeItem(key);
      } catch {
        // Storage is blocked or full: the conversation lasts as long as the page.
      }
    },
  };
}
