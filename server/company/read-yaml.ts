import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { errorMessage } from '#server/kernel/index.ts';
import type { Problem } from './types.ts';

/** A YAML file with the places of its values. */
export interface YamlFile {
  /** Relative to the company folder. */
  file: string;
  value: unknown;
  document: Document;
  /** Line and column (from 1) of the value at `path`, or of the nearest value around it. */
  locate(path: readonly PropertyKey[]): { line: number; column: number };
}

/** Reads and parses one file. Every problem found is added to `problems`; then nothing is returned. */
export async function readYaml(
  folder: string,
  file: string,
  problems: Problem[],
): Promise<YamlFile | undefined> {
  const text = await readText(folder, file, problems);
  return text === undefined ? undefined : parseYaml(file, text, problems);
}

/** A file as UTF-8 text without its byte order mark. */
export async function readText(
  folder: string,
  file: string,
  problems: Problem[],
): Promise<string | undefined> {
  try {
    const bytes = await readFile(join(folder, file));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (thrown) {
    problems.push({ file, line: 1, ...unreadable(thrown) });
    return undefined;
  }
}

function unreadable(thrown: unknown): { message: string; fix?: string } {
  const code = (thrown as { code?: string }).code;
  if (code === 'ENOENT')
    return { message: 'The file is missing.', fix: 'Add it; `candor init` shows how it looks.' };
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return { message: 'The file is not in UTF-8.', fix: 'Save it with the encoding UTF-8.' };
  return { message: `The file cannot be read: ${errorMessage(thrown)}.` };
}

/** Parses YAML text; `file` only names it in problems. */
export function parseYaml(file: string, text: string, problems: Problem[]): YamlFile | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  for (const error of document.errors)
    problems.push({
      file,
      ...place(error.pos[0]),
      message: `This is not valid YAML: ${sentence(error.message)}`,
      fix: 'Check the indentation and the quotes around this line.',
    });
  if (document.errors.length > 0) return undefined;
  try {
    const value = document.toJS();
    return { file, value, document, locate: (path) => place(offsetOf(document, path)) };
  } catch (thrown) {
    problems.push({ file, line: 1, message: `This is not valid YAML: ${sentence(errorMessage(thrown))}` });
    return undefined;
  }
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
    if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0];
  }
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
}
