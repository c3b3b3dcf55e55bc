/**
 * Every error code that leaves Candor. `http/` maps them to statuses; the list is public, so a code is
 * added but never renamed.
 */
export type ErrorCode =
  | 'invalid_input'
  | 'too_large'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'rate_limited'
  | 'company_invalid'
  | 'company_drifted'
  | 'source_unreadable'
  | 'database_locked'
  | 'database_unreachable'
  | 'port_taken'
  | 'setup_incomplete'
  | 'upstream_failed'
  | 'upstream_timeout'
  | 'address_blocked'
  | 'turn_superseded'
  | 'internal';

export interface AppErrorDetails {
  /** What the reader can do about it, as a sentence. */
  fix?: string;
  /** Per field: what is wrong with it. */
  fields?: Record<string, string>;
  /** Whether the same call may work later without a change. */
  retryable?: boolean;
  cause?: unknown;
}

/** An error with a sentence for people and a stable code for programs. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly fix: string | undefined;
  readonly fields: Record<string, string> | undefined;
  readonly retryable: boolean;

  constructor(code: ErrorCode, message: string, details: AppErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.fix = details.fix;
    this.fields = details.fields;
    this.retryable = details.retryable ?? false;
  }
}

/** Throws when something that the code itself guarantees does not hold. Never for bad input. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new AppError('internal', `Broken invariant: ${message}`);
}

/** The message of anything that was thrown. */
export function errorMessage(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
