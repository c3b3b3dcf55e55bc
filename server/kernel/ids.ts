import { v7 } from 'uuid';

declare const brand: unique symbol;
/** A string that carries what it identifies in its type, so that two kinds of id cannot be swapped. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type ConversationId = Id<'conversation'>;
export type MessageId = Id<'message'>;
export type TurnId = Id<'turn'>;
export type CustomerId = Id<'customer'>;
export type AgentId = Id<'agent'>;
export type EscalationId = Id<'escalation'>;
export type NoteId = Id<'note'>;
export type LabelId = Id<'label'>;
export type FileId = Id<'file'>;

const PREFIX = {
  conversation: 'cnv',
  message: 'msg',
  turn: 'trn',
  customer: 'cus',
  agent: 'agt',
  escalation: 'esc',
  note: 'nte',
  label: 'lbl',
  file: 'fil',
  canned: 'can',
  article: 'art',
  action: 'act',
  session: 'ses',
  accountLink: 'lnk',
  apiKey: 'key',
  reply: 'rep',
  request: 'req',
  sla: 'sla',
} as const;

/** A new id such as `cnv_0198…`: a readable prefix and a UUIDv7, so ids sort by the time they were made. */
export function newId<Kind extends keyof typeof PREFIX>(kind: Kind): Id<Kind> {
  return `${PREFIX[kind]}_${v7().replaceAll('-', '')}` as Id<Kind>;
}
