const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  hellip: '…',
  ndash: '–',
  mdash: '—',
};

/**
 * Turns one line of Markdown into text that can be shown: links to pages and inline code stay, images, HTML,
 * emphasis, reference marks and links within the article go.
 */
export function cleanMarkdown(line: string): string {
  return line
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : cleanText(part)))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?])(?=\s|$)/g, '$1')
    .trim();
}

function cleanText(text: string): string {
  return text
    .replace(/<!--.*?-->/g, '')
    .replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, '')
    .replace(/<a\b[^>]*?href="(https?:[^"]+)"[^>]*>(.*?)<\/a>/gi, '[$2]($1)')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/\[\^[^\]]*\]/g, '')
    .replace(/\[!(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION)\]/gi, '')
    .replace(/\[([^\]]*)\]\(([^)\s]*)(?:\s+"[^"]*")?\)/g, keepLink)
    .replace(/\[([^\]]+)\]\[[^\]]*\]/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*]+?)\*(?!\w)/g, '$1')
    .replace(/(?<![\w/])_(?=\S)([^_]+?)_(?!\w)/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
}

function keepLink(_whole: string, label: string, target: string): string {
  if (label.trim() === '') return '';
  return /^(?:https?:|mailto:|\/)/i.test(target) ? `[${label}](${target})` : label;
}
