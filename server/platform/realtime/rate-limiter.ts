/** Answer of a limiter; `retryAfterMs` is 0 when it is allowed. */
export interface Taken {
  allowed: boolean;
  retryAfterMs: number;
}

/**
 * Allows `limit` uses of a key at once, and then one each `windowMs / limit` (the generic cell rate
 * algorithm: a leaky bucket that needs one number per key). A use that is turned away costs nothing.
 */
export interface RateLimiter {
  take(key: string, limit: number, windowMs: number): Promise<Taken>;
  close(): Promise<void>;
}
