import type { HelpLink } from './types.ts';

/** The help centre as a list for language models, after https://llmstxt.org: each link leads to the article's Markdown. */
export function renderLlms(input: {
  name: string;
  origin: string;
  title: string;
  groups: { name: string; articles: HelpLink[] }[];
}): string {
  const { name, origin, title, groups } = input;
  const sections = groups.map(({ name: group, articles }) => {
    const lines = articles.map((article) => `- [${plain(article.title)}](${origin}${article.url}.md)`);
    return [`## ${plain(group)}`, '', ...lines].join('\n');
  });
  return `# ${plain(name)}\n\n> ${plain(title)}\n\n${sections.join('\n\n')}\n`;
}

/** A title on one line that ends no link. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[[\]<>]/g, ' ')
    .trim();
}
