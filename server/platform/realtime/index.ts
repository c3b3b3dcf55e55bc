export { type Bus, createLocalBus } from './bus.ts';
