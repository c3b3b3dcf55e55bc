import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { createShopServer } from './server.ts';
import { openShop } from './store.ts';

const file = process.env['SHOP_DATA'] || undefined;
if (file) mkdirSync(dirname(file), { recursive: true });
const shop = openShop(file, new Date().toISOString().slice(0, 10));
const server = createShopServer(shop, { delayMs: Number(process.env['SHOP_DELAY_MS'] ?? 0) });

server.on('error', (error) => {
  process.stderr.write(`The demo shop's service cannot listen: ${error.message}\n`);
  process.exitCode = 1;
  shop.close();
});
server.listen(Number(process.env['PORT'] ?? 0), process.env['HOST'] ?? '127.0.0.1', () => {
  const { address, port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ address: `http://${address}:${port}` })}\n`);
});

let stopping = false;
const stop = () => {
  if (stopping) return;
  stopping = true;
  server.close(() => shop.close());
  server.closeAllConnections();
  process.stdin.pause();
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
// The parent holds the other end of standard input: when it dies, even by kill -9, this process ends too.
if (process.argv.includes('--exit-with-parent')) process.stdin.on('end', stop).on('error', stop).resume();
