import { CompanySchema, type Topic, type Understanding } from '#server/kernel/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import type { LanguageModelPort } from '#server/platform/models/index.ts';
import { createUnderstanding } from './create-understanding.ts';
import { loadReader } from './reading/load-reader.ts';
import type { Understander } from './types.ts';

const reader = await loadReader();

export const COMPANY = CompanySchema.parse({
  name: 'Hearth & Hill',
  formats: { order_number: ['HH-\\d{5}'], invoice_number: ['INV-\\d{4}'], tracking_number: ['HHT\\d{8}'] },
  products: ['Ember Kettle', 'Ember', 'Fjord 2 lamp'],
});

export function buildUnderstander(
  overrides: { topics?: Topic[]; model?: LanguageModelPort } = {},
): Understander {
  const clock = { now: () => new Date('2026-11-21T23:30:00Z') };
  return createUnderstanding({
    topics: [],
    company: COMPANY,
    log: silentLogger,
    clock,
    reader,
    ...overrides,
  });
}

/** The default policy's view of an understanding, reduced to the route: enough to measure the reading by. */
export function routeOf({
  signals,
  emotion,
  intent,
  priority,
}: Understanding): 'answer' | 'action' | 'escalate' {
  const urgent = ['wants_human', 'legal_threat', 'safety_emergency', 'security_emergency', 'staff_complaint'];
  const escalates =
    signals.some((signal) => urgent.includes(signal) || signal === 'exception_request') ||
    priority.value === 'critical' ||
    emotion.value === 'angry' ||
    intent.value === 'complaint' ||
    intent.value === 'urgent';
  if (escalates) return 'escalate';
  return intent.value === 'transaction' ? 'action' : 'answer';
}
