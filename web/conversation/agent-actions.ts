import type { InboxItem } from '../../contract/index.ts';

export type ActionKind =
  | 'take'
  | 'reply'
  | 'note'
  | 'assign'
  | 'decline'
  | 'hand-back'
  | 'resolve'
  | 'reopen';

export interface AgentAction {
  kind: ActionKind;
  label: string;
  key: string;
  /** Whether the server would allow it, by who holds the conversation. */
  isPossible: boolean;
}

/** What this agent can do with a conversation now; buttons, keys and the palette all come from here. */
export function agentActions(item: InboxItem, agentId: string, mayTakeOver: boolean): AgentAction[] {
  const { control } = item;
  const isOpen = control !== 'closed';
  const isMine = control === 'agent' && item.agentId === agentId;
  const isOthers = control === 'agent' && !isMine;
  return [
    {
      kind: 'take',
      label: isOthers ? 'Take over' : 'Take',
      key: 't',
      isPossible: isOpen && !isMine && (!isOthers || mayTakeOver),
    },
    { kind: 'reply', label: 'Reply', key: 'r', isPossible: isMine },
    { kind: 'note', label: 'Note', key: 'n', isPossible: true },
    { kind: 'assign', label: 'Assign', key: 'a', isPossible: isOpen && (!isOthers || mayTakeOver) },
    { kind: 'decline', label: 'Put back', key: 'd', isPossible: isMine },
    { kind: 'hand-back', label: 'Hand back', key: 'h', isPossible: control === 'queue' || isMine },
    { kind: 'resolve', label: 'Resolve', key: 'e', isPossible: control === 'queue' || isMine },
    { kind: 'reopen', label: 'Reopen', key: 'o', isPossible: !isOpen },
  ];
}
