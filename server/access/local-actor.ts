import type { KeyActor } from './types.ts';

/** The command line on the server's own machine: whoever may read the data folder owns the desk. */
export const LOCAL_ACTOR: KeyActor = {
  kind: 'key',
  keyId: 'local',
  name: 'command line',
  scopes: ['admin'],
};
