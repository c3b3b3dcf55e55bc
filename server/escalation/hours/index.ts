export { addBusinessTime } from './add-business-time.ts';
export { businessTimeBetween } from './business-time-between.ts';
export { hoursOf } from './hours-of.ts';
export { isOpen } from './is-open.ts';
export { nextOpening } from './next-opening.ts';
export type { BusinessHours } from './types.ts';
