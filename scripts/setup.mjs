/**
 * Runs before `npm start` and `npm test`: installs the packages when they are missing or differ from the lock
 * file, and makes sure that a Node new enough is there. Plain JavaScript for Node 20 and newer, no imports from
 * packages, because on a fresh clone there is nothing else yet. With nothing to do it takes a few milliseconds.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const NODE_MAJOR = 24;
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const WINDOWS = process.platform === 'win32';

/** Where npm put the Node 24 that is pinned in package.json, or undefined (macOS has no such package). */
export function findPinnedNode(root) {
  const name = WINDOWS ? 'node.exe' : 'node';
  const candidate = join(
    root,
    'node_modules',
    `node-${WINDOWS ? 'win' : process.platform}-${process.arch}`,
    'bin',
    name,
  );
  return existsSync(candidate) ? candidate : undefined;
}

/** Whether the installed packages are those of package-lock.json: 'missing', 'stale' or 'current'. */
export function installState(root) {
  const done = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(done)) return 'missing';
  const marker = markerFile(root);
  if (existsSync(marker)) return readFileSync(marker, 'utf8') === lockHash(root) ? 'current' : 'stale';
  // Installed by hand with `npm install`: npm writes its own record last.
  return statSync(done).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs ? 'current' : 'stale';
}

/** The sentence that says what to do about a Node that is too old, or undefined when all is well. */
export function nodeProblem(root, version = process.versions.node) {
  if (Number(version.split('.')[0]) >= NODE_MAJOR || findPinnedNode(root)) return undefined;
  const how =
    process.platform === 'darwin'
      ? 'install it with `brew install node@24` or from https://nodejs.org'
      : 'install it from https://nodejs.org';
  return `Candor runs on Node ${NODE_MAJOR} or newer and this is Node ${version}; ${how}, then run the command again.`;
}

function markerFile(root) {
  return join(root, 'node_modules', '.candor-installed');
}

function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** npm must not run on the Node inside node_modules: `npm ci` deletes that folder first. */
function outerPath(root) {
  const inside = resolve(root, 'node_modules');
  return (process.env.PATH ?? process.env.Path ?? '')
    .split(delimiter)
    .filter((entry) => entry && !resolve(entry).startsWith(inside))
    .join(delimiter);
}

/** Runs npm quietly; resolves to undefined, or to the last lines that it wrote when it failed. */
function npm(root, args) {
  const env = { ...process.env, NODE_ENV: '', PATH: outerPath(root) };
  delete env.Path;
  return new Promise((settle) => {
    const child = spawn(WINDOWS ? 'npm.cmd' : 'npm', args, { cwd: root, env, shell: WINDOWS });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => settle(`${error.message}\n`));
    child.on('close', (code) => settle(code === 0 ? undefined : output || `npm ended with code ${code}\n`));
  });
}

async function install(root, state) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  say(state === 'missing' ? 'Installing packages (about 15 s the first time) …' : 'Updating packages …');
  const ticker = setInterval(() => say(`  still installing, ${seconds()} s`), 10_000);
  const flags = ['--include=dev', '--include=optional', '--no-fund', '--no-audit', '--loglevel=error'];
  // On Windows a running node.exe cannot be deleted, and `npm ci` begins with deleting everything.
  const clean = WINDOWS && state !== 'missing' ? 'skipped' : await npm(root, ['ci', ...flags]);
  const failure = clean && (await npm(root, ['install', '--no-save', ...flags]));
  clearInterval(ticker);
  if (failure) {
    process.stderr.write(lastLines(failure, 12));
    fail(
      'The packages could not be installed (npm says why above). Check the network and the registry, then run the command again.',
    );
  }
  writeFileSync(markerFile(root), lockHash(root));
  say(`Installed in ${seconds()} s.`);
}

function lastLines(text, count) {
  return `${text.trimEnd().split('\n').slice(-count).join('\n')}\n`;
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(sentence) {
  say(sentence);
  process.exit(1);
}

async function main() {
  const state = installState(ROOT);
  if (state !== 'current') await install(ROOT, state);
  const problem = nodeProblem(ROOT);
  if (problem) fail(problem);
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) await main();
