import { COMPLAINT } from './complaint.ts';
import { INFORMATION } from './information.ts';
import { TECHNICAL } from './technical.ts';
import { UPSET } from './upset.ts';

export type Situation = 'information' | 'technical' | 'complaint' | 'upset';

/** What each situation adds to the base. */
export const SITUATIONS: Record<Situation, string> = {
  information: INFORMATION,
  technical: TECHNICAL,
  complaint: COMPLAINT,
  upset: UPSET,
};
