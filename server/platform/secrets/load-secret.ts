import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError, errorMessage } from '#server/kernel/index.ts';
import { newSecret } from './new-secret.ts';

const LEAST_LENGTH = 32;

/**
 * A secret of the server: the configured one, or the one in `<dataFolder>/<name>`, which is made (mode 0600) at
 * the first start. Two processes that start at once get the same one. Throws `invalid_input` when the file
 * cannot be used.
 */
export async function loadSecret(
  config: { secret: string | undefined; dataFolder: string },
  name = 'secret',
): Promise<string> {
  if (config.secret) return config.secret;
  const file = join(config.dataFolder, name);
  const kept = (await read(file)) ?? (await make(config.dataFolder, file));
  if (kept.length >= LEAST_LENGTH) return kept;
  throw new AppError('invalid_input', `The secret in ${file} is shorter than ${LEAST_LENGTH} characters.`, {
    fix: 'Restore the file from a backup, or delete it: then everybody signs in again.',
  });
}

async function read(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw unusable(file, error);
  }
}

/** Written aside and linked into place, so that no other process ever reads half a file. */
async function make(folder: string, file: string): Promise<string> {
  const secret = newSecret();
  const aside = `${file}.${process.pid}.${secret.slice(0, 8)}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(aside, `${secret}\n`, { mode: 0o600, flag: 'wx' });
    await link(aside, file);
    return secret;
  } catch (error) {
    const winner = hasCode(error, 'EEXIST') ? await read(file) : undefined;
    if (winner) return winner;
    throw unusable(file, error);
  } finally {
    await rm(aside, { force: true });
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function unusable(file: string, cause: unknown): AppError {
  return new AppError('invalid_input', `The secret file ${file} is not usable: ${errorMessage(cause)}`, {
    fix: 'Make the folder writable for this user, or set CANDOR_SECRET.',
    cause,
  });
}
