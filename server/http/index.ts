export { createApp } from './app.ts';
export { presentSource } from './present/present-source.ts';
export { conversationChannel } from './stream-turn.ts';
export type { ApplySummary, HttpDeps, RouteDoor } from './types.ts';
