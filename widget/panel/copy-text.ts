/** A reply without the marks of its Markdown and its sources, as it would be pasted into a letter. */
export function toPlainText(markdown: string): string {
  return markdown
    .replace(/ ?\[\d{1,2}\](?!\()/g, '')
    .replace(/\*\*([^\n]+?)\*\*/g, '$1')
    .replace(/\[([^[\]\n]+)\]\(([^()\s]+)\)/g, '$1 ($2)')
    .trim();
}
