import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A network between a browser and a server that a test can cut and heal. */
export interface FlakyProxy extends AsyncDisposable {
  url: string;
  /** Ends every connection and refuses new ones. */
  cut(): void;
  heal(): void;
  /** From now on connections lead there. */
  leadTo(url: string): void;
  /** Cuts as soon as the server has sent this text, which does not get through any more. Resolves then. */
  cutAt(text: string): Promise<void>;
}

/** Passes bytes on between a free port and `target`, as long as the test lets it. */
export async function startFlakyProxy(target: string): Promise<FlakyProxy> {
  let port = Number(new URL(target).port);
  let isCut = false;
  let watched: { text: string; seen: () => void } | undefined;
  const sockets = new Set<Socket>();
  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const server = createServer((incoming) => {
    if (isCut) return incoming.destroy();
    const outgoing = connect(port, '127.0.0.1');
    for (const socket of [incoming, outgoing]) {
      sockets.add(socket);
      // Ends that a test makes are expected.
      socket.on('error', () => {});
      socket.on('close', () => sockets.delete(socket));
    }
    incoming.on('data', (bytes) => outgoing.write(bytes));
    outgoing.on('data', (bytes) => {
      if (watched && bytes.includes(watched.text)) {
        const { seen } = watched;
        watched = undefined;
        cut();
        return seen();
      }
      incoming.write(bytes);
    });
    incoming.on('close', () => outgoing.destroy());
    outgoing.on('close', () => incoming.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    heal() {
      isCut = false;
    },
    leadTo(url) {
      port = Number(new URL(url).port);
    },
    cutAt: (text) =>
      new Promise((resolve) => {
        watched = { text, seen: resolve };
      }),
    async [Symbol.asyncDispose]() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
