import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SourceViewSchema, TeamArticleSchema, TeamSearchSchema } from '#contract';
import { signIdentity } from '#server/customers/index.ts';
import type { Clock, Scope } from '#server/kernel/index.ts';
import {
  type LocalSite,
  openConversation,
  signInAgent,
  startLocalSite,
  startTestApp,
  type TestApp,
} from '#server/testing/index.ts';

const POLICY = resolve(import.meta.dirname, '../company/templates/policy.yaml');

/** A company that has each kind of source: articles by day and audience, internal ones, tickets, a website. */
const files = (site: LocalSite): Record<string, string> => ({
  'company.yaml': `name: Blue Tents\nallowed_private_hosts: ['${site.host}']\n`,
  'topics.yaml': `topics:
  - id: warranty
    name: Warranty
    sources: [website]
    examples:
      - is a broken pole covered by the warranty
      - how long is the warranty on a tent
      - my zip broke, is that covered by the guarantee
      - the warranty on my stove
      - does the guarantee cover a torn fly
      - how long does the guarantee last
      - what does your warranty cover
      - is my tent still under warranty
`,
  'sources.yaml': `sources:
  - { id: faq, kind: faq, path: faq, priority: medium, update: manual }
  - { id: internal, kind: procedures, path: internal, priority: high, update: manual, visibility: internal }
  - { id: tickets, kind: tickets, path: tickets.csv, priority: medium, update: manual }
  - { id: website, kind: product-docs, site: '${site.url}/help/', priority: medium, update: daily }
`,
  'faq/returns.md':
    '---\nvalid_until: 2026-03-31\n---\n# How long do I have to return a tent?\n\n## Short answer\nYou have 60 days from delivery to return a tent.\n',
  'faq/returns-new.md':
    '---\nvalid_from: 2026-04-01\n---\n# How long do I have to return a tent?\n\n## Short answer\nYou have 30 days from delivery to return a tent.\n',
  'faq/dealers.md':
    '---\naudience: dealers\n---\n# What rebate do dealers get?\n\n## Short answer\nDealers get a rebate of 22 percent on every tent.\n',
  'faq/warranty-note.md':
    '# How long is the warranty on a tent?\n\n## Short answer\nThe warranty on a tent lasts 2 years, says a page that is out of date.\n',
  'internal/goodwill.md':
    '# Goodwill voucher limit\n\nAgents may give a goodwill voucher of up to 37 euros without asking.\n',
  'tickets.csv':
    'id,requester,question,answer,satisfaction\n1,Sofia Marchetti,Does the Skarn footprint fit a hammock?,"Dear Sofia, the Skarn footprint fits a hammock when it is folded twice.",5\n2,Al,Does the footprint melt?,Nobody knows.,1\n',
});

