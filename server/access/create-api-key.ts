import { newId } from '#server/kernel/index.ts';
import { hashSecret, newSecret } from '#server/platform/secrets/index.ts';
import { recordAudit } from './record-audit.ts';
import { insertApiKey } from './store/api-key.ts';
import type { AccessDeps, Actor, ApiKey, Scope } from './types.ts';

/** Makes a key such as `ck_…`. It is returned once and cannot be read again; only its hash is stored. */
export async function createApiKey(
  deps: AccessDeps,
  input: { name: string; scopes: Scope[]; by: Actor },
): Promise<{ key: string; id: string; apiKey: ApiKey }> {
  const key = `ck_${newSecret()}`;
  const createdAt = deps.clock.now();
  const apiKey: ApiKey = {
    id: newId('apiKey'),
    name: input.name,
    scopes: [...new Set(input.scopes)],
    createdAt,
  };
  await deps.db.transaction().execute(async (trx) => {
    await insertApiKey(trx, { ...apiKey, keyHash: hashSecret(key) });
    await recordAudit(trx, {
      at: createdAt,
      actor: input.by,
      event: 'apiKey.created',
      subject: apiKey.id,
      detail: { name: apiKey.name, scopes: apiKey.scopes },
    });
  });
  return { key, id: apiKey.id, apiKey };
}
