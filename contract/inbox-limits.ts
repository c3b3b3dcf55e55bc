/** Counts stop here: a list that has as many or more is shown as "999+". */
export const INBOX_COUNT_LIMIT = 1000;
