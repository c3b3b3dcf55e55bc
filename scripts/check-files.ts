import { globSync, readFileSync } from 'node:fs';

const MAX_LINES = 400;
const FOLDERS = 'server,contract,web,widget,bin,scripts,examples,evals,benchmarks,docs';
const NAMELESS = /(^|\/)(utils?|helpers?|misc|common)(\/|\.tsx?$)/;

/** A rule of the house that a file breaks. `text` is a sentence. */
export interface FileProblem {
  path: string;
  text: string;
}

/** Checks what no linter does: length, folders without a subject, mocks of our own modules, hidden imports. */
export function checkFiles(root: string): FileProblem[] {
  const paths = globSync(`{${FOLDERS}}/**/*.{ts,tsx,mjs}`, {
    cwd: root,
    exclude: ['**/node_modules/**', '**/*.gen.*'],
  });
  return paths.sort().flatMap((path) => {
    const file = path.replaceAll('\\', '/');
    return checkFile(file, readFileSync(`${root}/${path}`, 'utf8'));
  });
}

/** The problems of one file; `path` is relative to the root, with forward slashes. */
export function checkFile(path: string, text: string): FileProblem[] {
  const lines = text.trimEnd().split('\n').length;
  const isTest = /\.test\.tsx?$/.test(path);
  const sentences = [
    !isTest &&
      lines > MAX_LINES &&
      `has ${lines} lines; the limit is ${MAX_LINES}: cut it along its subjects.`,
    NAMELESS.test(path) && 'is named after no subject: put it in the folder that owns what it does.',
    /\bvi\.(mock|doMock)\(/.test(text) &&
      'mocks a module: pass a real or in-memory part through `deps` instead.',
    // `import('…')` as a type is invisible to the import rules.
    /(^|[:=<|&(,])\s*(typeof\s+)?import\(['"][^'"]+['"]\)\s*[.[]/m.test(
      text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
    ) && 'imports a type with import(…): use `import type`.',
  ];
  return sentences.filter((sentence) => sentence !== false).map((sentence) => ({ path, text: sentence }));
}

if (import.meta.main) {
  const problems = checkFiles(`${import.meta.dirname}/..`);
  for (const { path, text } of problems) console.error(`${path} ${text}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
