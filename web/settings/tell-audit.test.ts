import { expect, test } from 'vitest';
import { tellAudit } from './tell-audit.ts';

const entry = { id: 1, at: '2026-11-21T09:00:00.000Z', detail: {} };
const anna = { kind: 'agent' as const, id: 'agt_1', name: 'Anna' };

test('an entry reads as a sentence, with names where they were noted', () => {
  const subject = { id: 'agt_2', name: 'Bo' };
  const changed = { event: 'account.roleChanged', detail: { from: 'agent', to: 'editor' } };
  expect(tellAudit({ ...entry, ...changed, actor: anna, subject })).toEqual({
    who: 'Anna',
    what: 'made Bo editor, who was agent',
  });
  expect(tellAudit({ ...entry, event: 'signIn.limited', actor: { kind: 'nobody' } }).who).toBe('Somebody');
});

test('an event without a sentence is shown by its name', () => {
  const subject = { id: 'rel_7' };
  expect(tellAudit({ ...entry, event: 'release.applied', actor: anna, subject }).what).toBe(
    'release.applied rel_7',
  );
});
