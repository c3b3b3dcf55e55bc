export { findOrCreateCustomer } from './find-or-create-customer.ts';
export { customersMigrations } from './migrations.ts';
export { searchCustomers } from './search-customers.ts';
export { signIdentity } from './sign-identity.ts';
export { findCustomer, listCustomers, saveContactEmail } from './store.ts';
export type { SignedIdentity } from './types.ts';
export { verifyIdentity } from './verify-identity.ts';
