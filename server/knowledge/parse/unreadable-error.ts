/** A document that cannot be read, with the line where that shows. It ends in the ingestion's report. */
export class UnreadableError extends Error {
  readonly line: number | undefined;

  constructor(reason: string, line?: number) {
    super(line === undefined ? reason : `line ${line}: ${reason}`);
    this.line = line;
  }
}
