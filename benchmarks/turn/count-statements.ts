import type { KyselyPlugin } from 'kysely';
import type { Database } from '#server/platform/db/index.ts';
import type { Material } from '../measure/find-material.ts';
import { openNeutralCandor } from '../measure/open-neutral-candor.ts';
import { openConversations } from './open-conversations.ts';
import { runQuestion } from './run-question.ts';

/** Mean number of statements of a turn, `begin` and `commit` not counted: the one figure here that no noise moves. */
export async function countStatements(database: Database, { folder, cases }: Material): Promise<number> {
  let counted = 0;
  const counter: KyselyPlugin = {
    transformQuery({ node }) {
      counted++;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const candor = await openNeutralCandor({ ...database, db: database.db.withPlugin(counter) }, folder);
  const ids = await openConversations(candor.db, cases.length);
  counted = 0;
  for (const [index, { text }] of cases.entries()) {
    await runQuestion(candor, { conversationId: ids[index]!, text });
  }
  return counted / cases.length;
}
