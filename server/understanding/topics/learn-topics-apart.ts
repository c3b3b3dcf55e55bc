import { Worker } from 'node:worker_threads';
import { AppError } from '#server/kernel/index.ts';
import type { LearnedTopics } from './learn-topics.ts';
import type { TopicExample } from './types.ts';

/** Learns topics as `learnTopics` does, with the same result, in a thread of its own. */
export async function learnTopicsApart(
  examples: TopicExample[],
  signal?: AbortSignal,
): Promise<LearnedTopics> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./topics-worker.ts', import.meta.url), { workerData: examples });
  const stop = () => void worker.terminate();
  signal?.addEventListener('abort', stop);
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', (cause) => reject(notLearned(cause)));
      worker.once('exit', () => reject(signal?.reason ?? notLearned()));
    });
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

function notLearned(cause?: unknown): AppError {
  return new AppError('internal', 'The topics could not be learned.', {
    fix: 'The topics that were learned before are still in use. Look at the log and try again.',
    cause,
  });
}
