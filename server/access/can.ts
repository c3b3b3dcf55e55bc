import type { ConversationId } from '#server/kernel/index.ts';
import type { Actor, Role, Scope, Verb } from './types.ts';

interface Rule {
  roles: readonly Role[];
  scopes: readonly Scope[];
  /** The customer's side, in the conversation whose secret it holds. */
  visitor?: 'own-conversation';
  /** No door: everybody may, also without being known. */
  anyone?: true;
}

const DESK = ['admin', 'supervisor', 'agent'] as const;
const STAFF = [...DESK, 'editor'] as const;
const LEADS = ['admin', 'supervisor'] as const;
const WRITERS = [...LEADS, 'editor'] as const;

/**
 * Who may do what. Agents never write on the customer's side; keys never act as an agent, and never make
 * accounts or keys, so that what a key could do ends when it is revoked.
 */
const RULES: Record<Verb, Rule> = {
  'conversation.create': { anyone: true, roles: [], scopes: [] },
  'conversation.read': {
    visitor: 'own-conversation',
    roles: STAFF,
    scopes: ['conversations:read', 'conversations:write', 'admin'],
  },
  'conversation.write': { visitor: 'own-conversation', roles: [], scopes: ['conversations:write', 'admin'] },
  'conversation.reply': { roles: DESK, scopes: [] },
  'conversation.take': { roles: DESK, scopes: [] },
  'conversation.handBack': { roles: DESK, scopes: [] },
  'conversation.resolve': { roles: DESK, scopes: [] },
  'conversation.assign': { roles: DESK, scopes: [] },
  'conversation.note': { roles: DESK, scopes: [] },
  'conversation.attach': { roles: DESK, scopes: [] },
  'conversation.merge': { roles: DESK, scopes: [] },
  'conversation.reopen': { roles: DESK, scopes: [] },
  'conversation.supervise': { roles: LEADS, scopes: [] },
  'inbox.list': { roles: DESK, scopes: ['conversations:read', 'admin'] },
  'file.read': { roles: DESK, scopes: ['conversations:read', 'admin'] },
  'queue.read': { roles: DESK, scopes: [] },
  'presence.set': { roles: DESK, scopes: [] },
  'canned.use': { roles: DESK, scopes: [] },
  'canned.manage': { roles: WRITERS, scopes: [] },
  'label.give': { roles: DESK, scopes: [] },
  'label.manage': { roles: WRITERS, scopes: ['admin'] },
  'knowledge.search': { anyone: true, roles: [], scopes: [] },
  'knowledge.readInternal': { roles: STAFF, scopes: ['knowledge:write', 'admin'] },
  'knowledge.ingest': { roles: ['admin', 'editor'], scopes: ['knowledge:write', 'admin'] },
  'release.apply': { roles: ['admin'], scopes: ['admin'] },
  'release.export': { roles: ['admin', 'editor'], scopes: ['admin'] },
  'account.self': { roles: STAFF, scopes: [] },
  'account.manage': { roles: ['admin'], scopes: [] },
  'audit.read': { roles: ['admin'], scopes: [] },
  'apiKey.manage': { roles: ['admin'], scopes: [] },
  'insight.read': { roles: WRITERS, scopes: ['admin'] },
};

/**
 * Whether the actor may do this. Pure; what is not in the table is denied. `subject` names the conversation
 * for verbs on one: a visitor without it is denied.
 */
export function can(actor: Actor, verb: Verb, subject?: { conversationId?: ConversationId }): boolean {
  const rule = RULES[verb];
  if (rule.anyone) return true;
  switch (actor.kind) {
    case 'agent':
      return rule.roles.includes(actor.role);
    case 'key':
      return actor.scopes.some((scope) => rule.scopes.includes(scope));
    case 'visitor':
      return rule.visitor === 'own-conversation' && subject?.conversationId === actor.conversationId;
    case 'nobody':
      return false;
  }
}
