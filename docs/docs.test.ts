import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { can, ROLES, type Verb } from '#server/access/index.ts';
import type { AgentId } from '#server/kernel/index.ts';
import { EnvSchema } from '#server/platform/config/index.ts';
import { listPages, ROOT } from './testing/list-pages.ts';
import { proseOf } from './testing/read-fences.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const pages = listPages();

/** Relative links of a page, in prose and in the clicks of its diagrams. */
function linksOf(path: string): string[] {
  const text = read(path);
  const prose = [...proseOf(text).matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)].map((match) => match[1]!);
  const clicks = [...text.matchAll(/^\s*click \w+ (?:href )?"([^"]+)"/gm)].map((match) => match[1]!);
  return [...prose, ...clicks].filter((link) => !/^(https?:|mailto:|\/)/.test(link));
}

/** GitHub's anchors of a page's headings. */
function anchorsOf(path: string): string[] {
  return [...proseOf(read(path)).matchAll(/^#{1,6}\s+(.+)$/gm)].map((match) =>
    match[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

describe('pages', () => {
  test.each(pages)('every link of %s leads somewhere', (page) => {
    const broken = linksOf(page).filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path ? join(dirname(page), decodeURIComponent(path)) : page;
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test.each(pages)('%s names no path of a single machine', (page) => {
    expect(read(page)).not.toMatch(/\/(work|home|Users)\/\w/);
  });

  test.each(pages.filter((page) => /^server\/[a-z]+\/README\.md$/.test(page)))(
    '%s has at most 40 lines',
    (page) => {
      expect(read(page).trimEnd().split('\n').length).toBeLessThanOrEqual(40);
    },
  );

  test.each(pages.filter((page) => page.endsWith('/README.md')))(
    'every file that %s names is there',
    (page) => {
      const named = [...read(page).matchAll(/`([\w./-]+\.(?:ts|tsx|mjs))`/g)].map((match) => match[1]!);
      const isThere = (name: string) =>
        ['.', 'server', 'server/http'].some((place) => existsSync(join(ROOT, place, name))) ||
        globSync(`**/${name}`, { cwd: join(ROOT, dirname(page)) }).length > 0;
      // `lexicon/xx.ts` stands for one file a language.
      const missing = named.filter((name) => !/\bxx\.ts$/.test(name) && !isThere(name));
      expect(missing).toEqual([]);
    },
  );

  test('each folder of the server has a README, platform by its parts', () => {
    const folders = Object.keys(mayImport()).filter((folder) => existsSync(join(ROOT, 'server', folder)));
    const without = folders.filter(
      (folder) => folder !== 'platform' && !pages.includes(`server/${folder}/README.md`),
    );
    expect(without).toEqual([]);
  });
});

describe('docs/operator/environment.md', () => {
  const page = read('docs/operator/environment.md');
  test.each(Object.entries(EnvSchema.shape))(
    '%s stands there with its sentence and default',
    (name, schema) => {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` `));
      const cells = row?.split('|').map((cell) => cell.trim());
      expect(cells?.[3]).toBe(schema.description);
      expect(cells?.[2]?.replaceAll('`', '') || undefined).toBe(defaultOf(schema));
    },
  );

  test('names no variable that is not read', () => {
    const rows = [...page.matchAll(/^\| `([A-Z_]+)` /gm)].map((match) => match[1]);
    expect(rows).toEqual(Object.keys(EnvSchema.shape));
  });
});

describe('docs/operator/people.md', () => {
  const rows = [...read('docs/operator/people.md').matchAll(/^\| [^|]+ \| `([\w.]+)` \|(.+)\|$/gm)];
  test.each(rows.map((row) => [row[1] as Verb, row[2]!] as const))(
    'gives %s to the roles that may',
    (verb, cells) => {
      const shown = cells.split('|').map((cell) => cell.trim() === 'yes');
      const may = ROLES.map((role) =>
        can({ kind: 'agent', agentId: 'agt_1' as AgentId, name: 'Ada', role }, verb),
      );
      expect(shown).toEqual(may);
    },
  );
});

describe('ARCHITECTURE.md', () => {
  const page = read('ARCHITECTURE.md');

  test('the import table is the one that is enforced', () => {
    const section = page.split('## Who may import whom')[1]!.split('\n## ')[0]!;
    const groups = new Map(
      [...section.matchAll(/^- \*\*([a-z]+)\*\*: (.+)\.$/gm)].map((match) => [
        match[1]!,
        match[2]!.split(', '),
      ]),
    );
    const expand = (cell: string) =>
      cell
        .trim()
        .split(', ')
        .flatMap((name) => groups.get(name) ?? [name]);
    const shown: Record<string, string[]> = {};
    for (const [, from = '', to = ''] of section.matchAll(/^\| (.+?) \| (.+?) \|/gm)) {
      if (from.trim() === 'from' || from.startsWith('-')) continue;
      const allowed = to.trim() === 'no other folder' ? [] : expand(to);
      for (const folder of expand(from)) shown[folder] = [...new Set(allowed)].sort();
    }
    expect(shown).toEqual(mayImport());
  });

  test('every file that it names is there', () => {
    const named = [
      ...page.matchAll(/`((?:server|contract|web|widget|docs|examples|scripts|bin|evals)\/[\w./-]+)`/g),
    ];
    expect(named.map((match) => match[1]!).filter((path) => !existsSync(resolve(ROOT, path)))).toEqual([]);
  });

  test('every folder of the checkout is in the tree', () => {
    const tree = page.split('```text')[1]!.split('```')[0]!;
    const folders = [
      'server',
      'contract',
      'web',
      'widget',
      'examples',
      'benchmarks',
      'evals',
      'scripts',
      'docs',
      'bin',
    ];
    const inServer = Object.keys(mayImport()).filter((name) => existsSync(join(ROOT, 'server', name)));
    const missing = [...folders, ...inServer].filter((name) => !tree.includes(`${name}/`));
    expect(missing).toEqual([]);
  });
});

describe('docs/decisions/008-dependencies.md', () => {
  const page = read('docs/decisions/008-dependencies.md');
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const rows = [...page.matchAll(/^\| (`[^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)];

  test('lists what the server depends on, and nothing else', () => {
    const named = rows.flatMap((row) => [...row[1]!.matchAll(/`([^`]+)`/g)].map((match) => match[1]!));
    expect(named.sort()).toEqual(Object.keys(dependencies).sort());
  });

  test('names the licence that each package states', () => {
    for (const [, names = '', licence = ''] of rows)
      for (const [, name = ''] of names.matchAll(/`([^`]+)`/g))
        expect([name, JSON.parse(read(`node_modules/${name}/package.json`)).license]).toEqual([
          name,
          licence.trim(),
        ]);
  });
});

test('the licence is Apache-2.0, as package.json says', () => {
  expect(read('LICENSE')).toContain('Apache License');
  expect(statSync(join(ROOT, 'LICENSE')).size).toBeGreaterThan(10_000);
  expect(JSON.parse(read('package.json')).license).toBe('Apache-2.0');
});

/** The enforced table: folder of server/ → the other folders it may import, sorted. */
function mayImport(): Record<string, string[]> {
  const { forbidden } = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as {
    forbidden: { name: string; comment: string }[];
  };
  const rows = forbidden.flatMap(({ comment }) => {
    const match = /^server\/(\w+) may import (.+) \(table in ARCHITECTURE\.md\)\.$/.exec(comment);
    if (!match) return [];
    const others = match[2] === 'no other folder' ? [] : match[2]!.split(', ');
    return [[match[1]!, others.filter((name) => name !== match[1]).sort()] as const];
  });
  return Object.fromEntries(rows);
}

function defaultOf(schema: z.ZodType): string | undefined {
  const value = schema.safeParse(undefined).data;
  return value === undefined ? undefined : value === false ? '0' : String(value);
}
