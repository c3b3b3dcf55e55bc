export { learnWords } from './learn-words.ts';
