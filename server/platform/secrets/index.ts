export { hashSecret } from './hash-secret.ts';
export { loadSecret } from './load-secret.ts';
export { newSecret } from './new-secret.ts';
export { secretsEqual } from './secrets-equal.ts';
