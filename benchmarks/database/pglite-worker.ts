import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { answerProtocol } from './answer-protocol.ts';

const lite = await PGlite.create(workerData.folder);
const answer = answerProtocol(lite);
let queue = Promise.resolve();
parentPort!.on('message', (chunk: Uint8Array | 'close') => {
  queue = queue.then(async () => {
    if (chunk === 'close') {
      await lite.close();
      parentPort!.close();
      return;
    }
    const reply = await answer(chunk);
    if (reply.length > 0) parentPort!.postMessage(reply.slice());
  });
});
parentPort!.postMessage('ready');
