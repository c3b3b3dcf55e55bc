import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { freemem, totalmem } from 'node:os';
import { findBrowser } from '../find-browser.mjs';

/** @typedef {import('../doctor.mjs').Finding} Finding @typedef {import('../doctor.mjs').Setup} Setup */

const MEGABYTE = 1024 * 1024;

/**
 * The servers that the environment names.
 * @param {Setup} setup @returns {Promise<Finding[]>}
 */
export async function checkServices({ env }) {
  const findings = await Promise.all([
    checkDatabase(env.DATABASE_URL),
    checkAddress({ name: 'REDIS_URL', url: env.REDIS_URL, port: 6379, schemes: ['redis:', 'rediss:'] }),
  ]);
  return findings.filter((finding) => finding !== undefined);
}

/**
 * Signs in and asks for the version where the packages are installed; else only knocks at the port.
 * @param {string | undefined} url @returns {Promise<Finding | undefined>}
 */
async function checkDatabase(url) {
  const name = 'DATABASE_URL';
  const knocked = await checkAddress({ name, url, port: 5432, schemes: ['postgres:', 'postgresql:'] });
  if (!url || knocked?.status !== 'ok') return knocked;
  const pg = await import('pg').catch(() => undefined);
  if (!pg) return knocked;
  const client = new pg.default.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    const { rows } = await client.query("select current_setting('server_version_num')::int / 10000 as major");
    if (rows[0].major < 15)
      return {
        name,
        status: 'blocking',
        text: `the server is PostgreSQL ${rows[0].major}.`,
        fix: 'Candor needs PostgreSQL 15 or newer.',
      };
    return { name, status: 'ok', text: `PostgreSQL ${rows[0].major} answers.` };
  } catch (error) {
    return {
      name,
      status: 'blocking',
      text: `the server refuses: ${error instanceof Error ? error.message : error}.`,
      fix: 'Correct user, password and database name in DATABASE_URL.',
    };
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * @param {{ name: string, url: string | undefined, port: number, schemes: string[] }} input
 * @returns {Promise<Finding | undefined>}
 */
async function checkAddress({ name, url, port, schemes }) {
  if (!url) return undefined;
  const parsed = URL.canParse?.(url) === false ? undefined : new URL(url);
  if (!parsed || !schemes.includes(parsed.protocol))
    return {
      name,
      status: 'blocking',
      text: `is not a URL that begins with ${schemes[0]}//.`,
      fix: `Write it as ${schemes[0]}//user:password@host:${port}/…`,
    };
  const host = parsed.hostname.replace(/^\[|\]$/g, '') || '127.0.0.1';
  const problem = await connectError(host, Number(parsed.port || port));
  if (!problem) return { name, status: 'ok', text: `${parsed.host} answers.` };
  return {
    name,
    status: 'blocking',
    text: `${parsed.host} does not answer (${problem}).`,
    fix: `Start that server, or unset ${name}.`,
  };
}

/** @param {string} host @param {number} port @returns {Promise<string | undefined>} */
function connectError(host, port) {
  return new Promise((settle) => {
    const socket = connect({ host, port, timeout: 3000 });
    const end = (/** @type {string | undefined} */ result) => {
      socket.destroy();
      settle(result);
    };
    socket.once('connect', () => end(undefined));
    socket.once('timeout', () => end('no answer within 3 s'));
    socket.once('error', (error) => end(/** @type {NodeJS.ErrnoException} */ (error).code ?? error.message));
  });
}

/**
 * Memory: the embedded database alone takes about half a gigabyte.
 * @param {Setup} setup @returns {Finding[]}
 */
export function checkMemory({ env }) {
  const name = 'memory';
  const needed = env.DATABASE_URL ? 256 : 768;
  const available = Math.round(
    Math.min(availableBytes(), process.constrainedMemory?.() || Number.POSITIVE_INFINITY) / MEGABYTE,
  );
  if (available < needed)
    return [
      {
        name,
        status: 'warning',
        text: `${available} MB are available and Candor takes up to ${needed} MB.`,
        fix: 'Close other programs, give the container more, or use a PostgreSQL server (DATABASE_URL).',
      },
    ];
  return [
    {
      name,
      status: 'ok',
      text: `${(available / 1024).toFixed(1)} GB available of ${(totalmem() / MEGABYTE / 1024).toFixed(1)} GB.`,
    },
  ];
}

/** What the system could give; `freemem` alone leaves out the file cache on Linux and macOS. */
function availableBytes() {
  if (process.platform === 'darwin') return totalmem() / 2;
  try {
    const line = /^MemAvailable:\s+(\d+) kB/m.exec(readFileSync('/proc/meminfo', 'utf8'));
    return line ? Number(line[1]) * 1024 : freemem();
  } catch {
    return freemem();
  }
}

/**
 * A browser; only the tests need one.
 * @param {Setup} setup @returns {Finding[]}
 */
export function checkBrowser({ env }) {
  const name = 'browser for tests';
  const browser = findBrowser(env);
  if (browser) return [{ name, status: 'ok', text: `${browser}.` }];
  return [
    {
      name,
      status: 'warning',
      text: 'none found; `npm test` skips the browser tests.',
      fix: 'Install Chromium or Chrome, or set CHROME_PATH.',
    },
  ];
}
