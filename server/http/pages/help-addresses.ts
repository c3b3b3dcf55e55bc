/** The pages of the help centre by their paths; nothing else puts one together. */

/** The front page, in one language where one is given. */
export function homePath(language?: string): string {
  return language ? `/help?language=${encodeURIComponent(language)}` : '/help';
}

export function categoryPath(sourceId: string, language: string, page = 1): string {
  const place = page > 1 ? `&page=${page}` : '';
  return `/help/categories/${encodeURIComponent(sourceId)}?language=${encodeURIComponent(language)}${place}`;
}

export function votePath(articleId: string): string {
  return `/help/articles/${encodeURIComponent(articleId)}/vote`;
}
