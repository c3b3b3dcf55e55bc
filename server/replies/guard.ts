import type { Check, Reply } from '#server/kernel/index.ts';
import { findOrders } from '#server/knowledge/index.ts';
import { LEGAL_ADVICE, MEDICAL_ADVICE } from './advice.ts';
import { findStrangeData } from './find-strange-data.ts';
import { findWords } from './find-words.ts';
import { hasHtml } from './neutralise-html.ts';
import { PROMISES } from './promises.ts';

// What masking puts in place of personal data (`⟦email_1⟧`), also as a model may have rewritten it (`[EMAIL_1]`).
const MASK = /⟦[^⟧]*⟧?|(?:\[|<|\{\{?|«)(?:[a-z]+(?:_[a-z]+)*_\d+|[A-Z]+(?:_[A-Z]+)*_\d+)(?:\]|>|\}\}?|»)/u;
const TEMPLATE = /\{\{\s*[\w.-]+\s*\}\}/g;

export interface GuardOptions {
  /** An action did what the text says, so it may say so. */
  afterAction?: boolean;
  /** All that this conversation and the cited articles say; without it nobody's data is looked for. */
  known?: string;
}

/**
 * The last look at a reply before it may be sent; every check has to pass, in whatever language the reply is and
 * whether a model wrote it or an article says so: no promise that no action backs, no legal or medical advice, no data
 * that could be another customer's, no orders to a model, nothing that a customer should not see.
 */
export function guard(reply: Reply, options: GuardOptions = {}): Check[] {
  const { text } = reply;
  const known = new Set(reply.citations.map(({ number }) => number));
  // After the end of a sentence only: `leds [3]` in an article's text is no mark.
  const unknown = [...text.matchAll(/[.!?…] \[(\d{1,2})\]/g)].filter(
    ([, number]) => !known.has(Number(number)),
  );
  // An article may explain templates; its marks are no forgotten ones of ours.
  const unfilled = text.match(TEMPLATE)?.find((mark) => !options.known?.includes(mark));
  const strange = options.known === undefined ? undefined : findStrangeData(text, options.known);
  return [
    check('not-empty', /[\p{L}\p{N}]/u.test(text)),
    check('no-mask-placeholder', !MASK.test(text), MASK.exec(text)?.[0]),
    without('no-unfilled-template', unfilled),
    check('no-raw-html', !hasHtml(text)),
    check('citations-exist', unknown.length === 0, unknown[0]?.[0].slice(2)),
    without('no-promise-without-action', options.afterAction ? undefined : findWords(PROMISES, text)),
    without('no-legal-advice', findWords(LEGAL_ADVICE, text)),
    without('no-medical-advice', findWords(MEDICAL_ADVICE, text)),
    without('no-orders-to-a-model', findOrders(text)),
    // The finding is not named: it would stand in the records.
    check('no-data-of-others', strange === undefined),
  ];
}

function without(name: string, found: string | undefined): Check {
  return check(name, found === undefined, found);
}

function check(name: string, passed: boolean, detail?: string): Check {
  return { name, passed, ...(!passed && detail !== undefined && { detail }) };
}
