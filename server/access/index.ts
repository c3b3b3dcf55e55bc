export { can } from './can.ts';
export { createAccount } from './create-account.ts';
export { createApiKey } from './create-api-key.ts';
export { createFirstAdmin } from './create-first-admin.ts';
export { disableAccount } from './disable-account.ts';
export { findApiKey } from './find-api-key.ts';
export { findSession, type Session } from './find-session.ts';
export type { ScryptCost } from './hash-password.ts';
export { accessMigrations } from './migrations.ts';
export { needsSetup } from './needs-setup.ts';
export { recordAudit } from './record-audit.ts';
export { revokeApiKey } from './revoke-api-key.ts';
export { createSetupCode, isSetupCode } from './setup-code.ts';
export { type SignInResult, signIn } from './sign-in.ts';
export { signOut } from './sign-out.ts';
export { selectAccounts as listAccounts } from './store/account.ts';
export { selectApiKeys as listApiKeys } from './store/api-key.ts';
export { selectAuditEntries as listAuditEntries } from './store/audit-entry.ts';
export { toActor } from './to-actor.ts';
export {
  type AccessDeps,
  type Account,
  type Actor,
  type AgentActor,
  type ApiKey,
  type AuditEntry,
  type KeyActor,
  ROLES,
  type Role,
  SCOPES,
  type Scope,
  VERBS,
  type Verb,
} from './types.ts';
