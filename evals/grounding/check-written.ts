/**
 * `node evals/grounding/check-written.ts`: replies about an invented bicycle shop, written by hand, of kinds that are not made
 * from articles by rules: who does it, ranges, plans, entries of lists, two true halves joined into a false whole. A reply goes
 * the way of a model's answer. `written.jsonl` is developed with (`--show` prints what it got wrong); of `written-kept.jsonl`,
 * written before the check was changed for the first one, only sums are looked at.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { RetrievedPassage } from '#server/kernel/index.ts';
import { checkSentences } from '../../server/answering/check-sentences.ts';
import { createSourceReader } from '../../server/answering/grounding/read-source.ts';

const CASE = z.strictObject({
  kind: z.string(),
  language: z.string(),
  sources: z.array(z.strictObject({ title: z.string(), heading: z.string().optional(), text: z.string() })),
  unsupported: z.array(z.string()),
  supported: z.array(z.string()),
});
type WrittenCase = z.infer<typeof CASE>;

export interface WrittenResult {
  kind: string;
  language: string;
  reply: string;
  supported: boolean;
  /** Supported and said whole, or unsupported and its last line not said. */
  isRight: boolean;
  detail: string;
}

/** Checks each reply of a file of this folder against all sources of its case. */
export function checkWritten(file: string): WrittenResult[] {
  const reader = createSourceReader();
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n');
  return lines
    .map((line) => CASE.parse(JSON.parse(line)))
    .flatMap((written, index) => {
      const sources = toPassages(written, index);
      const check = (reply: string, supported: boolean): WrittenResult => {
        const passages = sources.map((_, at) => at + 1);
        const sentences = reply.split('\n').map((text) => ({ text, passages }));
        const { checks, paragraphs } = checkSentences([sentences], sources, reader);
        const said = paragraphs.flat().map(({ text }) => text);
        const isRight = supported ? said.length === sentences.length : !said.includes(sentences.at(-1)!.text);
        const detail = checks.map((one) => one.detail).join(' / ');
        return { kind: written.kind, language: written.language, reply, supported, isRight, detail };
      };
      return [
        ...written.unsupported.map((reply) => check(reply, false)),
        ...written.supported.map((reply) => check(reply, true)),
      ];
    });
}

function toPassages({ sources, language }: WrittenCase, index: number): RetrievedPassage[] {
  return sources.map(({ title, heading, text }, at) => {
    const id = `written-${index}-${at}`;
    const place = { passageId: id, articleId: id, version: 1, sourceId: 'written', path: id };
    const headingPath = heading ? [heading] : [];
    return { ...place, title, headingPath, language, kind: 'body', text, score: 1 };
  });
}

/** A line a file. */
export function describeWritten(): string {
  return ['written.jsonl', 'written-kept.jsonl']
    .map((file) => {
      const results = checkWritten(file);
      const count = (supported: boolean, isEnglish: boolean) => {
        const of = results.filter(
          (result) => result.supported === supported && (result.language === 'en') === isEnglish,
        );
        const stopped = of.filter(({ isRight }) => isRight !== supported).length;
        return `${stopped} of ${of.length}`;
      };
      const caught = `caught: English ${count(false, true)}, six other languages ${count(false, false)}`;
      const objected = `objected to: English ${count(true, true)}, six other languages ${count(true, false)}`;
      return `${file.padEnd(20)} ${caught} · ${objected}`;
    })
    .join('\n');
}

if (import.meta.main) {
  console.log(describeWritten());
  const wrong = checkWritten('written.jsonl').filter(({ isRight }) => !isRight);
  for (const { kind, language, reply, supported, detail } of process.argv.includes('--show') ? wrong : [])
    console.log(`\n${supported ? 'objected to' : 'missed'}: ${kind}, ${language}\n${reply}\n  (${detail})`);
}
