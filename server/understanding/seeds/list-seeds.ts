import type { Language } from '#server/kernel/index.ts';
import { KINDS, type Kind } from './kinds.ts';

/** A sentence to learn from. */
export interface Seed {
  language: Language;
  kind: Kind;
  text: string;
}

/** All seed sentences, in a fixed order. Their files are many and read only now: a server that learned before never needs them. */
export async function listSeeds(): Promise<Seed[]> {
  const { SEEDS } = await import('./seeds.ts');
  return Object.entries(SEEDS).flatMap(([language, seeds]) =>
    KINDS.flatMap((kind) =>
      seeds[kind]
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((text) => ({ language, kind, text })),
    ),
  );
}
