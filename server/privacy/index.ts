export { findPersonalData } from './find.ts';
export { type Masking, maskText } from './mask.ts';
export type { PersonalDatum, PersonalKind } from './types.ts';
