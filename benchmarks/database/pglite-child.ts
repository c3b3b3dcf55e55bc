import { createServer } from 'node:net';
import { PGlite } from '@electric-sql/pglite';
import { answerProtocol } from './answer-protocol.ts';

const [folder, path] = process.argv.slice(2);
const lite = await PGlite.create(folder!);
const server = createServer((socket) => {
  const answer = answerProtocol(lite);
  let queue = Promise.resolve();
  socket.setNoDelay(true);
  socket.on('data', (chunk) => {
    queue = queue.then(async () => {
      const reply = await answer(Buffer.from(chunk));
      if (reply.length > 0) socket.write(reply);
    });
  });
  socket.on('error', () => {});
});
server.listen(path, () => process.send!('ready'));
process.on('message', async () => {
  await lite.close();
  process.exit(0);
});