const page = (title: string, text: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><nav>Cart and account</nav><main><h1>${title}</h1><p>${text}</p></main></html>`;

let site: LocalSite;
let folder: string;
let now = new Date('2026-04-20T10:00:00Z');
const clock: Clock = { now: () => now };

beforeAll(async () => {
  site = await startLocalSite();
  site.pages.set(
    '/help/warranty',
    page(
      'How long is the warranty on a tent?',
      'The warranty on a tent lasts 5 years from the day of delivery. It covers poles, zips and seams.',
    ),
  );
  site.pages.set('/sitemap.xml', `<urlset><url><loc>${site.url}/help/warranty</loc></url></urlset>`);
  folder = await mkdtemp(join(tmpdir(), 'candor-sources-'));
  for (const [name, text] of Object.entries(files(site))) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await cp(POLICY, join(folder, 'policy.yaml'));
});
afterAll(async () => {
  await site?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

describe('what sources show to whom', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ company: folder, overrides: { clock } });
  });
  afterAll(() => app?.close());

  const ask = async (text: string, scope?: Scope) => {
    const identity = { externalId: `cus-${Math.random()}`, scope };
    const token = scope ? { identityToken: await signIdentity(identity, app.identitySecret, clock) } : {};
    const customer = await openConversation(app.url, token);
    const { replies: messages } = await customer.say(text);
    return { id: customer.id, text: messages.map((message) => message.text).join('\n'), messages };
  };
  const get = async (path: string) => (await fetch(`${app.url}${path}`)).text();
  const packetOf = async (id: string) => {
    const agent = await signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
    const found = (await (await agent.call('GET', `/v1/inbox/${id}`)).json()) as {
      packet?: {
        related?: { kind: string; title: string; text: string; isInternal: boolean; url?: string }[];
      };
    };
    return found.packet?.related ?? [];
  };

  test('a website that is followed answers, with its page as the source', async () => {
    const { text, messages } = await ask('How long is the warranty on a tent?');
    expect(text).toContain('5 years');
    expect(text).not.toContain('2 years');
    expect(messages[0]?.citations[0]?.title).toBe('How long is the warranty on a tent?');
    expect(await get('/help/sitemap.xml').catch(() => '')).not.toContain('goodwill');
  });

  test('the version in force on the day in question answers: today, or the day that the message names', async () => {
    expect((await ask('How long do I have to return a tent?')).text).toContain('30 days');
    expect((await ask('I ordered a tent on 3 March 2026. How long do I have to return it?')).text).toContain(
      '60 days',
    );
    expect(await get('/v1/search?q=how+long+to+return+a+tent')).not.toContain('60 days');
    expect(await get('/help')).toContain('How long do I have to return a tent?');
    now = new Date('2026-03-20T10:00:00Z');
    expect((await ask('How long do I have to return a tent?')).text).toContain('60 days');
    expect(await get('/v1/search?q=how+long+to+return+a+tent')).not.toContain('30 days');
    now = new Date('2026-04-20T10:00:00Z');
  });

  test('a follow-up is answered for the day that was named before it', async () => {
    const customer = await openConversation(app.url);
    const say = async (text: string) => (await customer.say(text)).replies.map((reply) => reply.text).join();
    await say('I ordered a tent on 3 March 2026.');
    expect(await say('How long do I have to return it?')).toContain('60 days');
  });

  test('what is for an audience is told to those who were signed as belonging to it, and shown to nobody else', async () => {
    const question = 'What rebate do dealers get on a tent?';
    expect((await ask(question, { audience: ['dealers'] })).text).toContain('22 percent');
    expect((await ask(question)).text).not.toContain('22 percent');
    expect((await ask(question, { audience: ['press'] })).text).not.toContain('22 percent');
    for (const path of [
      '/v1/search?q=rebate+dealers',
      '/help',
      '/help/search?q=rebate+dealers',
      '/sitemap.xml',
      '/llms.txt',
    ])
      expect(await get(path)).not.toMatch(/22 percent|What rebate/);
  });

  test('internal articles and resolved tickets reach no door of customers', async () => {
    const { candor } = app;
    const hidden = (await candor.knowledge.listArticles({ includeInternal: true })).filter(
      ({ isPublic }) => !isPublic,
    );
    expect(hidden.map(({ sourceId }) => sourceId)).toEqual(expect.arrayContaining(['internal', 'tickets']));
    for (const { id } of hidden)
      for (const path of [`/v1/articles/${id}`, `/help/articles/${id}`])
        expect((await fetch(`${app.url}${path}`)).status, path).toBe(404);
    const doors = ['/v1/search?limit=50&q=', '/help/search?q='];
    for (const words of [
      'goodwill voucher limit',
      'Skarn footprint hammock',
      'euros without asking',
      'does it fit',
    ])
      for (const door of doors)
        expect(await get(door + encodeURIComponent(words)), door + words).not.toMatch(
          /37 euros|folded twice|Marchetti/,
        );
    for (const path of ['/help', '/sitemap.xml', '/llms.txt', '/v1/widget'])
      expect(await get(path), path).not.toMatch(/[Gg]oodwill|hammock/);
    expect((await ask('What is the goodwill voucher limit?')).text).not.toContain('37 euros');
    expect((await ask('Does the Skarn footprint fit a hammock?')).text).not.toContain('folded');
  });

  test('agents see internal articles and resolved tickets beside the case, without personal data', async () => {
    const goodwill = await ask('I want to talk to a human about the goodwill voucher limit');
    expect(goodwill.text).not.toContain('37 euros');
    expect(await packetOf(goodwill.id)).toContainEqual(
      expect.objectContaining({
        kind: 'article',
        isInternal: true,
        text: expect.stringContaining('37 euros'),
      }),
    );
    const hammock = await ask('Let me talk to a human: does the Skarn footprint fit a hammock?');
    const tickets = (await packetOf(hammock.id)).filter(({ kind }) => kind === 'ticket');
    expect(tickets[0]?.text).toContain('folded twice');
    expect(JSON.stringify(tickets)).not.toMatch(/Sofia|Marchetti|Nobody knows/);
    expect(tickets[0]).not.toHaveProperty('url');
  });

  test('the team searches and reads what is not for customers, and every version; strangers may not', async () => {
    const agent = await signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
    const read = async (path: string) => (await agent.call('GET', path)).json() as Promise<unknown>;
    const found = TeamSearchSchema.parse(await read('/v1/knowledge/search?q=goodwill+voucher'));
    expect(found.articles[0]).toMatchObject({ title: 'Goodwill voucher limit', isInternal: true });
    const { tickets } = TeamSearchSchema.parse(await read('/v1/knowledge/search?q=footprint+hammock'));
    expect(tickets[0]?.snippet).toContain('folded twice');
    const path = `/v1/knowledge/articles/${found.articles[0]?.articleId}`;
    expect(TeamArticleSchema.parse(await read(path))).toMatchObject({ version: 1, isPublic: false });
    for (const door of [path, '/v1/sources', '/v1/knowledge/search?q=x'])
      expect((await fetch(`${app.url}${door}`)).status).toBe(401);
  });

  test('the team sees where articles come from, and what came of the last reading', async () => {
    const agent = await signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
    const answer = (await (await agent.call('GET', '/v1/sources')).json()) as { sources: unknown[] };
    const sources = answer.sources.map((source) => SourceViewSchema.parse(source));
    const website = sources.find(({ id }) => id === 'website');
    expect(website).toMatchObject({
      from: `${site.url}/help/`,
      lastReading: { read: 1, added: 1, failed: [] },
    });
    const tickets = sources.find(({ id }) => id === 'tickets')?.lastReading;
    expect(tickets?.skipped).toEqual([{ path: 'tickets.csv', reason: '1 of 2 rows filtered out' }]);
  });
});

test('tickets answer customers where the policy says so, and can then be read', async () => {
  const other = await mkdtemp(join(tmpdir(), 'candor-sources-'));
  await cp(folder, other, { recursive: true });
  const policy = await readFile(POLICY, 'utf8');
  await writeFile(join(other, 'policy.yaml'), policy.replace('  answer: false', '  answer: true'));
  await using app = await startTestApp({ company: other, overrides: { clock } });
  const customer = await openConversation(app.url);
  const { replies: messages } = await customer.say('Does the Skarn footprint fit a hammock?');
  expect(messages[0]?.text).toContain('folded twice');
  const url = messages[0]?.citations[0]?.url;
  expect((await fetch(`${app.url}${url}`)).status).toBe(200);
  await rm(other, { recursive: true });
});
