import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFirstAdmin, listAuditEntries, redeemLink } from '#server/access/index.ts';
import { runCandor } from '#server/testing/index.ts';
import { companyConfig, companyFolder } from './settings.ts';
import { withDatabase } from './with-database.ts';

let folder: string;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candor-reset-'));
  env = { CANDOR_DATA: folder, CANDOR_LOG: 'error' };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const config = () => companyConfig(companyFolder(undefined), env);

test('an admin who forgot the password comes back in by the command line, and the audit tells', async () => {
  await withDatabase(config(), async ({ db, clock }) => {
    await createFirstAdmin(
      { db, clock },
      { email: 'ada@example.com', name: 'Ada', password: 'long forgotten' },
    );
  });
  const unknown = await runCandor(['reset-link', 'bo@example.com'], env);
  expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining('does not exist') });
  const { code, stdout } = await runCandor(['reset-link', 'Ada@example.com', '--json'], env);
  expect(code).toBe(0);
  const { path } = JSON.parse(stdout) as { path: string };
  await withDatabase(config(), async ({ db, clock }) => {
    const redeemed = await redeemLink(
      { db, clock },
      { token: path.split('#')[1]!, password: 'a new password' },
    );
    expect(redeemed).toMatchObject({ ok: true, agent: { email: 'ada@example.com', role: 'admin' } });
    const [offered] = await listAuditEntries(db, 1, { event: 'account.resetOffered' });
    expect(offered?.actor).toMatchObject({ kind: 'key', name: 'command line' });
  });
});
