export { eachDatabase, openSchema } from './databases.ts';
export { requirement } from './requirements.ts';
export { startTestApp, type TestApp } from './start-test-app.ts';
export { openConversation, type TestCustomer } from './customer.ts';
