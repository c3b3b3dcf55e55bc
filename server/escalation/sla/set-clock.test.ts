import { describe, expect, test } from 'vitest';
import { OpeningHoursSchema, SlaSchema } from '#server/kernel/index.ts';
import { findMarks, nextMark } from './find-marks.ts';
import { readState } from './read-state.ts';
import { type ClockInput, setClock } from './set-clock.ts';
import type { SlaClock } from './types.ts';

const WORKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const hours = {
  ...OpeningHoursSchema.parse({ week: Object.fromEntries(WORKDAYS.map((day) => [day, ['09:00-17:00']])) }),
  timezone: 'UTC',
};
const sla = SlaSchema.parse({ first_answer: { medium: '4h', high: '1h' }, resolution: { medium: '16h' } });
/** Wednesday, 25 November 2026. */
const at = (time: string) => new Date(`2026-11-25T${time}:00Z`);
const customer = (time: string) => ({ author: 'customer' as const, at: at(time) });
const agent = (time: string) => ({ author: 'agent' as const, at: at(time) });

function set(overrides: Partial<ClockInput> = {}) {
  return setClock({ startedAt: at('10:00'), priority: 'medium', sla, hours, spoken: [], ...overrides });
}

function clock(overrides: Partial<ClockInput> = {}): SlaClock {
  const { targets, ...rest } = set(overrides);
  const open = { warnedAt: null, breachedAt: null };
  return {
    id: 'sla_1',
    conversationId: 'cnv_1' as SlaClock['conversationId'],
    queue: 'general',
    priority: 'medium',
    startedAt: at('10:00'),
    endedAt: null,
    release: 1,
    ...rest,
    targets: {
      'first-answer': { ...targets['first-answer'], ...open },
      resolution: { ...targets.resolution, ...open },
    },
  };
}

describe('a clock', () => {
  test('counts business time only', () => {
    const { targets } = set();
    expect(targets['first-answer'].dueAt).toEqual(at('14:00'));
    expect(targets['first-answer'].warnAt).toEqual(at('13:12'));
    expect(targets.resolution.dueAt).toEqual(new Date('2026-11-27T10:00:00Z'));
  });

  test('is set by the priority', () => {
    expect(set({ priority: 'high' }).targets['first-answer'].dueAt).toEqual(at('11:00'));
  });

  test('moves when the hours change', () => {
    expect(set({ hours: undefined }).targets.resolution.dueAt).toEqual(new Date('2026-11-26T02:00:00Z'));
  });

  test('stands still from an agent’s message to the customer’s next', () => {
    const spoken = [customer('10:00'), agent('11:00'), agent('11:30'), customer('13:00'), agent('15:00')];
    expect(set({ spoken })).toMatchObject({
      firstAnsweredAt: at('11:00'),
      firstAnswerMs: 3_600_000,
      pausedSince: at('15:00'),
      pausedMs: 2 * 3_600_000,
      targets: { resolution: { dueAt: new Date('2026-11-27T12:00:00Z') } },
    });
  });

  test('a pause over the night counts its business time', () => {
    const spoken = [agent('16:00'), { author: 'customer' as const, at: new Date('2026-11-26T10:00:00Z') }];
    expect(set({ spoken }).pausedMs).toBe(2 * 3_600_000);
  });
});

describe('what is due', () => {
  test('first a warning, then the breach, and nothing of what was said', () => {
    const fresh = clock();
    expect(findMarks(fresh, at('13:11'))).toEqual([]);
    expect(findMarks(fresh, at('13:12'))).toEqual([
      { kind: 'first-answer', mark: 'warning', rule: 'sla-first-answer-warning', dueAt: at('14:00') },
    ]);
    expect(findMarks(fresh, at('14:00'))).toMatchObject([
      { mark: 'breached', rule: 'sla-first-answer-breached' },
    ]);
    const said = clock();
    said.targets['first-answer'] = {
      ...said.targets['first-answer'],
      warnedAt: at('13:12'),
      breachedAt: at('14:00'),
    };
    expect(findMarks(said, at('16:00'))).toEqual([]);
    expect(nextMark(said)).toEqual(said.targets.resolution.warnAt);
  });

  test('nothing while the customer’s answer is awaited, nor after the end', () => {
    const paused = clock({ spoken: [agent('11:00')] });
    const late = new Date('2027-01-01T12:00:00Z');
    expect([findMarks(paused, late), nextMark(paused)]).toEqual([[], null]);
    const ended = { ...clock(), endedAt: at('12:00') };
    expect([findMarks(ended, late), nextMark(ended)]).toEqual([[], null]);
  });
});

describe('what people see', () => {
  test.each([
    ['running', '11:00'],
    ['warning', '13:30'],
    ['breached', '14:00'],
  ] as const)('the first answer is %s at %s', (state, time) => {
    expect(readState(clock(), at(time))).toMatchObject({ kind: 'first-answer', state, dueAt: at('14:00') });
  });

  test('after the first answer the resolution counts, and it is paused', () => {
    const spoken = [agent('11:00'), customer('12:00'), agent('12:30')];
    expect(readState(clock({ spoken }), at('13:00'))).toMatchObject({
      kind: 'resolution',
      state: 'paused',
      pausedMs: 3_600_000,
    });
  });

  test('a target that was missed before the pause stays missed', () => {
    const spoken = [{ author: 'agent' as const, at: new Date('2026-12-01T12:00:00Z') }];
    expect(readState(clock({ spoken }), new Date('2026-12-02T12:00:00Z')).state).toBe('breached');
  });
});
