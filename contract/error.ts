import { z } from 'zod';

/** The body of every error answer. `code` is stable; `fix` says what the reader can do. */
export const ErrorBodySchema = z.object({
  requestId: z.string(),
  error: z.object({
    code: z.string(),
    message: z.string(),
    fix: z.string().optional(),
    fields: z.record(z.string(), z.string()).optional(),
  }),
});
export type ErrorBody = z.infer<typeof ErrorBodySchema>;
