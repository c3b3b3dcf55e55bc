import { z } from 'zod';
import type { ConversationId, HandoffPacket, ModelUse } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import { type LanguageModelPort, toModelUse } from '#server/platform/models/index.ts';
import { maskText } from '#server/privacy/index.ts';
import { CASE_SYSTEM, writeCasePrompt } from './prompts/summarise-case.ts';
import { findOpenEscalation, improveOpenPacket } from './store.ts';

const TIMEOUT_MS = 15_000;
const SummarySchema = z.object({
  summary: z.string().trim().min(10).max(600),
  nextStep: z.string().trim().min(5).max(300),
});

/**
 * Lets a model write the summary and the next step of the open case anew. It gets masked text only. Whatever is not
 * right (no answer, a number that nobody said, a summary that the customer corrected meanwhile) leaves the packet as the
 * rules made it. True: it was improved.
 */
export async function improvePacket(
  deps: { db: Db; log: Logger; model: LanguageModelPort; onModelUse?: (use: ModelUse) => void },
  conversationId: ConversationId,
  signal?: AbortSignal,
): Promise<boolean> {
  const open = await findOpenEscalation(deps.db, conversationId);
  if (open?.packet.summaryBy !== 'embedded') return false;
  const prompt = writeCasePrompt(open.packet);
  const { masked, unmask } = maskText(prompt);
  const request = { system: CASE_SYSTEM, prompt: masked, timeoutMs: TIMEOUT_MS, schema: SummarySchema };
  const began = performance.now();
  const result = await deps.model.generateObject(request, signal);
  deps.onModelUse?.(toModelUse(deps.model, result, began));
  if (!result.ok) {
    deps.log.warn({ reason: result.reason, detail: result.detail }, 'The model summarised no case');
    return false;
  }
  const summary = unmask(result.value.summary);
  const suggestedNextStep = unmask(result.value.nextStep);
  if (!isGrounded(`${summary} ${suggestedNextStep}`, open.packet)) {
    deps.log.warn({ reason: 'ungrounded' }, 'The model summarised a case with numbers that nobody said');
    return false;
  }
  return improveOpenPacket(deps.db, open.id, { summary, suggestedNextStep, summaryBy: 'model' });
}

/** Every number of it was said or tried. */
function isGrounded(text: string, packet: HandoffPacket): boolean {
  const source = digitsOf(
    [...packet.transcript.map((message) => message.text), writeCasePrompt(packet)].join('\n'),
  );
  return [...digitsOf(text)].every((number) => source.has(number));
}

function digitsOf(text: string): Set<string> {
  return new Set(text.match(/\d+/g) ?? []);
}
