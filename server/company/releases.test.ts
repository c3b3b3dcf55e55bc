import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Clock, CompanyFolder } from '#server/kernel/index.ts';
import { eachDatabase } from '#server/testing/databases.ts';
import {
  applyFolder,
  checkFolder,
  companyMigrations,
  exportRelease,
  loadRelease,
  makeRelease,
} from './index.ts';

const SHOP = join(import.meta.dirname, '../../examples/shop');
const clock: Clock = { now: () => new Date('2026-11-21T10:00:00Z') };

eachDatabase(
  'releases',
  () => companyMigrations,
  (get) => {
    const deps = () => ({ db: get(), clock });
    let folder: string;

    beforeEach(async () => {
      await get().deleteFrom('release').execute();
      folder = await mkdtemp(join(tmpdir(), 'candor-release-'));
      await cp(SHOP, folder, { recursive: true });
    });
    afterEach(() => rm(folder, { recursive: true, force: true }));

    const edit = async (file: string, from: string | RegExp, to: string) => {
      const text = await readFile(join(folder, file), 'utf8');
      expect(text).toMatch(from);
      await writeFile(join(folder, file), text.replace(from, to));
    };
    const inConsole = async (change: (content: CompanyFolder) => void) => {
      const { company, policy, topics, sources, actions, root } = (await loadRelease(get()))!;
      const content = structuredClone({ company, policy, topics, sources, actions });
      change(content);
      return makeRelease(deps(), { content, root, origin: 'console' });
    };

    test('the first apply makes release 1, and what is loaded is what was in the folder', async () => {
      expect(await loadRelease(get())).toBeUndefined();
      const result = await applyFolder(deps(), folder);
      expect(result).toMatchObject({ number: 1, changed: true });
      const { folder: content } = await checkFolder(folder);
      const createdAt = clock.now();
      expect(await loadRelease(get())).toEqual({
        ...content,
        number: 1,
        hash: result.hash,
        root: folder,
        createdAt,
      });
    });

    test('the same content keeps its number, also from another place and with other comments', async () => {
      await applyFolder(deps(), folder);
      await edit('company.yaml', /^name:/m, '# a comment\nname:');
      expect(await applyFolder(deps(), folder)).toMatchObject({ number: 1, changed: false });
      expect(await applyFolder(deps(), SHOP)).toMatchObject({ number: 1, changed: false });
      expect(await loadRelease(get())).toMatchObject({ number: 1, root: SHOP });
    });

    test('a change makes the next number and says what changed; going back makes another', async () => {
      await applyFolder(deps(), folder);
      await edit('policy.yaml', 'failed_attempts_at_least: 2', 'failed_attempts_at_least: 4');
      const result = await applyFolder(deps(), folder);
      expect(result.number).toBe(2);
      expect(result.differences).toEqual([
        { path: 'policy.decide.too-many-attempts.when.failed_attempts_at_least', before: 2, after: 4 },
      ]);
      expect(await applyFolder(deps(), SHOP)).toMatchObject({ number: 3, changed: true });
    });

    test('two applies at once make one release', async () => {
      const results = await Promise.all([1, 2, 3].map(() => applyFolder(deps(), folder)));
      expect(results.map((result) => result.number)).toEqual([1, 1, 1]);
      expect(results.filter((result) => result.changed)).toHaveLength(1);
    });

    test('a folder with problems is not applied, and the error lists them', async () => {
      await edit('company.yaml', 'Europe/Copenhagen', 'Europe/Hamlet');
      await expect(applyFolder(deps(), folder)).rejects.toMatchObject({
        code: 'company_invalid',
        message: expect.stringMatching(/company\.yaml:\d+: `Europe\/Hamlet` is not a time zone/),
      });
      expect(await loadRelease(get())).toBeUndefined();
    });

    test('apply refuses while the console has a change that the folder lacks, and names it', async () => {
      await applyFolder(deps(), folder);
      await inConsole((content) => {
        content.topics.find((topic) => topic.id === 'refund')!.tier = 2;
      });
      await edit('company.yaml', 'colour: "#2f5d50"', 'colour: "#123456"');
      await expect(applyFolder(deps(), folder)).rejects.toMatchObject({
        code: 'company_drifted',
        message: 'The console made a change that the folder lacks: topics.refund.tier: 1 → 2.',
        fields: { 'topics.refund.tier': expect.any(String) },
      });
      expect(await applyFolder(deps(), folder, { force: true })).toMatchObject({ number: 3 });
      expect((await loadRelease(get()))!.topics.find((topic) => topic.id === 'refund')!.tier).toBe(1);
    });

    test('several console edits in a row are all named', async () => {
      await applyFolder(deps(), folder);
      await inConsole((content) => {
        content.company.name = 'Pine';
      });
      await inConsole((content) => {
        content.policy.thresholds.answer = 0.7;
      });
      await expect(applyFolder(deps(), folder)).rejects.toMatchObject({
        fields: {
          'company.name': expect.stringContaining('"Pine"'),
          'policy.thresholds.answer': expect.stringContaining('0.7'),
        },
      });
    });

    test('a folder that has the console’s change by hand is applied', async () => {
      await applyFolder(deps(), folder);
      await inConsole((content) => {
        content.policy.thresholds.answer = 0.7;
      });
      await edit('policy.yaml', 'answer: 0.58', 'answer: 0.7');
      await edit('company.yaml', '#2f5d50', '#123456');
      expect(await applyFolder(deps(), folder)).toMatchObject({ number: 3, changed: true });
    });

    test('export and apply: nothing changes, no file is touched', async () => {
      await applyFolder(deps(), folder);
      const result = await exportRelease(deps(), folder);
      expect(result.written).toEqual([]);
      expect(result.unchanged).toHaveLength(7);
      expect(await applyFolder(deps(), folder)).toMatchObject({ number: 1, changed: false });
    });

    test('export writes console edits into the files and keeps comments and order', async () => {
      await applyFolder(deps(), folder);
      await inConsole((content) => {
        content.topics.find((topic) => topic.id === 'refund')!.examples.push('no money yet');
        content.topics.splice(0, 0, {
          id: 'new',
          name: 'New',
          tier: 1,
          in_scope: true,
          examples: ['new one'],
        });
        content.policy.thresholds.topics = { refund: 0.9 };
        content.policy.decide = content.policy.decide.filter((rule) => rule.name !== 'no-progress');
        content.actions = content.actions.filter((action) => action.name !== 'check-stock');
        content.topics.find((topic) => topic.id === 'stock')!.action = undefined;
      });
      const result = await exportRelease(deps(), folder);
      expect(result.written.sort()).toEqual(['policy.yaml', 'topics.yaml']);
      expect(result.removed).toEqual(['actions/check-stock.yaml']);
      const topics = await readFile(join(folder, 'topics.yaml'), 'utf8');
      expect(topics).toMatch(/^# What customers write about/);
      expect(topics).toMatch(/- id: new\n\s+name: New\n\s+examples:\n\s+- new one\n/);
      expect(topics).toContain('      - no money yet\n');
      const policy = await readFile(join(folder, 'policy.yaml'), 'utf8');
      expect(policy).toContain('# One sign of trouble is bearable, two are not.');
      expect(policy).not.toContain('no-progress\n');
      await rm(join(folder, 'tests'), { recursive: true });
      expect(await applyFolder(deps(), folder)).toMatchObject({ number: 2, changed: false });
      await edit('company.yaml', '#2f5d50', '#123456');
      expect(await applyFolder(deps(), folder)).toMatchObject({ number: 3, changed: true });
    });

    test('export into an empty folder gives files that mean the same', async () => {
      const { hash } = await applyFolder(deps(), folder);
      const empty = await mkdtemp(join(tmpdir(), 'candor-export-'));
      await exportRelease(deps(), empty);
      await cp(join(SHOP, 'knowledge'), join(empty, 'knowledge'), { recursive: true });
      expect(await applyFolder(deps(), empty)).toMatchObject({ number: 1, hash, changed: false });
      await rm(empty, { recursive: true });
    });

    test('an export to another folder does not make the first one forget the console’s changes', async () => {
      await applyFolder(deps(), folder);
      await inConsole((content) => {
        content.company.name = 'Pine';
      });
      const copy = await mkdtemp(join(tmpdir(), 'candor-export-'));
      await exportRelease(deps(), copy);
      await expect(applyFolder(deps(), folder)).rejects.toMatchObject({ code: 'company_drifted' });
      await rm(copy, { recursive: true });
    });

    test('export without a release, or onto a broken file, is refused and writes nothing', async () => {
      await expect(exportRelease(deps(), folder)).rejects.toMatchObject({ code: 'not_found' });
      await applyFolder(deps(), folder);
      await inConsole((content) => {
        content.company.name = 'Pine';
      });
      await writeFile(join(folder, 'topics.yaml'), 'topics: [\n');
      await expect(exportRelease(deps(), folder)).rejects.toMatchObject({ code: 'company_invalid' });
      expect(await readFile(join(folder, 'company.yaml'), 'utf8')).toContain('name: Fjord & Pine');
    });

    test('a release that this version cannot read is a clear error', async () => {
      await applyFolder(deps(), folder);
      await get().updateTable('release').set({ content: '{"company":{}}' }).execute();
      await expect(loadRelease(get())).rejects.toMatchObject({ code: 'company_invalid' });
    });
  },
);
