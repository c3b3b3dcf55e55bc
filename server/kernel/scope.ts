import { z } from 'zod';

export const SCOPE_KEYS = ['product', 'plan', 'region', 'audience'] as const;
export type ScopeKey = (typeof SCOPE_KEYS)[number];

const Names = z
  .union([z.string(), z.array(z.string())])
  .transform((names) =>
    [names]
      .flat()
      .map((name) => name.trim())
      .filter(Boolean),
  )
  .pipe(z.array(z.string().max(100)).max(50));

/** Whom something is for, or what is known of somebody: names by key. A key that is left out says nothing. */
export const ScopeSchema = z.strictObject({
  product: Names.optional(),
  plan: Names.optional(),
  region: Names.optional(),
  /** Unlike the others a permission: who is not known to belong to it does not see what is for it. */
  audience: Names.optional(),
});
export type Scope = z.infer<typeof ScopeSchema>;
