import type { Inbox, InboxQuery } from '#server/inbox/index.ts';
import type { AgentId } from '#server/kernel/index.ts';
import { wordOfRank } from './fill-desk.ts';

/** One thing that a console asks for. */
export interface Call {
  name: string;
  group: 'list' | 'search' | 'count';
  /** The filters fit next to nothing: every conversation of these holders has to be looked at, in the index or the table. */
  isNarrow?: true;
  run(inbox: Inbox): Promise<number>;
}

const AGENT = 'agt_1' as AgentId;
const OPEN: InboxQuery['filter'] = { controls: ['queue', 'agent'] };

function list(name: string, filter: InboxQuery['filter'], query: Partial<InboxQuery> = {}): Call {
  return { name, group: 'list', run: (inbox) => ask(inbox, { filter, ...query }) };
}

function search(name: string, text: string, filter: InboxQuery['filter'] = {}): Call {
  return { name: `search: ${name}`, group: 'search', run: (inbox) => ask(inbox, { filter, search: text }) };
}

async function ask(inbox: Inbox, query: Pick<InboxQuery, 'filter'> & Partial<InboxQuery>): Promise<number> {
  return (await inbox.list({ limit: 50, agentId: AGENT, ...query })).rows.length;
}

const narrow = (call: Call): Call => ({ ...call, isNarrow: true });

/** Each view, the filters from wide to those that nothing fits, the orders, and words from everywhere to nowhere. */
export const CALLS: Call[] = [
  list('mine', { controls: ['agent'], agentId: 'agt_1' }),
  list('waiting', { controls: ['queue'] }),
  list('waiting in one queue', { controls: ['queue'], queue: 'vip' }),
  list('open', OPEN),
  list('assistant', { controls: ['assistant'] }),
  list('closed', { controls: ['closed'] }),
  list('closed, far down', { controls: ['closed'] }, { after: { at: new Date('2026-02-01'), id: 'cnv_' } }),
  list('all', {}),
  list('open, longest waiting', OPEN, { order: 'longest-waiting' }),
  list('open, most urgent', OPEN, { order: 'most-urgent' }),
  list('late, one language', { sla: 'breached', language: 'fr' }),
  list('all, two filters', { language: 'de', priority: 'high' }),
  narrow(
    list('all, five filters', {
      language: 'nl',
      topic: 'warranty',
      rating: 1,
      priority: 'critical',
      emotion: 'angry',
    }),
  ),
  narrow(list('closed, nothing fits', { controls: ['closed'], topic: 'none' })),
  {
    name: 'counts of all lists',
    group: 'count',
    run: async (inbox) => Object.keys(await inbox.count(AGENT)).length,
  },
  {
    name: 'waiting in each queue',
    group: 'count',
    run: async (inbox) => (await inbox.countByQueue()).size,
  },
  search('a word in most messages', `${wordOfRank(1)} `),
  search('a word in one message of ten', `${wordOfRank(24)} `),
  search('a word in one message of a hundred', `${wordOfRank(260)} `),
  search('a word in one message of three hundred', `${wordOfRank(900)} `),
  search('two common words', `${wordOfRank(3)} ${wordOfRank(9)} `),
  search('the beginning of many words', 'w1'),
  search('an order number', 'FP-134567'),
  search('the beginning of an order number', 'FP-1345'),
  search('a first name that one of ten has', 'nora'),
  search('an e-mail address', 'hugo.silva5041@example.com'),
  search('nothing has it', 'zzzzzz'),
  narrow(
    search('a common word, three filters', `${wordOfRank(1)} `, {
      topic: 'warranty',
      rating: 1,
      priority: 'critical',
    }),
  ),
  search('a rare word, open only', `${wordOfRank(900)} `, OPEN),
];
