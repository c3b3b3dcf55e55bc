/** Something does not work, or they want to do something. */
export const TECHNICAL =
  'The customer has a technical problem: give the steps in their order, numbered, one action each, most likely cure first.';
