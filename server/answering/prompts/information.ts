/** A question about how things are. */
export const INFORMATION =
  'The customer wants to know something: answer it, then what they need to know with it.';
