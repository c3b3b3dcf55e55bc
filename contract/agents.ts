import { z } from 'zod';
import { RoleSchema } from './account.ts';

/** `invited`: has a link but no password yet. */
export const AccountStateSchema = z.enum(['active', 'invited', 'disabled']);

/** An account as an admin sees it. */
export const AccountViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: RoleSchema,
  state: AccountStateSchema,
  createdAt: z.iso.datetime(),
  /** To five minutes. */
  lastSeenAt: z.iso.datetime().optional(),
  /** While a one-time link of theirs can be used. */
  linkExpiresAt: z.iso.datetime().optional(),
});

export const InviteSchema = z.strictObject({
  email: z.email().max(200),
  name: z.string().min(1).max(100),
  role: RoleSchema,
});

/** A one-time link to choose a password, shown once. `path` is an address of this server. */
export const AccountLinkSchema = z.object({
  kind: z.enum(['invitation', 'reset']),
  path: z.string(),
  expiresAt: z.iso.datetime(),
});
export const InvitedSchema = z.object({ account: AccountViewSchema, link: AccountLinkSchema });
export const ChangeRoleSchema = z.strictObject({ role: RoleSchema });

/** The secret part of a link's address, behind its `#`. */
export const LinkTokenSchema = z.strictObject({ token: z.string().max(200) });
export const LinkViewSchema = z.object({
  kind: z.enum(['invitation', 'reset']),
  name: z.string(),
  email: z.string(),
});
export const RedeemLinkSchema = z.strictObject({
  token: z.string().max(200),
  password: z.string().min(10).max(200),
});

export type AccountView = z.infer<typeof AccountViewSchema>;
export type AccountLink = z.infer<typeof AccountLinkSchema>;
export type Invited = z.infer<typeof InvitedSchema>;
export type LinkView = z.infer<typeof LinkViewSchema>;
