/** They are frustrated or angry, whatever they ask. */
export const UPSET =
  'The customer is upset: shortest useful answer, calm, no cheerfulness, no lecture, nothing that they said they tried.';
