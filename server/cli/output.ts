/** Prints a result: as JSON for a program, else as the lines for people. */
export function print(json: boolean | undefined, value: unknown, lines: () => string[]): void {
  process.stdout.write(json ? `${JSON.stringify(value, null, 2)}\n` : `${lines().join('\n')}\n`);
}

/** A line that renews itself on a terminal, or nothing where nobody looks. */
export function progress(label: string): { show(done: number, total: number): void; end(): void } {
  const isShown = process.stderr.isTTY;
  return {
    show(done, total) {
      if (isShown) process.stderr.write(`\r${label} ${done}/${total}`);
    },
    end() {
      if (isShown) process.stderr.write('\r\u001b[K');
    },
  };
}

/** A step of a longer command, on stderr so that stdout stays what was asked for. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
