/** A session ends this long after it was last used. */
export const SESSION_MS = 14 * 24 * 60 * 60 * 1000;

/** That a session was used is written at most this often, so that most requests only read. */
export const NOTE_EVERY_MS = 5 * 60 * 1000;
