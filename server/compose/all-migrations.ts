import { accessMigrations } from '#server/access/index.ts';
import { actionsMigrations } from '#server/actions/index.ts';
import { companyMigrations } from '#server/company/index.ts';
import { conversationsMigrations } from '#server/conversations/index.ts';
import { customersMigrations } from '#server/customers/index.ts';
import { escalationMigrations, slaMigrations } from '#server/escalation/index.ts';
import { inboxMigrations } from '#server/inbox/index.ts';
import { insightsMigrations } from '#server/insights/index.ts';
import { knowledgeMigrations } from '#server/knowledge/index.ts';
import type { Migrations } from '#server/platform/db/index.ts';
import { jobsMigrations } from '#server/platform/jobs/index.ts';
import { modelsMigrations } from '#server/platform/models/index.ts';
import { repliesMigrations } from '#server/replies/index.ts';

/** Every owner's tables. Migrations run in the order of their names. */
export const allMigrations: Migrations = {
  ...accessMigrations,
  ...actionsMigrations,
  ...companyMigrations,
  ...conversationsMigrations,
  ...customersMigrations,
  ...escalationMigrations,
  ...inboxMigrations,
  ...insightsMigrations,
  ...jobsMigrations,
  ...knowledgeMigrations,
  ...modelsMigrations,
  ...repliesMigrations,
  ...slaMigrations,
};
