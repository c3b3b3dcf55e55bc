import type { Command } from 'commander';
import type { Candor } from '#server/compose.ts';
import { insertConversation } from '#server/conversations/index.ts';
import { findOrCreateCustomer } from '#server/customers/index.ts';
import { newId } from '#server/kernel/index.ts';
import type { TurnResult } from '#server/pipeline/index.ts';
import { print } from './output.ts';
import { withCompanyInMemory } from './with-candor.ts';

interface AskOptions {
  kb?: string;
  company?: string;
  trace?: boolean;
  json?: boolean;
}

/** `candor ask`: one question, answered in memory through the real pipeline. */
export function addAsk(program: Command): void {
  program
    .command('ask')
    .argument('<question...>', 'the question, with or without quotes')
    .description('answer a question from a folder of documents, in memory')
    .option('--kb <folder>', 'any folder of documents')
    .option('--company <folder>', 'a company folder; the demo company when neither is given')
    .option('--trace', 'show what each stage found, and how long it took')
    .option('--json', 'for a program')
    .action((words: string[], options: AskOptions) =>
      withCompanyInMemory(options, async (candor) => {
        const result = await ask(candor, words.join(' '));
        print(options.json, toJson(result, options), () => toLines(result, options));
      }),
    );
}

async function ask(candor: Candor, question: string): Promise<TurnResult> {
  const customer = await findOrCreateCustomer(candor.db);
  const { language } = candor.engine().release.company;
  const conversation = await insertConversation(candor.db, {
    channel: 'evaluation',
    customerId: customer.id,
    language,
    at: candor.clock.now(),
  });
  const externalId = newId('request');
  const received = await candor.runner.receive({
    conversationId: conversation.id,
    channel: 'evaluation',
    externalId,
    text: question,
  });
  return received.result;
}

function toJson({ proposal, messages, stages }: TurnResult, { trace }: AskOptions) {
  return {
    outcome: proposal?.outcome,
    route: proposal?.decision.route,
    rule: proposal?.review?.rule ?? proposal?.decision.rule,
    answer: messages.map((message) => message.text).join('\n\n'),
    citations: messages.flatMap((message) => message.citations),
    confidence: proposal?.draft?.confidence ?? null,
    ...(trace
      ? {
          trace: {
            stages,
            understanding: proposal?.understanding,
            decision: proposal?.decision,
            review: proposal?.review,
            draft: proposal?.draft,
          },
        }
      : {}),
  };
}

function toLines(result: TurnResult, { trace }: AskOptions): string[] {
  const { proposal, messages } = result;
  const citations = messages.flatMap((message) => message.citations);
  const confidence = proposal?.draft?.confidence;
  return [
    ...messages.map((message) => message.text),
    ...messages.flatMap((message) => message.choices.map((choice) => `  · ${choice.label}`)),
    '',
    ...citations.map(
      ({ number, title, path, anchor }) => `[${number}] ${title} (${path}${anchor ? `#${anchor}` : ''})`,
    ),
    `${proposal?.outcome}${confidence === undefined ? '' : `, confidence ${confidence.toFixed(2)}`}, rule ${proposal?.review?.rule ?? proposal?.decision.rule}`,
    ...(trace ? ['', ...traceLines(result)] : []),
  ];
}

function traceLines({ proposal, stages }: TurnResult): string[] {
  if (!proposal) return [];
  const { understanding: u, decision, review, draft } = proposal;
  const scored = ({ value, confidence }: { value: string | null; confidence: number }) =>
    `${value ?? 'none'} (${confidence.toFixed(2)})`;
  return [
    `stages      ${stages.map(({ name, ms }) => `${name} ${ms.toFixed(1)} ms`).join(' · ')}`,
    `understood  ${u.language} · intent ${scored(u.intent)} · topic ${scored(u.topic)} · priority ${scored(u.priority)} · emotion ${scored(u.emotion)}`,
    `            signals ${u.signals.join(', ') || 'none'} · entities ${u.entities.map(({ key, raw }) => `${key} ${raw}`).join(', ') || 'none'}`,
    `decided     ${decision.route} by ${decision.rule}: ${decision.reasons.join('; ')}`,
    ...(draft?.retrieved.slice(0, 5) ?? []).map(
      ({ path, score }) => `found       ${score.toFixed(2)}  ${path}`,
    ),
    ...(draft?.checks ?? []).map(
      ({ name, passed, detail }) =>
        `checked     ${passed ? 'ok' : 'no'}  ${name}${detail ? `: ${detail}` : ''}`,
    ),
    ...(review ? [`reviewed    ${review.verdict} by ${review.rule}: ${review.reasons.join('; ')}`] : []),
  ];
}
