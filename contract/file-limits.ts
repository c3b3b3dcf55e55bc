/** Files of one message, at most. */
export const MAX_FILES = 5;
