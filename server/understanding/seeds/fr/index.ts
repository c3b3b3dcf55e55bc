import { mergeSeeds } from '../merge-seeds.ts';
import { everyday } from './everyday.ts';
import { helpdesk } from './helpdesk.ts';
import { helpdeskPeople } from './helpdesk-people.ts';
import { lookalikes } from './lookalikes.ts';
import { ownCase } from './own-case.ts';
import { people } from './people.ts';
import { phone } from './phone.ts';
import { productQuestions } from './product-questions.ts';
import { questions } from './questions.ts';
import { requests } from './requests.ts';
import { sectorQuestions } from './sector-questions.ts';
import { sectorRequests } from './sector-requests.ts';
import { sectorTroubles } from './sector-troubles.ts';
import { smallTalk } from './small-talk.ts';
import { storyAlarms } from './story-alarms.ts';
import { storyQuestions } from './story-questions.ts';
import { storyRequests } from './story-requests.ts';
import { storyTroubles } from './story-troubles.ts';
import { troubles } from './troubles.ts';
import { veiled } from './veiled.ts';

export const frenchSeeds = mergeSeeds(
  questions,
  requests,
  troubles,
  smallTalk,
  sectorQuestions,
  sectorRequests,
  sectorTroubles,
  lookalikes,
  storyQuestions,
  storyRequests,
  storyTroubles,
  storyAlarms,
  everyday,
  helpdesk,
  helpdeskPeople,
  veiled,
  people,
  ownCase,
  phone,
  productQuestions,
);
