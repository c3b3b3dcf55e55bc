import markdownIt from 'markdown-it';

/** Article text as HTML. Raw HTML in it is shown as text, and links lead to http(s), mail or the same site only. */
export function renderMarkdown(markdown: string): string {
  const parser = markdownIt({ html: false, linkify: true });
  // "read.me" in a text is no address; only what begins with a scheme is.
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  // Headings of the article come under the page's own title, and wide tables scroll by themselves.
  parser.renderer.rules['heading_open'] = (tokens, index) => `<h${lower(tokens[index]!.tag)}>`;
  parser.renderer.rules['heading_close'] = (tokens, index) => `</h${lower(tokens[index]!.tag)}>\n`;
  return parser.render(markdown);
}

function lower(tag: string): number {
  return Math.min(Number(tag.slice(1)) + 2, 6);
}
