import { z } from 'zod';
import { AppError } from '#server/kernel/index.ts';

export interface NewAccountInput {
  email: string;
  name: string;
  password: string;
}

const NewAccountSchema = z.object({
  email: z.string().trim().toLowerCase().max(200).pipe(z.email('not an e-mail address')),
  name: z.string().trim().min(1, 'missing').max(100),
  password: z.string().min(10, 'use at least 10 characters').max(200),
});

/** The input with its address in lower case. Throws `invalid_input` with a sentence per field. */
export function checkNewAccount(input: NewAccountInput): NewAccountInput {
  const parsed = NewAccountSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields = Object.fromEntries(
    parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]),
  );
  throw new AppError('invalid_input', 'The account cannot be made like this.', {
    fix: 'Correct the fields named and try again.',
    fields,
  });
}
