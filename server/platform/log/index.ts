import { pino } from 'pino';

export type Logger = Pick<ReturnType<typeof pino>, 'debug' | 'info' | 'warn' | 'error'>;

/** JSON lines on stderr; stdout stays free for what a command prints. Secrets are redacted by name. */
export function createLogger(level: string): ReturnType<typeof pino> {
  return pino(
    {
      level,
      redact: [
        'req.headers.authorization',
        'req.headers.cookie',
        '*.password',
        '*.secret',
        '*.token',
        '*.key',
      ],
    },
    pino.destination(2),
  );
}

export const silentLogger: Logger = { debug() {}, info() {}, warn() {}, error() {} };
