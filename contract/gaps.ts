import { z } from 'zod';

/** A question that people ask and no article answers; personal data is masked. */
export const GapViewSchema = z.object({
  id: z.string(),
  /** How it was asked last. */
  example: z.string(),
  language: z.string(),
  /** Visitors and conversations that asked it. */
  askers: z.number().int(),
  /** How many of them asked in the help centre; the others asked the assistant. */
  fromHelp: z.number().int(),
  /** How many found no article at all; for the others the answer was not sure. */
  nothingFound: z.number().int(),
  lastAskedAt: z.iso.datetime(),
  /** The last conversation in which it was asked. */
  conversationId: z.string().optional(),
});
/** Most wanted first. What the articles answer by now is left out. */
export const GapListSchema = z.object({ items: z.array(GapViewSchema) });

/** What visitors of the help centre said of an article as it is now. */
export const ArticleVotesViewSchema = z.object({
  articleId: z.string(),
  title: z.string(),
  url: z.string(),
  language: z.string(),
  helpful: z.number().int(),
  notHelpful: z.number().int(),
  lastVotedAt: z.iso.datetime(),
});
/** Those that helped least first. */
export const ArticleVotesListSchema = z.object({ items: z.array(ArticleVotesViewSchema) });

export type GapView = z.infer<typeof GapViewSchema>;
export type ArticleVotesView = z.infer<typeof ArticleVotesViewSchema>;
