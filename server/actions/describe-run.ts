import type { ActionRunState } from './types.ts';

/** One line for agents: `track-order (order_number FP-10231): succeeded`. */
export function describeRun(action: string, values: Record<string, string>, state: ActionRunState): string {
  const list = Object.entries(values).map(([name, value]) => `${name} ${value}`);
  return `${action}${list.length ? ` (${list.join(', ')})` : ''}: ${state}`;
}
