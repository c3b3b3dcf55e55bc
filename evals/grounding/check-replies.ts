/**
 * `node evals/grounding/check-replies.ts` (with CANDOR_TEST_DATA): what the check of an agent's reply says when the articles have to
 * be looked up first, as in the console. Sentences of the Arduino articles, as they are or re-worded, are in an article; those
 * with one thing changed are not, and with a number, date, unit, denial or opposite changed they are against it; sentences of
 * mails and summaries about other companies are neither.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Knowledge } from '#server/knowledge/index.ts';
import {
  checkDraft,
  type DraftSentenceCheck,
  listDraftSentences,
} from '../../server/answering/check-draft.ts';
import { createSourceReader } from '../../server/answering/grounding/read-source.ts';
import { loadKnowledge } from '../load-knowledge.ts';
import { makePairs } from './make-pairs.ts';
import { readArticles } from './read-articles.ts';

const SEED = 20261121;
const PASSAGES = 12;
/** Changed, these are said otherwise in the article and not only not said. */
const AGAINST = new Set(['number', 'date', 'unit', 'negation', 'opposite']);

export interface RepliesFigures {
  what: string;
  sentences: number;
  /** Shares, by verdict. */
  shares: Record<DraftSentenceCheck['verdict'], number>;
}

export async function checkReplies(data: string): Promise<RepliesFigures[]> {
  await using knowledge = await loadKnowledge(join(data, 'arduino'), ['content']);
  const pairs = makePairs(await readArticles(join(data, 'arduino'), 'content'), SEED);
  const groups = Map.groupBy(pairs, ({ half, supported, kind }) => {
    if (supported) return `${half}: as an article says it, or re-worded`;
    return `${half}: ${AGAINST.has(kind) ? 'a number, unit, denial or opposite changed' : 'a name, thing, condition, link or command changed'}`;
  });
  const check = createChecker(knowledge);
  const made = [...groups].map(([what, of]) =>
    measure(
      what,
      of.map(({ claim, above }) => check(claim, above).verdict),
    ),
  );
  const mails = readLines(join(data, 'injection/bipia-emails.jsonl'), z.object({ context: z.string() }));
  const summaries = ['call', 'email'].flatMap((set) =>
    readLines(join(data, `grounding/summedits-sales-${set}.jsonl`), z.object({ claim: z.string() })),
  );
  const elsewhere = [...mails.map(({ context }) => context), ...summaries.map(({ claim }) => claim)];
  const foreign = elsewhere.flatMap(listDraftSentences).map((sentence) => check(sentence).verdict);
  return [...made, measure('about other companies', foreign)];
}

function createChecker(knowledge: Knowledge) {
  const reader = createSourceReader();
  return (text: string, above?: string) =>
    checkDraft(text, knowledge.search({ text, language: 'en', limit: PASSAGES }), { reader, above });
}

function measure(what: string, verdicts: DraftSentenceCheck['verdict'][]): RepliesFigures {
  const share = (wanted: DraftSentenceCheck['verdict']) =>
    verdicts.filter((verdict) => verdict === wanted).length / Math.max(1, verdicts.length);
  const shares = {
    supported: share('supported'),
    contradicts: share('contradicts'),
    missing: share('missing'),
    'own-words': share('own-words'),
  };
  return { what, sentences: verdicts.length, shares };
}

function readLines<T>(path: string, schema: z.ZodType<T>): T[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

/** A line a group. */
export function formatReplies(figures: RepliesFigures[]): string {
  return figures
    .map(({ what, sentences, shares }) => {
      const said = Object.entries(shares).map(
        ([verdict, share]) => `${verdict} ${(100 * share).toFixed(1)} %`,
      );
      return `${what}: ${sentences} sentences · ${said.join(' · ')}`;
    })
    .join('\n');
}

const data = process.env['CANDOR_TEST_DATA'];
if (import.meta.main && data) console.log(formatReplies(await checkReplies(data)));
