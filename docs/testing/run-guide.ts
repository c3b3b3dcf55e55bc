import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { EnvSchema } from '#server/platform/config/index.ts';
import { type Fence, notRun, savedAs } from './read-fences.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MARK = '@@block ';
/** Everything of a checkout that a command may need; `data/` stays the guide's own. */
const LEFT_OUT = new Set(['data', 'dist', 'examples', '.git', 'tmp']);

/** What a guide's commands meet: a running server, and what its reader was given. */
export interface GuideWorld {
  url: string;
  env: Record<string, string>;
}

/** What came of a guide: the output of each block, and the end of the last one that ran. */
export interface GuideResult {
  code: number;
  outputs: Map<Fence, string>;
  last: Fence | undefined;
  errors: string;
}

/**
 * Runs the shell blocks of one guide as its reader would: top to bottom in one shell inside a checkout, with the
 * blocks that are to be saved written at their place. `http://localhost:3000` is the running server.
 */
export async function runGuide(fences: Fence[], world: GuideWorld): Promise<GuideResult> {
  const folder = makeCheckout();
  try {
    const blocks = fences.filter((fence) => savedAs(fence) || (fence.language === 'sh' && !notRun(fence)));
    const script = `set -e\n${blocks.map((fence, index) => toScript(fence, index, world.url)).join('\n')}`;
    const { code, stdout, stderr } = await runShell(script, folder, world.env);
    const outputs = new Map<Fence, string>();
    let last: Fence | undefined;
    for (const piece of stdout.split(MARK).slice(1)) {
      const [index, ...rest] = piece.split('\n');
      last = blocks[Number(index)]!;
      outputs.set(last, rest.join('\n'));
    }
    return { code, outputs, last, errors: stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function toScript(fence: Fence, index: number, url: string): string {
  const path = savedAs(fence);
  const text = fence.text.replaceAll('http://localhost:3000', url);
  if (!path) return `printf '\\n${MARK}${index}\\n'\n${text}`;
  return `mkdir -p '${dirname(path)}'\ncat > '${path}' <<'@@end'\n${text}@@end`;
}

/** A folder that looks like a fresh clone with its packages installed; `npx candor` is that clone's own. */
function makeCheckout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'candor-guide-'));
  for (const name of readdirSync(ROOT))
    if (!LEFT_OUT.has(name)) symlinkSync(join(ROOT, name), join(folder, name));
  cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true });
  mkdirSync(join(folder, '.tools'));
  const npx = join(folder, '.tools/npx');
  // What npx does with a package's own command, without asking npm each time.
  writeFileSync(
    npx,
    `#!/bin/sh\n[ "$1" = candor ] || exit 127\nshift\nexec node '${ROOT}/bin/candor.ts' "$@"\n`,
  );
  chmodSync(npx, 0o755);
  // An answer that says 404 is no success.
  writeFileSync(join(folder, '.tools/.curlrc'), 'fail-with-body\n');
  return folder;
}

/** What the shell of whoever runs the tests says to Candor is nothing that a reader was given. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isSetting = (name: string) => name.startsWith('CANDOR_') || name in EnvSchema.shape;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isSetting(name)));
}

function runShell(
  script: string,
  cwd: string,
  env: Record<string, string>,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const tools = join(cwd, '.tools');
  const path = [tools, dirname(process.execPath), process.env['PATH']].join(delimiter);
  const child = spawn('sh', ['-c', script], {
    cwd,
    env: {
      ...withoutSettings(process.env),
      NO_COLOR: '1',
      CANDOR_LOG: 'error',
      CANDOR_DATA: '',
      ...env,
      PATH: path,
      CURL_HOME: tools,
      // Halves the start of each command.
      NODE_COMPILE_CACHE: join(ROOT, 'tmp/compile-cache'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((settle, fail) => {
    child.on('error', fail);
    child.on('close', (code) => settle({ code: code ?? 1, stdout, stderr }));
  });
}
