import { accessSync, constants, existsSync, readFileSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';

/** @typedef {import('../doctor.mjs').Finding} Finding @typedef {import('../doctor.mjs').Setup} Setup */

const MEGABYTE = 1024 * 1024;
/** File systems of the network, by the number that statfs gives on Linux: NFS, SMB, CIFS, SMB2, 9P, Ceph, AFS. */
const NETWORK = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x00c36400, 0x5346414f]);

/**
 * The data folder: may be written, on a local disk, with room.
 * @param {Setup} setup @returns {Finding[]}
 */
export function checkDataFolder({ data, env }) {
  if (env.DATABASE_URL) return [];
  const existing = nearestExisting(data);
  const name = 'data folder';
  try {
    accessSync(existing, constants.W_OK | constants.X_OK);
  } catch {
    return [
      {
        name,
        status: 'blocking',
        text: `${data} cannot be written by this user.`,
        fix: 'Change its owner, or set CANDOR_DATA to a folder of yours.',
      },
    ];
  }
  const disk = statfsSync(existing);
  return [
    onNetwork(data, disk.type)
      ? {
          name,
          status: 'warning',
          text: `${data} looks like a network share, where locks and writes are not reliable.`,
          fix: 'Set CANDOR_DATA to a local disk, or DATABASE_URL to a PostgreSQL server.',
        }
      : { name, status: 'ok', text: `${data}${existing === data ? '' : ' (made at the first start)'}.` },
    diskSpace(Math.round((disk.bavail * disk.bsize) / MEGABYTE)),
  ];
}

/** @param {string} path @param {number} type */
function onNetwork(path, type) {
  if (process.platform === 'win32') return path.startsWith('\\\\');
  return process.platform === 'linux' && NETWORK.has(type >>> 0);
}

/** @param {number} free megabytes @returns {Finding} */
function diskSpace(free) {
  const name = 'disk space';
  if (free < 200)
    return {
      name,
      status: 'blocking',
      text: `only ${free} MB are free.`,
      fix: 'Free at least 1 GB, or set CANDOR_DATA to another disk.',
    };
  if (free < 1024)
    return {
      name,
      status: 'warning',
      text: `only ${free} MB are free.`,
      fix: 'Free some, or set CANDOR_DATA to another disk.',
    };
  return { name, status: 'ok', text: `${(free / 1024).toFixed(1)} GB free.` };
}

/** @param {string} path @returns {string} */
function nearestExisting(path) {
  return existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path));
}

/**
 * Whether a process holds the embedded database, and which.
 * @param {Setup} setup @returns {Promise<Finding[]>}
 */
export async function checkLock({ data, env }) {
  const folder = join(data, 'db');
  if (env.DATABASE_URL || !existsSync(`${folder}.lock`)) return [];
  const name = 'database lock';
  const held = await isHeld(`${folder}.lock`);
  if (held === false) return [{ name, status: 'ok', text: 'free.' }];
  const owner = readOwner(`${folder}.owner.json`);
  if (held === undefined && !(owner && owner.host === hostname() && isRunning(owner.pid))) return [];
  const who = owner
    ? `process ${owner.pid}${owner.host === hostname() ? '' : ` on ${owner.host}`}`
    : 'another process';
  const text = `held by ${who}${owner?.url ? `, which serves ${owner.url}` : ''}.`;
  if (owner?.url) return [{ name, status: 'ok', text }];
  return [
    {
      name,
      status: 'warning',
      text,
      fix: 'A second `npm start` on this folder is refused until that process ends.',
    },
  ];
}

/**
 * Tries the lock itself; undefined when this Node has no SQLite (older than 22).
 * @param {string} file @returns {Promise<boolean | undefined>}
 */
async function isHeld(file) {
  const sqlite = await import('node:sqlite').catch(() => undefined);
  if (!sqlite) return undefined;
  const probe = new sqlite.DatabaseSync(file, { readOnly: true });
  try {
    probe.exec('BEGIN; SELECT count(*) FROM sqlite_master');
    return false;
  } catch {
    return true;
  } finally {
    probe.close();
  }
}

/** @param {string} file @returns {{ pid: number, host: string, url?: string } | undefined} */
function readOwner(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether the port can be listened on.
 * @param {Setup} setup @returns {Promise<Finding[]>}
 */
export async function checkPort({ env, data }) {
  const port = Number(env.PORT || 3000);
  const name = 'port';
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return [
      {
        name,
        status: 'blocking',
        text: `PORT=${env.PORT} is no port.`,
        fix: 'Set PORT to a number from 1 to 65535.',
      },
    ];
  const code = await listenError(port, env.HOST || '127.0.0.1');
  if (!code) return [{ name, status: 'ok', text: `${port} is free.` }];
  const owner = readOwner(join(data, 'db.owner.json'));
  if (code === 'EADDRINUSE' && owner?.url?.endsWith(`:${port}`) && isRunning(owner.pid))
    return [
      { name, status: 'ok', text: `${port} is used by the Candor that runs here (process ${owner.pid}).` },
    ];
  if (code === 'EADDRINUSE')
    return [
      {
        name,
        status: 'blocking',
        text: `${port} is taken by another program.`,
        fix: `Stop it, or choose another port: PORT=${port + 1} npm start.`,
      },
    ];
  if (code === 'EACCES')
    return [
      {
        name,
        status: 'blocking',
        text: `${port} needs more rights.`,
        fix: 'Choose a port above 1023, and a reverse proxy for 80 and 443.',
      },
    ];
  return [
    {
      name,
      status: 'blocking',
      text: `${env.HOST}:${port} cannot be listened on (${code}).`,
      fix: 'Set HOST to an address of this machine, e.g. 127.0.0.1.',
    },
  ];
}

/** @param {number} port @param {string} host @returns {Promise<string | undefined>} */
function listenError(port, host) {
  return new Promise((settle) => {
    const server = createServer();
    server.once('error', (error) => settle(/** @type {NodeJS.ErrnoException} */ (error).code ?? 'unknown'));
    server.listen(port, host, () => server.close(() => settle(undefined)));
  });
}
