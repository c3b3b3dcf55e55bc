import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findPinnedNode, installState, nodeProblem } from '../setup.mjs';

/** @typedef {import('../doctor.mjs').Finding} Finding @typedef {import('../doctor.mjs').Setup} Setup */

/**
 * Node, npm and git.
 * @param {Setup} setup @returns {Finding[]}
 */
export function checkTools({ root }) {
  const npm = versionOf('npm');
  const git = versionOf('git');
  return [
    checkNode(root),
    npm
      ? { name: 'npm', status: 'ok', text: `version ${npm}.` }
      : {
          name: 'npm',
          status: 'blocking',
          text: 'npm is not on PATH.',
          fix: 'Install Node from https://nodejs.org; npm comes with it.',
        },
    git
      ? { name: 'git', status: 'ok', text: `${git}.` }
      : {
          name: 'git',
          status: 'warning',
          text: 'git is not on PATH; Candor runs without it, updating does not.',
          fix: 'Install git from https://git-scm.com.',
        },
  ];
}

/** @param {string} root @returns {Finding} */
function checkNode(root) {
  const pinned = findPinnedNode(root);
  if (pinned) {
    const run = spawnSync(pinned, ['--version'], { encoding: 'utf8' });
    if (run.status === 0)
      return {
        name: 'Node',
        status: 'ok',
        text: `${run.stdout.trim()} in node_modules runs Candor (this script: ${process.version}).`,
      };
    return {
      name: 'Node',
      status: 'blocking',
      text: `the Node in node_modules does not start (${run.error?.message ?? run.stderr.trim()}).`,
      fix: 'On Alpine and other systems without glibc install Node 24 yourself and delete node_modules/.bin/node; else delete node_modules and run `npm start`.',
    };
  }
  const problem = nodeProblem(root);
  if (!problem) return { name: 'Node', status: 'ok', text: `${process.version}.` };
  const missing = installState(root) === 'missing' && process.platform !== 'darwin';
  return missing
    ? {
        name: 'Node',
        status: 'warning',
        text: `this is ${process.version}; \`npm start\` installs the pinned Node 24.`,
      }
    : { name: 'Node', status: 'blocking', text: `this is ${process.version}.`, fix: problem };
}

/**
 * The packages: there, complete, and those of the lock file.
 * @param {Setup} setup @returns {Finding[]}
 */
export function checkInstall({ root }) {
  const state = installState(root);
  const name = 'packages';
  if (state === 'missing')
    return [{ name, status: 'blocking', text: 'are not installed.', fix: 'Run `npm start` or `npm ci`.' }];
  if (state === 'stale')
    return [
      {
        name,
        status: 'warning',
        text: 'differ from package-lock.json.',
        fix: 'Run `npm start`, which brings them up to date, or `npm ci`.',
      },
    ];
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const wrong = Object.entries({ ...wanted.dependencies, ...wanted.devDependencies })
    .filter(([dependency, version]) => installedVersion(root, dependency) !== version)
    .map(([dependency]) => dependency);
  if (wrong.length > 0)
    return [
      {
        name,
        status: 'blocking',
        text: `${wrong.length} are missing or of another version (${wrong.slice(0, 5).join(', ')}).`,
        fix: 'Run `npm ci`.',
      },
    ];
  return [{ name, status: 'ok', text: 'installed, as in package-lock.json.' }];
}

/** @param {string} root @param {string} dependency */
function installedVersion(root, dependency) {
  const file = join(root, 'node_modules', dependency, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}

/**
 * The built screens: there, and newer than their sources.
 * @param {Setup} setup @returns {Finding[]}
 */
export function checkScreens({ root }) {
  const name = 'screens';
  const built = join(root, 'dist', '.sources');
  if (!existsSync(built))
    return [
      {
        name,
        status: 'warning',
        text: 'are not built yet.',
        fix: '`npm start` builds them; `npm run build` does it now.',
      },
    ];
  const newest = Math.max(0, ...['web', 'widget', 'contract'].map((folder) => newestIn(join(root, folder))));
  if (newest > statSync(built).mtimeMs)
    return [
      {
        name,
        status: 'warning',
        text: 'may be older than their sources.',
        fix: '`npm start` builds them again; `npm run build` does it now.',
      },
    ];
  return [{ name, status: 'ok', text: 'built.' }];
}

/** @param {string} folder @returns {number} */
function newestIn(folder) {
  if (!existsSync(folder)) return 0;
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs;
  });
  return Math.max(0, ...times);
}

/** @param {string} command */
function versionOf(command) {
  const run = spawnSync(command, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  return run.status === 0 ? run.stdout.trim() : undefined;
}
