import type { ConversationView } from '../../contract/index.ts';
import { type Access, CallError, type Client } from './client.ts';
import { fetchIdentity } from './identity.ts';
import { openSaved, type Saved } from './saved.ts';

interface Deps {
  client: Client;
  host: string;
  language: string;
  identityUrl?: string | undefined;
}

/** What opens this customer's conversation: kept in the browser, fetched for a known customer, made when first needed. */
export function holdAccess(deps: Deps, show: (view: ConversationView) => void) {
  const { client } = deps;
  let saved: Saved | undefined;
  let access: Access | undefined;
  let creating: Promise<Access> | undefined;

  const keep = ({ conversation, secret }: { conversation: ConversationView; secret: string }) => {
    access = { id: conversation.id, secret };
    saved?.save(access);
    show(conversation);
    return access;
  };
  async function create(): Promise<Access> {
    const { token, customer } = await fetchIdentity(deps.identityUrl);
    saved = openSaved(deps.host, customer);
    return keep(await client.create({ identityToken: token, language: deps.language }));
  }
  function forget() {
    access = undefined;
    saved?.save(undefined);
  }
  function ensure(): Promise<Access> {
    if (access) return Promise.resolve(access);
    creating ??= create().finally(() => {
      creating = undefined;
    });
    return creating;
  }

  return {
    current: () => access,
    saved: () => saved,
    forget,
    /** Finds what there is; a conversation that another device began is gone on with. Never throws. */
    async find(): Promise<Access | undefined> {
      const { token, customer } = await fetchIdentity(deps.identityUrl);
      saved = openSaved(deps.host, customer);
      access = saved.load();
      if (!access && token) {
        const ongoing = await client.resume(token).catch(() => undefined);
        if (ongoing) return keep(ongoing);
      }
      return access;
    },
    /** Another tab began a conversation, or ended it. True: there is one now and there was none. */
    adopt(): boolean {
      const had = access;
      access = access ?? saved?.load();
      return !had && access !== undefined;
    },
    ensure,
    /** Runs one call; a conversation that the server no longer knows is begun anew, once, after `onGone`. */
    async use<T>(run: (access: Access) => Promise<T>, onGone: () => void): Promise<T> {
      try {
        return await run(await ensure());
      } catch (error) {
        if (!isGone(error)) throw error;
        forget();
        onGone();
        return run(await ensure());
      }
    },
  };
}

export const isGone = (error: unknown) =>
  error instanceof CallError && [401, 403, 404].includes(error.status);
