import type { Rows } from './rows.ts';

/** Reads JSON Lines: one object a line. Broken lines are named, the rest is read. */
export function readJsonLines(text: string): Rows {
  const result: Rows = { rows: [], failed: [] };
  text.split(/\r?\n/).forEach((content, index) => {
    if (!content.trim()) return;
    const line = index + 1;
    try {
      const value: unknown = JSON.parse(content);
      if (value === null || typeof value !== 'object' || Array.isArray(value))
        result.failed.push({ line, reason: 'it is not a JSON object' });
      else result.rows.push({ line, fields: value as Record<string, unknown> });
    } catch {
      result.failed.push({ line, reason: 'it is not valid JSON' });
    }
  });
  return result;
}
