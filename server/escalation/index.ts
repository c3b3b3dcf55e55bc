export { type Assignment, assign, type WaitingCase } from './assign.ts';
export { buildPacket } from './build-packet.ts';
export { chooseQueue, type QueueFacts } from './choose-queue.ts';
export { PRESENCE_MS } from './desk/presence-of.ts';
export { listForReview, markReviewed, noteForReview, type ReviewItem } from './desk/review.ts';
export {
  DEFAULT_DESK,
  keepPresence,
  listDesks,
  lockDesk,
  noteAgentActed,
  noteGiven,
  type StoredDesk,
  saveDesk,
  setPresence,
} from './desk/store.ts';
export {
  addBusinessTime,
  type BusinessHours,
  businessTimeBetween,
  hoursOf,
  isOpen,
  nextOpening,
} from './hours/index.ts';
export { improvePacket } from './improve-packet.ts';
export { escalationMigrations } from './migrations.ts';
export {
  createSlaJob,
  type ExpectedAnswer,
  expectAnswer,
  findClock,
  followClock,
  listClocks,
  listNoted,
  listUrgent,
  type NotedMark,
  readState,
  readWaiting,
  type SlaClock,
  type SlaMark,
  type SlaState,
  slaMigrations,
  type Waiting,
} from './sla/index.ts';
export {
  correctSummary,
  endEscalation,
  findOpenEscalation,
  listEscalations,
  listUntaken,
  type NewEscalation,
  openEscalation,
  releaseEscalation,
  resumeEscalation,
  takeEscalation,
  type UntakenCase,
} from './store.ts';
export {
  type AgentDesk,
  type DeskAgent,
  ESCALATION_ENDS,
  type Escalation,
  type EscalationEnd,
  type PacketInput,
  PRESENCE_STATUSES,
  type PresenceStatus,
} from './types.ts';
