/**
 * Every table's row type. Owners add theirs by declaration merging in their own `tables.ts`:
 *
 *     declare module '#server/platform/db/tables.ts' {
 *       interface Tables { article: ArticleTable }
 *     }
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Tables {}
