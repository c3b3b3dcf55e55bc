export { isPrivateAddress } from './is-private-address.ts';
