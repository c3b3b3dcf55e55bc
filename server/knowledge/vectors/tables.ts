import type { ColumnType, Generated } from 'kysely';
import type { LanguageFit } from './types.ts';

/** What a passage's text means to a model. Found by the text's hash: the same text is embedded once. */
export interface PassageVectorTable {
  model: string;
  hash: string;
  dimensions: number;
  /** 32-bit floats, little-endian, as the model gave them. */
  vector: Buffer;
  created_at: Date;
}

/** Append-only: why the search weighs as it does, and did. */
export interface FusionFitTable {
  id: Generated<number>;
  model: string;
  release: number;
  key: string;
  fit: ColumnType<{ languages: LanguageFit[] }, string, string>;
  created_at: Date;
}

declare module '#server/platform/db/tables.ts' {
  interface Tables {
    passage_vector: PassageVectorTable;
    fusion_fit: FusionFitTable;
  }
}
