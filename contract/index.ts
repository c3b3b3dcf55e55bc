export * from './account.ts';
export * from './conversation.ts';
export * from './error.ts';
export * from './inbox.ts';
export * from './knowledge.ts';
