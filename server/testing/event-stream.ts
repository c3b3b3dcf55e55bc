/** One server-sent event; `id` is what a client resumes from. */
export interface ReceivedEvent {
  id?: number;
  type: string;
  data: Record<string, unknown>;
}

/** Reads server-sent events as a browser does, until the server ends the stream or the reader stops. */
export async function* readEvents(response: Response): AsyncGenerator<ReceivedEvent> {
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop()!;
    for (const block of blocks) {
      const event = parseEvent(block);
      if (event) yield event;
    }
  }
}

function parseEvent(block: string): ReceivedEvent | undefined {
  const fields = new Map<string, string>();
  for (const line of block.split('\n')) {
    const at = line.indexOf(':');
    if (at > 0) fields.set(line.slice(0, at), line.slice(at + 1).trimStart());
  }
  const data = fields.get('data');
  if (data === undefined) return undefined;
  const id = fields.get('id');
  return {
    ...(id ? { id: Number(id) } : {}),
    type: fields.get('event') ?? 'message',
    data: JSON.parse(data),
  };
}
