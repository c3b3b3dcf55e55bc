import { describe, expect, test } from 'vitest';
import type { AgentId, ConversationId } from '#server/kernel/index.ts';
import { type Actor, can, ROLES, type Role, SCOPES, type Scope, VERBS, type Verb } from './index.ts';

const OWN = 'cnv_own' as ConversationId;
const OTHER = 'cnv_other' as ConversationId;

const agent = (role: Role): Actor => ({ kind: 'agent', agentId: 'agt_1' as AgentId, name: 'Ada', role });
const key = (...scopes: Scope[]): Actor => ({ kind: 'key', keyId: 'key_1', name: 'shop', scopes });
const visitor: Actor = { kind: 'visitor', conversationId: OWN };
const nobody: Actor = { kind: 'nobody' };

// Columns: nobody | visitor of this conversation | roles admin, supervisor, agent, editor
//          | scopes conversations:write, conversations:read, knowledge:write, admin
const TABLE: Record<Verb, string> = {
  'conversation.create': '     x | x | x x x x | x x x x',
  'conversation.read': '       - | x | x x x x | x x - x',
  'conversation.write': '      - | x | - - - - | x - - x',
  'conversation.reply': '      - | - | x x x - | - - - -',
  'conversation.take': '       - | - | x x x - | - - - -',
  'conversation.handBack': '   - | - | x x x - | - - - -',
  'conversation.resolve': '    - | - | x x x - | - - - -',
  'conversation.assign': '     - | - | x x x - | - - - -',
  'conversation.note': '       - | - | x x x - | - - - -',
  'conversation.attach': '     - | - | x x x - | - - - -',
  'conversation.merge': '      - | - | x x x - | - - - -',
  'conversation.reopen': '     - | - | x x x - | - - - -',
  'conversation.supervise': '  - | - | x x - - | - - - -',
  'inbox.list': '              - | - | x x x - | - x - x',
  'file.read': '               - | - | x x x - | - x - x',
  'queue.read': '              - | - | x x x - | - - - -',
  'presence.set': '            - | - | x x x - | - - - -',
  'canned.use': '              - | - | x x x - | - - - -',
  'canned.manage': '           - | - | x x - x | - - - -',
  'label.give': '              - | - | x x x - | - - - -',
  'label.manage': '            - | - | x x - x | - - - x',
  'knowledge.search': '        x | x | x x x x | x x x x',
  'knowledge.readInternal': '  - | - | x x x x | - - x x',
  'knowledge.ingest': '        - | - | x - - x | - - x x',
  'release.apply': '           - | - | x - - - | - - - x',
  'release.export': '          - | - | x - - x | - - - x',
  'account.self': '            - | - | x x x x | - - - -',
  'account.manage': '          - | - | x - - - | - - - -',
  'audit.read': '              - | - | x - - - | - - - -',
  'apiKey.manage': '           - | - | x - - - | - - - -',
  'insight.read': '            - | - | x x - x | - - - x',
};

const COLUMNS: { name: string; actor: Actor }[] = [
  { name: 'nobody', actor: nobody },
  { name: 'a visitor in the own conversation', actor: visitor },
  ...ROLES.map((role) => ({ name: `role ${role}`, actor: agent(role) })),
  ...SCOPES.map((scope) => ({ name: `scope ${scope}`, actor: key(scope) })),
];

describe('can', () => {
  test.each(VERBS)('%s is allowed to exactly those in the table', (verb) => {
    const row = TABLE[verb].replaceAll(/[\s|]/g, '').split('');
    expect(row).toHaveLength(COLUMNS.length);
    const actual = COLUMNS.map(({ name, actor }) => [name, can(actor, verb, { conversationId: OWN })]);
    expect(actual).toEqual(COLUMNS.map(({ name }, index) => [name, row[index] === 'x']));
  });

  test('a visitor may nothing in the conversation of another, or when none is named', () => {
    for (const verb of VERBS.filter(
      (name) => name.startsWith('conversation.') && name !== 'conversation.create',
    )) {
      expect(can(visitor, verb, { conversationId: OTHER }), verb).toBe(false);
      expect(can(visitor, verb, {}), verb).toBe(false);
      expect(can(visitor, verb), verb).toBe(false);
    }
  });

  test('a key without scopes may no more than nobody', () => {
    for (const verb of VERBS) expect(can(key(), verb), verb).toBe(can(nobody, verb));
  });

  test('a key with several scopes may what any of them allows', () => {
    const both = key('conversations:write', 'knowledge:write');
    expect(can(both, 'conversation.write')).toBe(true);
    expect(can(both, 'knowledge.ingest')).toBe(true);
    expect(can(both, 'inbox.list')).toBe(false);
  });
});
