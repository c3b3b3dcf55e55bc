import type { Role } from '../../contract/index.ts';

/** What each role is for, in the order from most to least. */
export const ROLES: { role: Role; label: string; what: string }[] = [
  { role: 'admin', label: 'Admin', what: 'Everything, also people, API keys and the audit.' },
  {
    role: 'supervisor',
    label: 'Supervisor',
    what: 'The inbox and the live view; may take a conversation over from another agent.',
  },
  { role: 'agent', label: 'Agent', what: 'The inbox: takes, answers and resolves conversations.' },
  { role: 'editor', label: 'Editor', what: 'Articles, canned replies and labels; no inbox.' },
];

export function labelOf(role: Role): string {
  return ROLES.find((entry) => entry.role === role)!.label;
}
