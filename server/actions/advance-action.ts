import type { Choice, ConversationId } from '#server/kernel/index.ts';
import { answerRun } from './answer-run.ts';
import { askAgain, isAskedAgain } from './ask-again.ts';
import { changesSubject } from './changes-subject.ts';
import { type FillInput, fillSlots, readCorrections } from './fill-slots.ts';
import { fillTemplate } from './fill-template.ts';
import type { GuardedFetch } from './guarded-fetch.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { permit } from './permissions.ts';
import { actionPhrase, localised } from './phrases.ts';
import { onlyDeclines, readYesNo } from './read-yes-no.ts';
import { runAction } from './run-action.ts';
import { showValue } from './show-values.ts';
import { clearPending, findRun, savePending } from './store.ts';
import type { ActionStep, ActionsDeps, AdvanceInput, PendingAction } from './types.ts';

type Deps = ActionsDeps & { fetch: GuardedFetch };

const MAX_CONFIRMATIONS = 2;

/**
 * Takes one message further with an action: asks for a missing value, asks for the yes to a change, or does it. Each
 * slot is asked for once; who does not give it gets a human.
 */
export async function advanceAction(
  deps: Deps,
  input: AdvanceInput,
  signal?: AbortSignal,
): Promise<ActionStep> {
  const { action, customer, language } = input;
  const save = forget(input.conversationId);
  if (permit(action, customer) === 'identity-missing')
    return {
      kind: 'not-possible',
      reason: 'identity-missing',
      text: actionPhrase('identityMissing', language),
      save,
    };
  const pending = input.pending ?? openPending(deps, input);
  return pending.state === 'confirming'
    ? takeConfirmation(deps, input, pending, signal)
    : takeValue(deps, input, pending, signal);
}

function openPending(deps: Deps, input: AdvanceInput): PendingAction {
  return {
    conversationId: input.conversationId,
    action: input.action.name,
    instanceKey: input.instanceKey,
    state: 'collecting',
    values: {},
    asked: [],
    confirmations: 0,
    topic: input.understanding.topic.value,
    updatedAt: deps.clock.now(),
  };
}

async function takeValue(
  deps: Deps,
  input: AdvanceInput,
  pending: PendingAction,
  signal?: AbortSignal,
): Promise<ActionStep> {
  const { action, language, text } = input;
  const save = forget(input.conversationId);
  const asked = pending.asked.at(-1);
  if (asked && onlyDeclines(text))
    return { kind: 'cancelled', text: actionPhrase('cancelled', language), save };
  const askedSlot = action.slots.find((slot) => slot.name === asked);
  const isElsewhere = changesSubject(text, input.understanding, {
    openedTopic: pending.topic,
    isFreeText: askedSlot?.free_text ?? false,
  });
  const corrected = correctedValues(input, pending);
  // Neither a question nor another order's number is the free text that was asked for.
  const isFreeText = !isElsewhere && !corrected;
  const slots = action.slots.map((slot) => (isFreeText ? slot : { ...slot, free_text: false }));
  const known = corrected ?? pending.values;
  const { values, ambiguous } = fillSlots({ ...fillInput(input, pending), values: known, slots, asked });
  const next: PendingAction = { ...pending, values, updatedAt: deps.clock.now() };
  const missing = action.slots.find((slot) => values[slot.name] === undefined);
  if (!missing) return withAllValues(deps, input, next, signal);

  // Who corrects another value has not refused this one.
  const isFirstTime = !pending.asked.includes(missing.name) || corrected !== undefined;
  if (ambiguous?.slot === missing.name && (isFirstTime || !pending.asked.includes(which(missing.name)))) {
    const choices = ambiguous.options.map((option) => ({ label: option, value: option }));
    const isAskedBoth = [...next.asked, which(missing.name), missing.name];
    return askFor({ ...next, asked: isAskedBoth }, missing.name, actionPhrase('which', language), choices);
  }
  if (isFirstTime) {
    const choices = (missing.choices ?? []).map((choice) => labelled(localised(choice.label, language)));
    return askFor(
      { ...next, asked: [...next.asked, missing.name] },
      missing.name,
      localised(missing.ask, language),
      choices,
    );
  }
  if (isElsewhere || isAskedAgain(pending)) return { kind: 'left', save };
  return { kind: 'failed', reason: `${askedSlot?.name ?? missing.name} was asked for and not given`, save };
}

