import type { AuditEntryView } from '../../contract/index.ts';

type Tell = (subject: string, detail: Record<string, unknown>) => string;

/** What was done, as it goes on after the name of who did it. Events that are not here are shown by their name. */
const SENTENCES: Record<string, Tell> = {
  'setup.finished': () => 'set up this server',
  'session.started': (_, { address }) => `signed in${address ? ` from ${address}` : ''}`,
  'session.ended': (_, { sessions }) =>
    typeof sessions === 'number' ? `ended ${sessions} of their sessions` : 'signed out',
  'signIn.limited': (subject, { address }) =>
    `tried too many wrong passwords for ${subject}${address ? ` from ${address}` : ''}`,
  'account.created': (subject, { role }) => `made the account of ${subject} (${role})`,
  'account.invited': (subject, { role }) => `invited ${subject} (${role})`,
  'account.invitedAgain': (subject) => `made a new invitation link for ${subject}`,
  'account.invitationRevoked': (subject) => `revoked the invitation of ${subject}`,
  'account.joined': () => 'accepted the invitation',
  'account.roleChanged': (subject, { from, to }) => `made ${subject} ${to}, who was ${from}`,
  'account.disabled': (subject) => `disabled ${subject}`,
  'account.enabled': (subject) => `enabled ${subject}`,
  'account.resetOffered': (subject) => `made a link to reset the password of ${subject}`,
  'account.passwordReset': () => 'chose a new password with a link',
  'account.passwordChanged': () => 'changed their password',
  'account.renamed': (_, { from, to }) => `changed their name from ${from} to ${to}`,
  'apiKey.created': (subject, { scopes }) => `made the API key ${subject} (${[scopes].flat().join(', ')})`,
  'apiKey.revoked': (subject) => `revoked the API key ${subject}`,
  'cannedReply.created': (_, { title }) => `wrote the canned reply ${title}`,
  'cannedReply.changed': (_, { title }) => `changed the canned reply ${title}`,
  'cannedReply.deleted': (_, { title }) => `deleted the canned reply ${title}`,
};

/** An entry of the audit as a sentence in two parts. */
export function tellAudit(entry: AuditEntryView): { who: string; what: string } {
  const { actor, subject, event, detail } = entry;
  const who = actor.name ?? (actor.kind === 'visitor' ? 'A customer' : 'Somebody');
  const tell = SENTENCES[event];
  const about = subject?.name ?? subject?.id ?? '';
  return { who, what: tell ? tell(about, detail) : `${event} ${about}`.trim() };
}
