import type { Page } from '../navigation/pages.ts';
import { AccountSection } from './account-section.tsx';
import { AgentDeskSection } from './agent-desk-section.tsx';
import { AuditSection } from './audit-section.tsx';
import { CannedSection } from './canned-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { PeopleSection } from './people-section.tsx';

/** The sections of the settings, in the order of their list: `path` is behind `/console/settings/`. */
export const SECTIONS: Page[] = [
  { path: 'account', label: 'Your account', verb: 'account.self', Component: AccountSection },
  { path: 'people', label: 'People', verb: 'account.manage', Component: PeopleSection },
  { path: 'desk', label: 'Skills and queues', verb: 'account.manage', Component: AgentDeskSection },
  { path: 'canned', label: 'Canned replies', verb: 'canned.manage', Component: CannedSection },
  { path: 'keys', label: 'API keys', verb: 'apiKey.manage', Component: KeysSection },
  { path: 'audit', label: 'Audit', verb: 'audit.read', Component: AuditSection },
];
