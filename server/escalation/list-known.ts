import type { PacketInput } from './types.ts';

/** What the customer has given already, each value once: in messages, in actions, and by who they are. */
export function listKnown(input: PacketInput): { key: string; value: string }[] {
  const { customer, readings = [], actions = [], understanding } = input;
  const all = [
    ...(customer.name ? [{ key: 'name', value: customer.name }] : []),
    ...[customer.email, customer.contactEmail].flatMap((value) => (value ? [{ key: 'email', value }] : [])),
    ...[...readings.flatMap(({ entities }) => entities), ...understanding.entities].map(({ key, value }) => ({
      key: key as string,
      value,
    })),
    ...actions.flatMap(({ values = {} }) => Object.entries(values).map(([key, value]) => ({ key, value }))),
  ];
  return [...new Map(all.map((known) => [`${known.key} ${known.value}`, known])).values()];
}
