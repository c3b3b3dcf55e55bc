export { type FetchedPage, type FetchOptions, fetchPage } from './fetch-page.ts';
export { type Followed, followRedirects } from './follow-redirects.ts';
export { isPrivateAddress } from './is-private-address.ts';
