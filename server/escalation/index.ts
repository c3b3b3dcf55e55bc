export { buildPacket } from './build-packet.ts';
export { chooseQueue, DEFAULT_QUEUE } from './choose-queue.ts';
export { escalationMigrations } from './migrations.ts';
export {
  endEscalation,
  findOpenEscalation,
  listEscalations,
  listOpenEscalations,
  type NewEscalation,
  openEscalation,
  releaseEscalation,
  takeEscalation,
} from './store.ts';
export { ESCALATION_ENDS, type Escalation, type EscalationEnd, type PacketInput } from './types.ts';
