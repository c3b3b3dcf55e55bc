export { can } from './can.ts';
export { changePassword } from './change-password.ts';
export { changeRole } from './change-role.ts';
export { createAccount } from './create-account.ts';
export { createApiKey } from './create-api-key.ts';
export { createFirstAdmin } from './create-first-admin.ts';
export { createLink } from './create-link.ts';
export { disableAccount } from './disable-account.ts';
export { enableAccount } from './enable-account.ts';
export { endOwnSessions } from './end-own-sessions.ts';
export { findApiKey } from './find-api-key.ts';
export { findLink } from './find-link.ts';
export { findSession, type Session } from './find-session.ts';
export type { ScryptCost } from './hash-password.ts';
export { inviteAccount } from './invite-account.ts';
export { listOwnSessions } from './list-own-sessions.ts';
export { listPeople } from './list-people.ts';
export { LOCAL_ACTOR } from './local-actor.ts';
export { accessMigrations } from './migrations.ts';
export { needsSetup } from './needs-setup.ts';
export type { OpenedSession } from './open-session.ts';
export { recordAudit } from './record-audit.ts';
export { redeemLink } from './redeem-link.ts';
export { renameSelf } from './rename-self.ts';
export { revokeApiKey } from './revoke-api-key.ts';
export { revokeInvitation } from './revoke-invitation.ts';
export { createSetupCode, isSetupCode } from './setup-code.ts';
export { type SignInResult, signIn } from './sign-in.ts';
export { signOut } from './sign-out.ts';
export { selectAccounts as listAccounts } from './store/account.ts';
export { selectApiKeys as listApiKeys } from './store/api-key.ts';
export {
  selectAuditEntries as listAuditEntries,
  selectAuditEvents as listAuditEvents,
} from './store/audit-entry.ts';
export { toActor } from './to-actor.ts';
export {
  type AccessDeps,
  type Account,
  type AccountState,
  type Actor,
  type AgentActor,
  type ApiKey,
  type AuditEntry,
  type AuditFilter,
  type KeyActor,
  type LinkKind,
  type NewLink,
  type Origin,
  type OwnSession,
  ROLES,
  type Role,
  SCOPES,
  type Scope,
  VERBS,
  type Verb,
} from './types.ts';
