/** A thread that learns the topics of the examples it is started with, and says what it learned. */
import { parentPort, workerData } from 'node:worker_threads';
import { openConceptFinder } from '#server/knowledge/index.ts';
import { learnTopics } from './learn-topics.ts';
import type { TopicExample } from './types.ts';

parentPort?.postMessage(learnTopics(workerData as TopicExample[], openConceptFinder()));
