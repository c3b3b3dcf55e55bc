import { readFileSync } from 'node:fs';

/** A fenced code block of a Markdown file. */
export interface Fence {
  file: string;
  /** Line of the opening fence, from 1. */
  line: number;
  language: string;
  /** What follows the language: `not-run: reason`, `policy part`, `action save my-company/actions/a.yaml`, `output`. */
  words: string[];
  info: string;
  text: string;
}

/** The code blocks of a Markdown file, in order; `file` is only a label. */
export function readFences(file: string, path: string): Fence[] {
  const fences: Fence[] = [];
  let open: (Fence & { mark: string }) | undefined;
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (open && line.trim() === open.mark) {
        const { mark: _mark, ...fence } = open;
        fences.push(fence);
        open = undefined;
      } else if (open) open.text += `${line}\n`;
      else {
        const match = /^(`{3,})\s*(\S*)\s*(.*)$/.exec(line);
        if (!match) return;
        const [, mark = '', language = '', info = ''] = match;
        open = {
          file,
          line: index + 1,
          language,
          info,
          words: info.split(/\s+/).filter(Boolean),
          text: '',
          mark,
        };
      }
    });
  return fences;
}

/** Where a block is saved before the commands that follow it, or undefined. */
export function savedAs(fence: Fence): string | undefined {
  const at = fence.words.indexOf('save');
  return at < 0 ? undefined : fence.words[at + 1];
}

/** Why a shell block is not run, or undefined. */
export function notRun(fence: Fence): string | undefined {
  return /^not-run:\s*(.+)$/.exec(fence.info)?.[1];
}

/** The text of a Markdown file without its code blocks and inline code: what may hold links. */
export function proseOf(text: string): string {
  return text
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1[ \t]*$/gm, '')
    .replace(/`[^`\n]+`/g, (code) => (code.includes('](') ? '' : code));
}
