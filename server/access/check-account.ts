import { z } from 'zod';
import { AppError } from '#server/kernel/index.ts';

const AccountSchema = z.object({
  email: z.string().trim().toLowerCase().max(200).pipe(z.email('not an e-mail address')),
  name: z.string().trim().min(1, 'missing').max(100),
  password: z.string().min(10, 'use at least 10 characters').max(200),
});

export type AccountFields = z.infer<typeof AccountSchema>;

/** The fields given, with the address in lower case. Throws `invalid_input` with a sentence per field. */
export function checkAccount<K extends keyof AccountFields>(
  given: Pick<AccountFields, K>,
): Pick<AccountFields, K> {
  const parsed = AccountSchema.partial().safeParse(given);
  if (parsed.success) return parsed.data as Pick<AccountFields, K>;
  const fields = Object.fromEntries(
    parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]),
  );
  throw new AppError('invalid_input', 'The account cannot be made like this.', {
    fix: 'Correct the fields named and try again.',
    fields,
  });
}
