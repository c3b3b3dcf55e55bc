import type { AuditEntryView } from '#contract';
import type { Actor, AuditEntry } from '#server/access/index.ts';

/** An entry of the audit for an admin. `name` of the detail is the subject's. */
export function presentAudit(entry: AuditEntry): AuditEntryView {
  const { name, ...detail } = entry.detail;
  return {
    id: entry.id,
    at: entry.at.toISOString(),
    actor: presentActor(entry.actor),
    event: entry.event,
    ...(entry.subject
      ? { subject: { id: entry.subject, ...(typeof name === 'string' ? { name } : {}) } }
      : {}),
    detail,
  };
}

function presentActor(actor: Actor): AuditEntryView['actor'] {
  switch (actor.kind) {
    case 'agent':
      return { kind: 'agent', id: actor.agentId, name: actor.name };
    case 'key':
      return { kind: 'key', id: actor.keyId, name: actor.name };
    case 'visitor':
      return { kind: 'visitor', id: actor.conversationId };
    case 'nobody':
      return { kind: 'nobody' };
  }
}
