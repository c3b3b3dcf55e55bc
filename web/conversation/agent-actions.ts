import type { InboxItem } from '../../contract/index.ts';

export interface AgentAction {
  kind: 'take' | 'reply' | 'hand-back' | 'resolve';
  label: string;
  shortcut: string;
  /** Whether the server would allow it, by who holds the conversation. */
  isPossible: boolean;
}

/** What this agent can do with a conversation now; buttons and keys both come from here. */
export function agentActions(item: InboxItem, agentName: string): AgentAction[] {
  const { control } = item;
  const mine = control === 'agent' && item.agentName === agentName;
  return [
    {
      kind: 'take',
      label: 'Take',
      shortcut: 't',
      isPossible: control === 'queue' || control === 'assistant',
    },
    { kind: 'reply', label: 'Reply', shortcut: 'r', isPossible: mine },
    { kind: 'hand-back', label: 'Hand back', shortcut: 'h', isPossible: control === 'queue' || mine },
    { kind: 'resolve', label: 'Resolve', shortcut: 'e', isPossible: control === 'queue' || mine },
  ];
}
