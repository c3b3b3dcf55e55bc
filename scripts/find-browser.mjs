import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/**
 * A browser that the tests can drive: CHROME_PATH, else Chromium, Chrome or Edge where the system keeps them.
 * @param {Record<string, string | undefined>} env
 * @returns {string | undefined} path of the executable
 */
export function findBrowser(env) {
  if (env.CHROME_PATH) return isExecutable(env.CHROME_PATH) ? env.CHROME_PATH : undefined;
  if (process.platform === 'darwin') return MAC.find(isExecutable);
  if (process.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => WINDOWS.map((path) => join(root, path))).find(isExecutable);
  }
  return findOnPath(ON_PATH, env);
}

/**
 * The first of `names` that is an executable in a folder of PATH (or in one of `folders`).
 * @param {string[]} names
 * @param {Record<string, string | undefined>} env
 * @param {string[]} [folders]
 * @returns {string | undefined}
 */
export function findOnPath(names, env, folders = []) {
  const all = [...folders, ...(env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)];
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => all.map((folder) => join(folder, name + suffix))).find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
