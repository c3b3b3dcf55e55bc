import { toPrecisionRecall } from './to-precision-recall.ts';
import type { Judged, PrecisionRecall } from './types.ts';

/**
 * Precision, recall and F1 over (key, value) pairs of the cases that name entities, `{}` included. A pair is hit
 * when what was written or its normalised value is the expected one, ignoring case and white space.
 */
export function measureEntities(judged: Judged[]): PrecisionRecall | undefined {
  const counts = { hits: 0, found: 0, wanted: 0 };
  let counted = 0;
  for (const { case: expected, result } of judged) {
    if (!expected.entities) continue;
    counted += 1;
    const open = Object.entries(expected.entities).flatMap(([key, values]) =>
      (values ?? []).map((value) => ({ key, value: normalise(value) })),
    );
    counts.wanted += open.length;
    for (const [key, entities] of Object.entries(result.entities)) {
      for (const { raw, value } of entities ?? []) {
        counts.found += 1;
        const index = open.findIndex(
          (pair) => pair.key === key && (pair.value === normalise(raw) || pair.value === normalise(value)),
        );
        if (index === -1) continue;
        counts.hits += 1;
        open.splice(index, 1);
      }
    }
  }
  return counted === 0 ? undefined : toPrecisionRecall(counts);
}

function normalise(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}
