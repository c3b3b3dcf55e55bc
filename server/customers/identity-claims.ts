import { z } from 'zod';
import { ScopeSchema } from '#server/kernel/index.ts';

const names = ScopeSchema.shape;

/** Longest life of an identity token. */
export const MAX_LIFE_SECONDS = 3600;
/** How far the clocks of the host site and of Candor may differ. */
export const CLOCK_SKEW_SECONDS = 60;

/** What a host site's token says. Other claims are ignored; texts are cut to what a profile can hold. */
export const IdentityClaims = z.object({
  sub: z.string().trim().min(1).max(200),
  iat: z.number(),
  exp: z.number(),
  name: z.string().trim().min(1).max(200).optional().catch(undefined),
  email: z.email().max(254).optional().catch(undefined),
  language: z
    .string()
    .regex(/^[A-Za-z]{2}\b/)
    .transform((text) => text.slice(0, 2).toLowerCase())
    .optional()
    .catch(undefined),
  segment: z.enum(['standard', 'vip']).optional().catch(undefined),
  product: names.product.catch(undefined),
  plan: names.plan.catch(undefined),
  region: names.region.catch(undefined),
  audience: names.audience.catch(undefined),
});
