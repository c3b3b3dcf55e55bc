import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { makeRelease } from '#server/company/index.ts';
import { type Candor, compose, type Overrides } from '#server/compose.ts';
import {
  type Conversation,
  findConversation,
  insertConversation,
  listMessages,
  type StoredMessage,
} from '#server/conversations/index.ts';
import { findOrCreateCustomer } from '#server/customers/index.ts';
import type { AgentId, CompanyFolder, ConversationId } from '#server/kernel/index.ts';
import type { Received } from '#server/pipeline/index.ts';
import { readConfig } from '#server/platform/config/index.ts';
import { type Database, openDatabase } from '#server/platform/db/index.ts';
import { effectsCompany, RETURNS_ARTICLE } from './crash/effects-company.ts';
import { openSchema } from './databases.ts';
import { requirement } from './requirements.ts';

/** Nodes of one desk on one database, for tests of what they do to each other. */
export interface Desk extends AsyncDisposable {
  nodes: [Candor, ...Candor[]];
  /** Moves the clock that all nodes read. */
  pass(ms: number): void;
  /** A new conversation with a customer whom nobody vouched for. */
  open(): Promise<ConversationId>;
  say(id: ConversationId, text: string, options?: { node?: Candor; externalId?: string }): Promise<Received>;
  read(id: ConversationId): Promise<{ conversation: Conversation; messages: StoredMessage[] }>;
  /** Makes a release with this changed, and lets every node use it. */
  change(edit: (content: CompanyFolder) => void): Promise<void>;
  close(): Promise<void>;
}

export const ANNA = { id: 'agt_anna' as AgentId, name: 'Anna' };
export const BEN = { id: 'agt_ben' as AgentId, name: 'Ben' };

/**
 * The smallest company, served by `overrides.length` nodes (one by default). On a PostgreSQL server each node
 * has connections of its own; PGlite has one connection, which they share.
 */
export async function openDesk(kind: 'embedded' | 'server', overrides: Overrides[] = [{}]): Promise<Desk> {
  await using stack = new AsyncDisposableStack();
  const root = await mkdtemp(join(tmpdir(), 'candor-desk-'));
  stack.defer(() => rm(root, { recursive: true, force: true }));
  await mkdir(join(root, 'faq'));
  await writeFile(join(root, 'faq/returns.md'), RETURNS_ARTICLE);
  const first = stack.use(await openFirst(kind));
  let ahead = 0;
  const clock = { now: () => new Date(Date.now() + ahead) };
  const nodes: Candor[] = [];
  for (const [index, given] of overrides.entries()) {
    const database = index === 0 || kind === 'embedded' ? first : stack.use(await openBeside(first));
    const config = { ...readConfig({ CANDOR_LOG: 'silent' }), database: { kind: 'memory' as const } };
    const node = await compose(config, { database, clock, ...given });
    if (index === 0) {
      await makeRelease(node, { content: effectsCompany(), root, origin: 'folder' });
      await node.refresh();
      await node.ingest();
    }
    nodes.push(node);
  }
  const owned = stack.move();
  const close = () => owned.disposeAsync();
  const [db, node] = [first.db, nodes[0]!];
  let delivery = 0;
  return {
    nodes: [node, ...nodes.slice(1)],
    pass(ms) {
      ahead += ms;
    },
    async open() {
      const { id: customerId } = await findOrCreateCustomer(db);
      const at = clock.now();
      return (await insertConversation(db, { channel: 'api', customerId, language: 'en', at })).id;
    },
    say: (id, text, { node: to = node, externalId = `${id}:d${delivery++}` } = {}) =>
      to.runner.receive({ conversationId: id, channel: 'api', externalId, text }),
    read: async (id) => ({
      conversation: (await findConversation(db, id))!,
      messages: await listMessages(db, id),
    }),
    async change(edit) {
      const {
        number: _,
        hash: __,
        root: at,
        createdAt: ___,
        ...content
      } = structuredClone(node.engine().release);
      edit(content);
      await makeRelease(node, { content, root: at, origin: 'folder' });
      for (const each of nodes) await each.refresh();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function openFirst(kind: 'embedded' | 'server'): Promise<Database> {
  return kind === 'embedded' ? openDatabase({ kind: 'memory' }) : openSchema(requirement('postgres')!);
}

async function openBeside({ db }: Database): Promise<Database> {
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
  return openDatabase({ kind: 'server', url: requirement('postgres')! }, { schema: rows[0]!.schema });
}
