import type { RetrievedPassage } from '#server/kernel/index.ts';
import { findOrders } from '#server/knowledge/index.ts';
import { estimateTokens } from '#server/platform/models/index.ts';
import { cleanMarkdown } from './clean-markdown.ts';

/** A passage as a prompt holds it; `text` may be the beginning of a long one. */
export interface PromptPassage {
  passage: RetrievedPassage;
  heading: string;
  text: string;
}

/** What the fence around a passage adds. */
const FENCE_TOKENS = 14;
/** A beginning shorter than this says nothing. */
const LEAST_TOKENS = 60;
/** One passage may not take the place of all others. */
const MOST_OF_BUDGET = 0.4;

/** The first passages of the search, whatever article they are of. */
const FIRST = 4;
/** Then what else the best article says, up to this share of the budget; then the others. */
const ARTICLE_SHARE = 0.55;

/**
 * The passages that a prompt can hold, `retrieved` and all of the best `article`: each without images and formatting,
 * a long one cut after whole sentences, and smaller ones further down in what is left of the budget.
 */
export function selectPassages(
  found: { retrieved: RetrievedPassage[]; article: RetrievedPassage[] },
  budgetTokens: number,
): PromptPassage[] {
  const selected: PromptPassage[] = [];
  const seen = new Set<string>();
  let left = budgetTokens;
  for (const passage of inOrder(found, budgetTokens * ARTICLE_SHARE)) {
    // Whoever wrote orders to a model into an article gets them to nobody.
    if (findOrders(passage.text)) continue;
    const heading = [passage.title, ...passage.headingPath].map((line) => cleanMarkdown(line)).join(' > ');
    const room =
      Math.min(left, Math.ceil(budgetTokens * MOST_OF_BUDGET)) - estimateTokens(heading) - FENCE_TOKENS;
    if (room < LEAST_TOKENS) continue;
    const text = cutToFit(compact(passage.text), room);
    if (text === '' || seen.has(text)) continue;
    seen.add(text);
    selected.push({ passage, heading, text });
    left -= estimateTokens(heading) + estimateTokens(text) + FENCE_TOKENS;
  }
  return selected;
}

function inOrder(
  { retrieved, article }: { retrieved: RetrievedPassage[]; article: RetrievedPassage[] },
  articleTokens: number,
): Set<RetrievedPassage> {
  const ordered = new Set(retrieved.slice(0, FIRST));
  let used = 0;
  for (const passage of article) {
    if (ordered.has(passage)) continue;
    used += estimateTokens(passage.text);
    if (used <= articleTokens) ordered.add(passage);
  }
  for (const passage of retrieved) ordered.add(passage);
  return ordered;
}

/** Lines without formatting; links keep their address, because an answer may only name a link that stands here. */
function compact(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^\s*(?:\d+[.)]|[-*+])\s/.test(line) ? keepMark(line) : cleanMarkdown(line)))
    .filter((line) => line !== '')
    .join('\n');
}

function keepMark(line: string): string {
  const [mark = ''] = /^\s*(?:\d+[.)]|[-*+])\s+/.exec(line) ?? [];
  return `${mark.trim()} ${cleanMarkdown(line.slice(mark.length))}`;
}

function cutToFit(text: string, tokens: number): string {
  if (estimateTokens(text) <= tokens) return text;
  const pieces = text.split(/(?<=[.!?]\s|\n)/);
  while (pieces.length > 0 && estimateTokens(pieces.join('')) > tokens) pieces.pop();
  return pieces.join('').trim();
}
