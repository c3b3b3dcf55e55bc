/**
 * `npm run doctor [-- --json]`: what is wrong with this setup, a sentence each with what to do. Plain JavaScript
 * for Node 18 and newer, because the setup that it examines may be missing. Exit code 1 when something blocks.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkDataFolder, checkLock, checkPort } from './doctor/check-data.mjs';
import { checkInstall, checkScreens, checkTools } from './doctor/check-install.mjs';
import { checkBrowser, checkMemory, checkServices } from './doctor/check-machine.mjs';

/**
 * @typedef {{ name: string, status: 'ok' | 'warning' | 'blocking', text: string, fix?: string }} Finding
 *   `text` says what was found, `fix` what to do about it.
 * @typedef {{ root: string, env: Record<string, string | undefined>, data: string }} Setup
 */

/**
 * Everything that was looked at, in the order in which it matters.
 * @param {Setup} setup
 * @returns {Promise<Finding[]>}
 */
export async function examine(setup) {
  const checks = [
    checkTools,
    checkInstall,
    checkScreens,
    checkDataFolder,
    checkLock,
    checkPort,
    checkServices,
    checkMemory,
    checkBrowser,
  ];
  const findings = await Promise.all(checks.map((check) => check(setup)));
  return findings.flat();
}

async function main() {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const data = resolve(process.env.CANDOR_DATA || resolve(root, 'data'));
  const findings = await examine({ root, env: process.env, data });
  const blocking = findings.filter((finding) => finding.status === 'blocking').length;
  if (process.argv.includes('--json')) console.log(JSON.stringify({ ok: blocking === 0, findings }, null, 2));
  else print(findings, blocking);
  process.exitCode = blocking > 0 ? 1 : 0;
}

/** @param {Finding[]} findings @param {number} blocking */
function print(findings, blocking) {
  const sign = { ok: '✓', warning: '!', blocking: '✗' };
  for (const { name, status, text, fix } of findings)
    console.log(`${sign[status]} ${name}: ${text}${fix ? `\n    → ${fix}` : ''}`);
  const warnings = findings.filter((finding) => finding.status === 'warning').length;
  if (blocking > 0) console.log(`\n${blocking} of these must be put right before Candor can run.`);
  else console.log(warnings > 0 ? `\nCandor can run; ${warnings} to look at.` : '\nAll is well.');
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) await main();
