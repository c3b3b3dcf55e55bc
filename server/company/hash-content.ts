import { createHash } from 'node:crypto';
import type { CompanyFolder } from '#server/kernel/index.ts';

/** SHA-256 over the content with sorted keys: jsonb and YAML keep no order of keys. */
export function hashContent({ company, policy, topics, sources, actions }: CompanyFolder): string {
  const text = JSON.stringify({ company, policy, topics, sources, actions }, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(text).digest('hex');
}
