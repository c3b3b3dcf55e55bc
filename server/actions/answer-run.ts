import type { Action, Language } from '#server/kernel/index.ts';
import { fillTemplate } from './fill-template.ts';
import { actionPhrase, localised } from './phrases.ts';
import { renderAnswer } from './render-answer.ts';
import { showValue } from './show-values.ts';
import type { ActionRun, ActionStep } from './types.ts';

/** What the customer hears of a run that ended; whatever cannot be said truly goes to a human. */
export function answerRun(
  action: Action,
  run: ActionRun,
  language: Language,
  save: ActionStep['save'],
): ActionStep {
  if (run.state === 'not-found') {
    const template = action.replies.not_found && localised(action.replies.not_found, language);
    const text =
      template && fillTemplate(template, (name) => showValue(action, name, run.values, language)).text;
    return {
      kind: 'not-possible',
      reason: 'not-found',
      text: text || actionPhrase('notFound', language),
      save,
    };
  }
  if (run.state === 'unknown')
    return { kind: 'failed', reason: `${run.summary}; it may have been done (${run.failure})`, save };
  if (run.state !== 'succeeded') return { kind: 'failed', reason: `${run.summary} (${run.failure})`, save };
  const text = renderAnswer(action, run.answer, run.values, language);
  if (!text) return { kind: 'failed', reason: `${run.summary}, but no reply fits the answer`, save };
  return { kind: 'done', text, summary: run.summary, save };
}
