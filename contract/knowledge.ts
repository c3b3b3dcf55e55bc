import { z } from 'zod';

export const SearchHitSchema = z.object({
  articleId: z.string(),
  title: z.string(),
  heading: z.string().optional(),
  snippet: z.string(),
  url: z.string(),
  language: z.string(),
  score: z.number(),
});
export const SearchResultSchema = z.object({ query: z.string(), hits: z.array(SearchHitSchema) });

export const ArticleViewSchema = z.object({
  id: z.string(),
  title: z.string(),
  language: z.string(),
  sourceKind: z.string(),
  markdown: z.string(),
  /** The same, cut where headings stand. `anchor` is what a link to the part ends with. */
  parts: z.array(
    z.object({ heading: z.string().optional(), anchor: z.string().optional(), markdown: z.string() }),
  ),
  updatedAt: z.iso.datetime(),
  url: z.string(),
});

/** What the chat needs to show itself. */
export const WidgetConfigSchema = z.object({
  company: z.string(),
  colour: z.string(),
  language: z.string(),
  languages: z.array(z.string()),
  suggestions: z.record(z.string(), z.array(z.string())),
  /** What may be sent: bytes of one file, and media types. */
  files: z.object({ maxBytes: z.number().int(), types: z.array(z.string()) }),
});
export type WidgetConfig = z.infer<typeof WidgetConfigSchema>;
export type SearchResult = z.infer<typeof SearchResultSchema>;
export type ArticleView = z.infer<typeof ArticleViewSchema>;
