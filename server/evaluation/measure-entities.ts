import { ENTITY_KEYS, type EntityKey } from '#server/kernel/index.ts';
import { toPrecisionRecall } from './to-precision-recall.ts';
import type { EntityFigures, Judged, PrecisionRecall } from './types.ts';

/**
 * Precision, recall and F1 over (key, value) pairs of the cases that name entities, `{}` included: of all, and of each
 * key that was expected. A pair is hit when what was written or its normalised value is the expected one, ignoring case
 * and white space.
 */
export function measureEntities(judged: Judged[]): EntityFigures | undefined {
  const counted = judged.filter(({ case: expected }) => expected.entities);
  if (counted.length === 0) return undefined;
  const wanted = ENTITY_KEYS.filter((key) =>
    counted.some(({ case: expected }) => expected.entities?.[key]?.length),
  );
  return {
    ...measureKeys(counted, ENTITY_KEYS),
    perKey: Object.fromEntries(wanted.map((key) => [key, measureKeys(counted, [key])])),
  };
}

function measureKeys(judged: Judged[], keys: readonly EntityKey[]): PrecisionRecall {
  const counts = { hits: 0, found: 0, wanted: 0 };
  for (const { case: expected, result } of judged) {
    for (const key of keys) {
      const open = (expected.entities?.[key] ?? []).map(normalise);
      const found = result.entities[key] ?? [];
      counts.wanted += open.length;
      counts.found += found.length;
      for (const { raw, value } of found) {
        const index = open.findIndex((one) => one === normalise(raw) || one === normalise(value));
        if (index === -1) continue;
        counts.hits += 1;
        open.splice(index, 1);
      }
    }
  }
  return toPrecisionRecall(counts);
}

function normalise(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}
