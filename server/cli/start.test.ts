import { once } from 'node:events';
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  openConversation,
  runCandor,
  type StartedCandor,
  spawnCandor,
  startCandor,
} from '#server/testing/index.ts';

describe('candor start, with a company of one’s own', () => {
  let folder: string;
  let company: string;
  let env: Record<string, string>;
  let server: StartedCandor;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'candor-start-'));
    company = join(folder, 'mine');
    env = { CANDOR_DATA: join(folder, 'data'), CANDOR_LOG: 'error' };
    await mkdir(join(folder, 'docs'));
    await writeFile(
      join(folder, 'docs/returns.md'),
      '# How long do I have to return something?\n\nYou have 30 days from delivery to return an item.\n',
    );
    await runCandor(['init', company, '--from', join(folder, 'docs')], env);
    server = await startCandor(['--company', company], env);
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('answers the first question from its own documents', async () => {
    const customer = await openConversation(server.url);
    const { outcome, replies } = await customer.say('How long do I have to return something?');
    expect(outcome).toBe('answered');
    expect(replies[0]?.text).toContain('30 days');
  });

  test('a second start on the same data says who has it, and ends with 1', async () => {
    const { code, stderr } = await runCandor(['start', '--company', company, '--port', '0'], env);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^candor: The database in .+ is in use by process \d+\.$/m);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });

  test('a command beside the running server goes through it', async () => {
    const file = join(company, 'company.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^colour:.*$/m, 'colour: "#aa0044"'));
    const { code, stdout } = await runCandor(['apply', company, '--json'], env);
    expect({ code, summary: JSON.parse(stdout) }).toMatchObject({
      code: 0,
      summary: { release: 2, changed: true },
    });
    const config = (await (await fetch(`${server.url}/v1/widget`)).json()) as { colour: string };
    expect(config.colour).toBe('#aa0044');
  });

  test('what a command beside it gets wrong is the server’s sentence', async () => {
    await appendFile(join(company, 'company.yaml'), 'nonsense: true\n');
    const { code, stderr } = await runCandor(['apply', company], env);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^candor: /);
    expect(stderr).toMatch(/nonsense|company\.yaml/);
    const file = join(company, 'company.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('nonsense: true\n', ''));
  });

  test('a port that is taken is one sentence and ends with 1', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const elsewhere = { ...env, CANDOR_DATA: join(folder, 'elsewhere') };
    const { code, stderr } = await runCandor(
      ['start', '--company', company, '--port', String(port)],
      elsewhere,
    );
    other.close();
    expect(code).toBe(1);
    expect(stderr).toContain(`candor: Port ${port} is taken by another program.`);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  test('a company folder that is not there is a sentence', async () => {
    const elsewhere = { ...env, CANDOR_DATA: join(folder, 'elsewhere') };
    const { code, stderr } = await runCandor(
      ['start', '--company', join(folder, 'none'), '--port', '0'],
      elsewhere,
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/^candor: /m);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  test('one that was killed leaves its data to the next start, with every message', async () => {
    const elsewhere = { ...env, CANDOR_DATA: join(folder, 'killed') };
    const child = spawnCandor(['start', '--company', company, '--port', '0'], elsewhere);
    const url = await new Promise<string>((resolve) => {
      let said = '';
      child.stderr!.on('data', (chunk) => {
        said += chunk;
        const address = /API +(http\S+)\/docs/.exec(said)?.[1];
        if (address) resolve(address);
      });
    });
    const customer = await openConversation(url);
    const { message } = await customer.say('How long do I have to return something?', 'mine');
    const closed = once(child, 'close');
    child.kill('SIGKILL');
    await closed;
    await using next = await startCandor(['--company', company], elsewhere);
    const answer = await fetch(`${next.url}/v1/conversations/${customer.id}`, {
      headers: { authorization: `Bearer ${customer.secret}` },
    });
    const { messages } = (await answer.json()) as { messages: { id: string }[] };
    expect(messages.map(({ id }) => id)).toContain(message.id);
  });

  test('stops cleanly when it is asked to', async () => {
    await using other = await startCandor(['--company', company], {
      ...env,
      CANDOR_DATA: join(folder, 'other'),
    });
    expect(await other.stop()).toBe(0);
  });
});
