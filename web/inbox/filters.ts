import { replaceQuery, useQueryText } from '../navigation/use-path.ts';

/** What a list is narrowed to, as it stands in the address; days are the agent's own. */
export const FILTER_NAMES = [
  'queue',
  'agent',
  'sla',
  'priority',
  'emotion',
  'topic',
  'language',
  'channel',
  'rating',
  'from',
  'until',
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

export type Filters = Partial<Record<FilterName | 'q' | 'order', string>>;

const KNOWN = [...FILTER_NAMES, 'q', 'order'] as const;

/** The filters of the address. What it should not hold is ignored. */
export function readFilters(query: string): Filters {
  const given = new URLSearchParams(query);
  return Object.fromEntries(
    KNOWN.flatMap((name) => {
      const value = given.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}

export function writeFilters(filters: Filters): string {
  const query = new URLSearchParams();
  for (const name of KNOWN) if (filters[name]) query.set(name, filters[name]);
  return query.toString();
}

/** The filters as the server understands them: days become moments. */
export function toParameters(filters: Filters): Record<string, string> {
  const { from, until, ...same } = filters;
  const set = Object.entries(same).filter(([, value]) => value) as [string, string][];
  return {
    ...Object.fromEntries(set),
    ...(from ? { from: startOfDay(from, 0) } : {}),
    ...(until ? { until: startOfDay(until, 1) } : {}),
  };
}

function startOfDay(day: string, later: number): string {
  const at = new Date(`${day}T00:00:00`);
  at.setDate(at.getDate() + later);
  return Number.isNaN(at.getTime()) ? new Date(0).toISOString() : at.toISOString();
}

/** The filters of this address, and what changes some of them. */
export function useFilters(): [Filters, (changes: Filters) => void] {
  const filters = readFilters(useQueryText());
  const change = (changes: Filters) => replaceQuery(writeFilters({ ...filters, ...changes }));
  return [filters, change];
}

/** How many filters narrow the list, the search and the order aside. */
export function countFilters(filters: Filters): number {
  return FILTER_NAMES.filter((name) => filters[name]).length;
}
