/** Something went wrong between them and the company. */
export const COMPLAINT =
  'The customer complains: say plainly what the rules in the passages are and what they can do next. Do not argue, excuse or blame.';
