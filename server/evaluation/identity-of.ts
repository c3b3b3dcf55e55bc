import { z } from 'zod';
import type { SignedIdentity } from '#server/customers/index.ts';
import type { EvaluationCase } from './case-schema.ts';

const CustomerSchema = z.object({
  id: z.string().optional(),
  external_id: z.string().optional(),
  name: z.string().optional(),
  email: z.string().optional(),
  language: z.string().optional(),
  segment: z.enum(['standard', 'vip']).optional(),
});

/** The signed-in customer of a case, if it names one by an id of the company's. */
export function identityOf(evaluationCase: EvaluationCase): SignedIdentity | undefined {
  const parsed = CustomerSchema.safeParse(evaluationCase.customer ?? {});
  if (!parsed.success) return undefined;
  const { id, external_id, ...rest } = parsed.data;
  const externalId = external_id ?? id;
  return externalId ? { externalId, ...rest } : undefined;
}
