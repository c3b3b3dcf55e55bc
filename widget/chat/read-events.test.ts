import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

test('events arrive whole however the network cuts the bytes', async () => {
  const events = [{ type: 'a', text: 'é € 😀' }, { type: 'b', text: 'two\nlines' }, { type: 'c' }];
  const frames = events.map(
    (event, index) => `id: ${index}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`,
  );
  const bytes = new TextEncoder().encode(`: open\n\n${frames.join(': still here\n\n')}`);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 20 }), async (cuts) => {
      const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      const chunks = edges.slice(1).map((end, index) => bytes.slice(edges[index], end));
      const read: unknown[] = [];
      for await (const event of readEvents(ReadableStream.from(chunks) as ReadableStream<Uint8Array>))
        read.push(event);
      expect(read).toEqual(events);
    }),
    { numRuns: 50 },
  );
});
