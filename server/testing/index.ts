export { signInAgent, type TestAgent } from './agent.ts';
export { openConversation, type TestCustomer } from './customer.ts';
export { eachDatabase, openSchema } from './databases.ts';
export { type ReceivedEvent, readEvents } from './event-stream.ts';
export { createHeldModel, type HeldModel } from './held-model.ts';
export { ANNA, BEN, type Desk, openDesk } from './open-desk.ts';
export { requirement } from './requirements.ts';
export { type Finished, runCandor, type StartedCandor, spawnCandor, startCandor } from './run-candor.ts';
export { sharedReader, startTestApp, type TestApp } from './start-test-app.ts';
