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
export const SessionViewSchema = z.object({ agent: AgentViewSchema });

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

export type AgentView = z.infer<typeof AgentViewSchema>;
