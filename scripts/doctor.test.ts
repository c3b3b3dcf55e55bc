import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { acquireLock, announceServer } from '#server/platform/db/index.ts';
import { examine } from './doctor.mjs';

const root = resolve(import.meta.dirname, '..');
const data = mkdtempSync(join(tmpdir(), 'candor-doctor-'));
afterAll(() => rmSync(data, { recursive: true }));

async function find(name: string, env: Record<string, string>, setup = { root, data }) {
  const findings = await examine({ ...setup, env: { PATH: process.env['PATH'], PORT: '0', ...env } });
  return findings.find((finding) => finding.name === name);
}

describe('the doctor', () => {
  test('says that a port is taken and how to choose another', async () => {
    await using server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const finding = await find('port', { PORT: String(port) });
    expect(finding).toMatchObject({ status: 'blocking', fix: expect.stringContaining(`PORT=${port + 1}`) });
  });

  test('names the process that holds the database, and the address of a running server', async () => {
    const lock = await acquireLock(join(data, 'db'));
    expect(await find('database lock', {})).toMatchObject({
      status: 'warning',
      text: `held by process ${process.pid}.`,
    });
    await announceServer(lock, { url: 'http://127.0.0.1:3999', token: 'x' });
    expect(await find('database lock', {})).toMatchObject({
      status: 'ok',
      text: expect.stringContaining('http://127.0.0.1:3999'),
    });
    await lock.release();
    expect(await find('database lock', {})).toMatchObject({ status: 'ok', text: 'free.' });
  });

  test('knocks at the servers that the environment names', async () => {
    const dead = await find('DATABASE_URL', { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/x' });
    expect(dead).toMatchObject({ status: 'blocking', text: expect.stringContaining('ECONNREFUSED') });
    expect(await find('REDIS_URL', { REDIS_URL: 'redis://127.0.0.1:1' })).toMatchObject({
      status: 'blocking',
    });
    expect(await find('REDIS_URL', { REDIS_URL: 'localhost' })).toMatchObject({
      text: expect.stringContaining('redis://'),
    });
  });

  test('never prints a password', async () => {
    const finding = await find('DATABASE_URL', { DATABASE_URL: 'postgres://u:topsecret@127.0.0.1:1/x' });
    expect(JSON.stringify(finding)).not.toContain('topsecret');
  });

  test('says that nothing is installed in a fresh clone', async () => {
    const finding = await find('packages', {}, { root: data, data });
    expect(finding).toMatchObject({ status: 'blocking', text: 'are not installed.' });
  });

  test('prints JSON with --json and ends with 1 when something blocks', () => {
    const run = (env: Record<string, string>) =>
      spawnSync(process.execPath, [join(root, 'scripts/doctor.mjs'), '--json'], {
        env: { ...process.env, CANDOR_DATA: data, ...env },
        encoding: 'utf8',
      });
    const bad = run({ PORT: 'x' });
    expect(bad.status).toBe(1);
    expect(JSON.parse(bad.stdout)).toMatchObject({ ok: false });
    expect(JSON.parse(run({ PORT: '0' }).stdout).findings.length).toBeGreaterThan(6);
  });
});
