import { z } from 'zod';
import { ArticleViewSchema } from './knowledge.ts';

const ReasonSchema = z.object({ path: z.string(), reason: z.string() });

/** A source of the release in force, and what came of its last reading. */
export const SourceViewSchema = z.object({
  id: z.string(),
  kind: z.string(),
  /** Folder, file or website. */
  from: z.string(),
  visibility: z.enum(['public', 'internal']),
  update: z.string(),
  lastReading: z
    .object({
      at: z.iso.datetime(),
      read: z.number().int(),
      added: z.number().int(),
      changed: z.number().int(),
      renamed: z.number().int(),
      removed: z.number().int(),
      unchanged: z.number().int(),
      durationMs: z.number().int(),
      skipped: z.array(ReasonSchema),
      failed: z.array(ReasonSchema),
    })
    .optional(),
});

/** An article as the team may read it: internal ones and resolved tickets too. */
export const TeamArticleSchema = ArticleViewSchema.extend({
  version: z.number().int(),
  path: z.string(),
  /** Whether anybody may read it now. */
  isPublic: z.boolean(),
  pool: z.enum(['articles', 'tickets']),
});

export const TeamHitSchema = z.object({
  articleId: z.string(),
  title: z.string(),
  snippet: z.string(),
  isInternal: z.boolean(),
  score: z.number(),
});

/** Articles, and what was said in resolved tickets, each best first. */
export const TeamSearchSchema = z.object({
  articles: z.array(TeamHitSchema),
  tickets: z.array(TeamHitSchema),
});

export type SourceView = z.infer<typeof SourceViewSchema>;
export type TeamArticle = z.infer<typeof TeamArticleSchema>;
export type TeamSearch = z.infer<typeof TeamSearchSchema>;
