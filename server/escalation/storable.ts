/** JSON text that PostgreSQL's jsonb takes: it refuses NUL characters and halves of surrogate pairs. */
export function storable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.replaceAll('\0', '').toWellFormed() : part,
  );
}
