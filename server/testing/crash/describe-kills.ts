import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listActionRuns } from '#server/actions/index.ts';
import { findConversation, LEASE_MS, listMessages } from '#server/conversations/index.ts';
import type { ConversationId } from '#server/kernel/index.ts';
import type { Config } from '#server/platform/config/index.ts';
import { type Database, openDatabase } from '#server/platform/db/index.ts';
import { requirement } from '../requirements.ts';
import { RETURNS_ARTICLE } from './effects-company.ts';
import { type EffectsService, startEffectsService } from './effects-service.ts';
import type { Delivery, VictimPlan } from './plan.ts';

const VICTIM = join(import.meta.dirname, 'victim.ts');
/** How often every point is tried; 5 loops are 120 kills on each database. */
const LOOPS = Number(process.env['CANDOR_KILL_LOOPS'] ?? 5);

interface Round {
  kind: 'question' | 'request' | 'yes';
  killAt?: string;
  killAfterMs?: number;
}

const early = ['lease', 'load', 'understand', 'decide'];
const POINTS: Round[] = [
  ...[...early, 'answer', 'review', 'commit'].map((killAt): Round => ({ kind: 'question', killAt })),
  ...[...early, 'act', 'commit'].map((killAt): Round => ({ kind: 'request', killAt })),
  ...[...early, 'before-call', 'after-call', 'act', 'commit'].map(
    (killAt): Round => ({ kind: 'yes', killAt }),
  ),
  ...[1, 4, 12].map((killAfterMs): Round => ({ kind: 'yes', killAfterMs })),
];
const ROUNDS: Round[] = Array.from({ length: LOOPS }, () => POINTS).flat();

const orderOf = (round: number) => `FP-${10_000 + round}`;
function messagesOf(round: number): string[] {
  if (ROUNDS[round]!.kind === 'question') return ['How long do I have to return something?'];
  return [`Please open a return for order ${orderOf(round)}`, 'yes'];
}

function deliveriesOf(round: number, upTo: number, isKilled: boolean): Delivery[] {
  const texts = messagesOf(round).slice(0, upTo);
  return texts.map((text, index) => ({
    round,
    text,
    externalId: `round-${round}-${index}`,
    isLast: isKilled && index === texts.length - 1,
  }));
}

/** The test of kills on one database; each has a file of its own, so that they run side by side. */
export function describeKills(kind: 'embedded' | 'server'): void {
  describe(`a process that is killed, ${kind} database`, () => {
    const url = requirement('postgres');
    const schema = `t_kill_${randomBytes(8).toString('hex')}`;
    let folder: string;
    let service: EffectsService;
    let config: Config['database'];
    const conversations: Record<number, string> = {};
    let kills = 0;
    let started = 0;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'candor-kill-'));
      await mkdir(join(folder, 'faq'));
      await writeFile(join(folder, 'faq/returns.md'), RETURNS_ARTICLE);
      service = await startEffectsService();
      config = kind === 'server' ? { kind, url: url ?? '' } : { kind, folder: join(folder, 'db') };
      if (kind === 'server' && url) await onServer(url, `create schema ${schema}`);
    });
    afterAll(async () => {
      await service[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
      if (kind === 'server' && url) await onServer(url, `drop schema ${schema} cascade`);
    });

    const run = async (plan: Pick<VictimPlan, 'deliveries' | 'killAt' | 'killAfterMs'>) => {
      const full: VictimPlan = {
        ...plan,
        aheadMs: started++ * 2 * LEASE_MS,
        database: config,
        ...(kind === 'server' ? { schema } : {}),
        root: folder,
        effectsUrl: service.url,
        effectsHost: service.host,
        conversations,
      };
      const child = spawn(process.execPath, [VICTIM, JSON.stringify(full)], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
      });
      let printed = '';
      child.stdout.on('data', (chunk) => {
        printed += chunk;
      });
      const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
      for (const line of printed.split('\n').filter(Boolean)) {
        const said = JSON.parse(line) as { opened?: string; round?: number };
        if (said.opened) conversations[said.round!] = said.opened;
      }
      return { code, signal };
    };

    test.skipIf(kind === 'server' && !url)(
      'loses no message, repeats no reply and makes no effect twice',
      async () => {
        // Whoever is killed keeps nothing of what it compiled; one that ends by itself does, and all others start faster.
        await run({ deliveries: [] });
        let unfinished: Delivery[] = [];
        for (const [round, { kind: what, killAt, killAfterMs }] of ROUNDS.entries()) {
          const upTo = what === 'yes' ? 2 : 1;
          const deliveries = [...unfinished, ...deliveriesOf(round, upTo, true)];
          const { code, signal } = await run({ deliveries, killAt, killAfterMs });
          // A kill after so many milliseconds may come too late; a kill at a point must happen.
          if (killAt) expect({ round, code, signal }).toEqual({ round, code: null, signal: 'SIGKILL' });
          if (signal === 'SIGKILL') kills++;
          unfinished = deliveriesOf(round, messagesOf(round).length, false);
        }
        const last = await run({ deliveries: unfinished });
        expect(last.code).toBe(0);
        const database = await openDatabase(config, kind === 'server' ? { schema } : {});
        try {
          for (const round of ROUNDS.keys()) await verify(database, round);
        } finally {
          await database.close();
        }
        process.stdout.write(`${kind}: ${kills} kills, ${service.requests()} requests, every effect once\n`);
      },
      1_500_000,
    );

    async function verify({ db }: Database, round: number): Promise<void> {
      const id = conversations[round] as ConversationId;
      const conversation = await findConversation(db, id);
      const messages = await listMessages(db, id);
      const expected = messagesOf(round);
      const said = messages.filter(({ author }) => author === 'customer').map(({ text }) => text);
      expect(said, `messages of round ${round}`).toEqual(expected);
      const replies = messages.filter(({ author }) => author === 'assistant');
      expect(replies, `replies of round ${round}`).toHaveLength(expected.length);
      expect(conversation?.answeredSeq).toBe(conversation?.customerSeq);
      if (ROUNDS[round]!.kind === 'question') return;
      expect(service.effects.get(orderOf(round)), `effects of round ${round}`).toBe(1);
      const runs = await listActionRuns(db, id);
      expect(runs.map(({ state }) => state)).toEqual(['succeeded']);
    }
  });
}

async function onServer(url: string, statement: string): Promise<void> {
  const admin = await openDatabase({ kind: 'server', url });
  await sql.raw(statement).execute(admin.db);
  await admin.close();
}
