/**
 * How a turn ended. Expected ends are values; only a broken invariant is thrown.
 * `recorded`: a human has the conversation, so the assistant said nothing.
 * `acknowledged`: it waits in a queue and the customer was told so once.
 * `failed-safe`: something threw; the customer got a holding reply and the case went to a human.
 */
export type Outcome =
  | 'answered'
  | 'asked-which'
  | 'unsure'
  | 'needs-slot'
  | 'needs-confirmation'
  | 'acted'
  | 'escalated'
  | 'acknowledged'
  | 'recorded'
  | 'failed-safe';
