/** Names a passage by article, version and place, so that it says for ever which text was used. */
export function toPassageId(articleId: string, version: number, index: number): string {
  return `${articleId}.${version}.${index}`;
}
