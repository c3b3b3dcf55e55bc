/** What a site's robots.txt asks of us. */
export interface Robots {
  allows(path: string): boolean;
  crawlDelayMs: number;
  sitemaps: string[];
}

interface Group {
  agents: string[];
  rules: { allow: boolean; pattern: string }[];
  delayMs: number;
}

/** Reads robots.txt (RFC 9309): the group for `candor`, else for `*`; the longest matching rule decides. */
export function readRobots(text: string): Robots {
  const { groups, sitemaps } = parse(text);
  const own = groups.filter((group) => group.agents.includes('candor'));
  const mine = own.length > 0 ? own : groups.filter((group) => group.agents.includes('*'));
  const rules = mine
    .flatMap((group) => group.rules)
    .filter((rule) => rule.pattern !== '')
    .sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow));
  return {
    allows: (path) => rules.find((rule) => matches(rule.pattern, path))?.allow ?? true,
    crawlDelayMs: Math.max(0, ...mine.map((group) => group.delayMs)),
    sitemaps,
  };
}

function parse(text: string): { groups: Group[]; sitemaps: string[] } {
  const groups: Group[] = [];
  const sitemaps: string[] = [];
  let inHead = false;
  for (const line of text.split(/\r?\n/)) {
    const [, key = '', value = ''] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
    const name = key.toLowerCase();
    if (name === 'sitemap') sitemaps.push(value);
    if (name === 'user-agent') {
      if (!inHead) groups.push({ agents: [], rules: [], delayMs: 0 });
      groups.at(-1)!.agents.push(value.toLowerCase());
      inHead = true;
      continue;
    }
    const group = groups.at(-1);
    if (!group || !name) continue;
    if (name === 'allow' || name === 'disallow')
      group.rules.push({ allow: name === 'allow', pattern: value });
    if (name === 'crawl-delay' && Number(value) > 0) group.delayMs = Number(value) * 1000;
    if (name !== 'sitemap') inHead = false;
  }
  return { groups, sitemaps };
}

/** `*` stands for anything and a final `$` for the end. By hand, as a pattern of the site must not become slow. */
function matches(pattern: string, path: string): boolean {
  const atEnd = pattern.endsWith('$');
  const [first = '', ...parts] = (atEnd ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [i, part] of parts.entries()) {
    if (atEnd && i === parts.length - 1) return path.length - part.length >= at && path.endsWith(part);
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return !atEnd || at === path.length;
}
