import type { Scope } from '../../contract/index.ts';

/** What each scope of a key opens. */
export const SCOPES: { scope: Scope; what: string }[] = [
  { scope: 'conversations:read', what: 'Reads conversations and the inbox.' },
  { scope: 'conversations:write', what: 'Writes on the customer’s side, as a chat of your own does.' },
  { scope: 'knowledge:write', what: 'Has the sources read again.' },
  { scope: 'admin', what: 'All of the above, and releases.' },
];
