import type { Entity } from '#server/kernel/index.ts';

/** An entity and where it stands in the normalised text; `end` is exclusive. */
export interface FoundEntity extends Entity {
  start: number;
  end: number;
}
