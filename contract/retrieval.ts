import { z } from 'zod';

const Share = z.number().min(0).max(1).nullable();

/** How well questions were answered in one week, from Monday, UTC. A share is null where there is nothing to divide by. */
export const RetrievalWeekSchema = z.object({
  from: z.iso.datetime(),
  questions: z.number().int(),
  /** Nothing at all was found. */
  emptyShare: Share,
  /** Something was found that was not sure enough to be said. */
  unsureShare: Share,
  medianConfidence: z.number().nullable(),
  /** Answers that customers or agents judged, and the share of them that were good. */
  rated: z.number().int(),
  hitRate: Share,
  /** Of the customers' words, those that nobody had used in the four weeks before. */
  newWordShare: Share,
});

/** A figure that is worse in the last whole week than in the four weeks before. */
export const RetrievalSignSchema = z.object({
  figure: z.enum(['hitRate', 'emptyShare', 'medianConfidence', 'newWordShare']),
  before: z.number(),
  now: z.number(),
});

const FiguresSchema = z.object({
  recallAt1: z.number(),
  recallAt5: z.number(),
  meanReciprocalRank: z.number(),
});

/** How much the meaning counts for questions in a language; null stands for all that are not named. */
const LanguageFitSchema = z.object({
  language: z.string().nullable(),
  weight: z.number(),
  verdict: z.enum(['hybrid', 'dense', 'lexical', 'too-few-cases']),
  cases: z.number().int(),
  lexical: FiguresSchema,
  dense: FiguresSchema,
  hybrid: FiguresSchema,
});

/** What the embedding model adds, and what says so. */
export const MeaningViewSchema = z.object({
  model: z.string(),
  index: z.enum(['in-process', 'pgvector']),
  passages: z.number().int(),
  embedded: z.number().int(),
  problem: z.string().optional(),
  /** Left out until the company's cases were searched. */
  fit: z
    .object({
      release: z.number().int(),
      fittedAt: z.iso.datetime(),
      languages: z.array(LanguageFitSchema),
    })
    .optional(),
});

/** A word that customers use for what an article says, and the article does not have. */
export const LearnedWordViewSchema = z.object({
  articleId: z.string(),
  title: z.string(),
  word: z.string(),
  voices: z.number().int(),
  lastUsedAt: z.iso.datetime(),
});

/** A word that somebody took away. */
export const RejectedWordViewSchema = z.object({
  articleId: z.string(),
  title: z.string(),
  word: z.string(),
  agentName: z.string(),
  rejectedAt: z.iso.datetime(),
});

export const RetrievalViewSchema = z.object({
  /** Twelve, oldest first; the last one is not over yet. */
  weeks: z.array(RetrievalWeekSchema),
  signs: z.array(RetrievalSignSchema),
  /** Left out when no embedding model is set. */
  meaning: MeaningViewSchema.optional(),
  words: z.array(LearnedWordViewSchema),
  rejected: z.array(RejectedWordViewSchema),
});

export type RetrievalWeek = z.infer<typeof RetrievalWeekSchema>;
export type RetrievalSign = z.infer<typeof RetrievalSignSchema>;
export type MeaningView = z.infer<typeof MeaningViewSchema>;
export type LearnedWordView = z.infer<typeof LearnedWordViewSchema>;
export type RejectedWordView = z.infer<typeof RejectedWordViewSchema>;
export type RetrievalView = z.infer<typeof RetrievalViewSchema>;
