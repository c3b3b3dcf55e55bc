import type { Check, Reply } from '#server/kernel/index.ts';
import { hasHtml } from './neutralise-html.ts';
import { PROMISES } from './promises.ts';

// What masking puts in place of personal data (`⟦email_1⟧`), also as a model may have rewritten it (`[EMAIL_1]`).
const MASK = /⟦[^⟧]*⟧?|(?:\[|<|\{\{?|«)(?:[a-z]+(?:_[a-z]+)*_\d+|[A-Z]+(?:_[A-Z]+)*_\d+)(?:\]|>|\}\}?|»)/u;
const TEMPLATE = /\{\{\s*[\w.-]+\s*\}\}/;

/**
 * The last look at a reply before it may be sent; every check has to pass. `afterAction`: an action did what the text
 * says, so it may say so.
 */
export function guard(reply: Reply, options: { afterAction?: boolean } = {}): Check[] {
  const { text } = reply;
  const known = new Set(reply.citations.map(({ number }) => number));
  // After the end of a sentence only: `leds [3]` in an article's text is no mark.
  const unknown = [...text.matchAll(/[.!?…] \[(\d{1,2})\]/g)].filter(
    ([, number]) => !known.has(Number(number)),
  );
  const promise = options.afterAction ? undefined : findPromise(text);
  return [
    check('not-empty', /[\p{L}\p{N}]/u.test(text)),
    check('no-mask-placeholder', !MASK.test(text), MASK.exec(text)?.[0]),
    check('no-unfilled-template', !TEMPLATE.test(text), TEMPLATE.exec(text)?.[0]),
    check('no-raw-html', !hasHtml(text)),
    check('citations-exist', unknown.length === 0, unknown[0]?.[0].slice(2)),
    check('no-promise-without-action', promise === undefined, promise),
  ];
}

function findPromise(text: string): string | undefined {
  for (const patterns of Object.values(PROMISES)) {
    for (const pattern of patterns) {
      const found = pattern.exec(text)?.[0];
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function check(name: string, passed: boolean, detail?: string): Check {
  return { name, passed, ...(!passed && detail !== undefined && { detail }) };
}
