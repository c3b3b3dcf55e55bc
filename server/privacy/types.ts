export const PERSONAL_KINDS = [
  'name',
  'email',
  'phone',
  'card',
  'iban',
  'address',
  'identity_number',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** A piece of a text that says who somebody is; `end` is exclusive. `value` is the normalised form. */
export interface PersonalDatum {
  kind: PersonalKind;
  start: number;
  end: number;
  text: string;
  value: string;
}
