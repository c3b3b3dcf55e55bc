/** A link as Markdown when it leads somewhere on the web and its text does not say so itself; else its text. */
export function linkText(text: string, href: string | undefined): string {
  const label = text.replace(/\s+/g, ' ');
  const target = href?.trim();
  if (!target || !/^https?:\/\/[^\s()<>]+$/i.test(target) || !label.trim()) return label;
  const bare = (url: string) => url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  return bare(target) === bare(label.trim()) ? label : `[${label.replace(/[[\]]/g, '')}](${target})`;
}

/** The text without the addresses that `linkText` put in. */
export function withoutLinks(text: string): string {
  return text.replace(/\[([^\]]*)\]\(https?:\/\/[^\s()]+\)/g, '$1');
}
