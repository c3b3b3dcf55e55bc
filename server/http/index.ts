export { createApp } from './app.ts';
export { conversationChannel } from './stream-turn.ts';
export type { ApplySummary, HttpDeps } from './types.ts';
