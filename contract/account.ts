import { z } from 'zod';

export const RoleSchema = z.enum(['admin', 'supervisor', 'agent', 'editor']);
export const AgentViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: RoleSchema,
});

export const SetupStateSchema = z.object({ needsSetup: z.boolean() });
export const SetupSchema = z.strictObject({
  /** Printed by `candor start` while no account exists: proves that you own the server. */
  setupCode: z.string().min(1).max(100),
  email: z.email().max(200),
  name: z.string().min(1).max(100),
  password: z.string().min(10).max(200),
});
export const SignInSchema = z.strictObject({ email: z.string().max(200), password: z.string().max(200) });

/** What may be done; who may do it is the server's table (`server/access/can.ts`). */
export const VerbSchema = z.enum([
  'conversation.create',
  'conversation.read',
  'conversation.write',
  'conversation.reply',
  'conversation.take',
  'conversation.handBack',
  'conversation.resolve',
  'conversation.assign',
  'conversation.note',
  'conversation.attach',
  'conversation.merge',
  'conversation.reopen',
  'conversation.supervise',
  'inbox.list',
  'file.read',
  'queue.read',
  'presence.set',
  'canned.use',
  'canned.manage',
  'label.give',
  'label.manage',
  'knowledge.search',
  'knowledge.readInternal',
  'knowledge.ingest',
  'release.apply',
  'release.export',
  'account.self',
  'account.manage',
  'audit.read',
  'apiKey.manage',
  'insight.read',
]);
/** `may` is what the console offers; the server decides again at every door. */
export const SessionViewSchema = z.object({ agent: AgentViewSchema, may: z.array(VerbSchema) });

/** One's own account: the name that customers see, and the password. */
export const RenameSchema = z.strictObject({ name: z.string().min(1).max(100) });
export const ChangePasswordSchema = z.strictObject({
  oldPassword: z.string().max(200),
  newPassword: z.string().min(10).max(200),
});
/** A browser in which one is signed in. */
export const OwnSessionSchema = z.object({
  id: z.string(),
  startedAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime(),
  address: z.string(),
  userAgent: z.string(),
  isCurrent: z.boolean(),
});

export const ScopeSchema = z.enum(['conversations:write', 'conversations:read', 'knowledge:write', 'admin']);
export const CreateApiKeySchema = z.strictObject({
  name: z.string().min(1).max(100),
  scopes: z.array(ScopeSchema).min(1),
});
export const ApiKeyViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(ScopeSchema),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().optional(),
});
export const CreatedApiKeySchema = z.object({ apiKey: ApiKeyViewSchema, key: z.string() });

export type Role = z.infer<typeof RoleSchema>;
export type Verb = z.infer<typeof VerbSchema>;
export type SessionView = z.infer<typeof SessionViewSchema>;
export type AgentView = z.infer<typeof AgentViewSchema>;
export type Scope = z.infer<typeof ScopeSchema>;
export type OwnSession = z.infer<typeof OwnSessionSchema>;
export type ApiKeyView = z.infer<typeof ApiKeyViewSchema>;
export type CreatedApiKey = z.infer<typeof CreatedApiKeySchema>;
