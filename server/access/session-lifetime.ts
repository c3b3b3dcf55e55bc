/** A session ends this long after it was last used. */
export const SESSION_MS = 14 * 24 * 60 * 60 * 1000;

/** A used session is written again at most this often, so that most requests only read. */
export const RENEW_EVERY_MS = 60 * 60 * 1000;