/** The values with those that the message gives anew; undefined when it corrects none. */
function correctedValues(input: AdvanceInput, pending: PendingAction): Record<string, string> | undefined {
  const given = Object.entries(readCorrections(fillInput(input, pending)));
  const corrections = given.filter(([name]) => pending.values[name] !== undefined);
  return corrections.length > 0 ? { ...pending.values, ...Object.fromEntries(corrections) } : undefined;
}

async function withAllValues(
  deps: Deps,
  input: AdvanceInput,
  pending: PendingAction,
  signal?: AbortSignal,
): Promise<ActionStep> {
  return permit(input.action, input.customer) === 'confirm'
    ? askToConfirm(input, pending)
    : execute(deps, input, pending, signal);
}

function askToConfirm(input: AdvanceInput, pending: PendingAction): ActionStep {
  const { action, language } = input;
  const next: PendingAction = { ...pending, state: 'confirming', confirmations: pending.confirmations + 1 };
  const show = (name: string) => showValue(action, name, pending.values, language);
  const listed = action.slots.map((slot) => show(slot.name)).join(', ');
  const text = action.confirm
    ? fillTemplate(localised(action.confirm, language), show).text
    : `${listed}. ${actionPhrase('confirm', language)}`;
  const choices = [labelled(actionPhrase('yes', language)), labelled(actionPhrase('no', language))];
  return { kind: 'needs-confirmation', text, choices, save: keep(next) };
}

async function takeConfirmation(
  deps: Deps,
  input: AdvanceInput,
  pending: PendingAction,
  signal?: AbortSignal,
): Promise<ActionStep> {
  const { action, language, text, understanding } = input;
  const save = forget(input.conversationId);
  const answer = readYesNo(text, understanding.signals);
  // A turn that was cut off may have made the change already: what the customer wrote since cannot undo it.
  const made = await findRun(deps.db, idempotencyKey(input.conversationId, action, pending));
  if (made && made.state !== 'started') return execute(deps, input, pending, signal);
  if (made && answer !== 'yes')
    return {
      kind: 'failed',
      reason: `${action.name} was confirmed and started; its effect is not known`,
      save,
    };

  const corrections = readCorrections(fillInput(input, pending));
  if (!made && Object.keys(corrections).length > 0) {
    const values = { ...pending.values, ...corrections };
    return askToConfirm(input, { ...pending, values, confirmations: 0, updatedAt: deps.clock.now() });
  }
  if (answer === 'yes') return execute(deps, input, pending, signal);
  if (answer === 'no') return { kind: 'cancelled', text: actionPhrase('cancelled', language), save };
  if (changesSubject(text, understanding, { openedTopic: pending.topic, isFreeText: false }))
    return { kind: 'left', save };
  if (pending.confirmations < MAX_CONFIRMATIONS)
    return askToConfirm(input, { ...pending, updatedAt: deps.clock.now() });
  return { kind: 'failed', reason: `${action.name} was neither confirmed nor declined`, save };
}

async function execute(
  deps: Deps,
  input: AdvanceInput,
  pending: PendingAction,
  signal?: AbortSignal,
): Promise<ActionStep> {
  const { conversationId, turnId, action, customer, language } = input;
  const key = idempotencyKey(conversationId, action, pending);
  const run = await runAction(
    deps,
    { conversationId, turnId, action, values: pending.values, customer, key },
    signal,
  );
  const again = askAgain(action, pending);
  const isMissing = typeof run !== 'string' && run.state === 'not-found';
  const save = again && isMissing ? keep(again) : forget(conversationId);
  return typeof run === 'string'
    ? { kind: 'failed', reason: run, save }
    : answerRun(action, run, language, save);
}

function fillInput(input: AdvanceInput, pending: PendingAction): FillInput {
  const texts = input.history.filter(({ author }) => author === 'customer').map(({ text }) => text);
  return {
    slots: input.action.slots,
    values: pending.values,
    text: input.text,
    entities: input.understanding.entities,
    earlier: { entities: [...(input.historyEntities ?? [])].reverse(), texts: texts.reverse() },
  };
}

function askFor(pending: PendingAction, slot: string, text: string, choices: Choice[]): ActionStep {
  return { kind: 'needs-slot', slot, text, choices, save: keep(pending) };
}

function keep(pending: PendingAction): ActionStep['save'] {
  return (trx) => savePending(trx, pending);
}

function forget(conversationId: ConversationId): ActionStep['save'] {
  return (trx) => clearPending(trx, conversationId);
}

/** A button sends what it says, so that the transcript reads as the customer meant it. */
function labelled(label: string): Choice {
  return { label, value: label };
}

function which(slot: string): string {
  return `which ${slot}`;
}
