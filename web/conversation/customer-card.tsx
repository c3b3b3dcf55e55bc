import type { InboxConversation, InboxItem } from '../../contract/index.ts';

const count = (conversations: number) => `${conversations} conversation${conversations === 1 ? '' : 's'}`;

export function CustomerCard(props: { customer: InboxConversation['customer']; item: InboxItem }) {
  const { customer, item } = props;
  const rows: [name: string, value: string | undefined][] = [
    ['Name', customer.name ?? 'Visitor'],
    ['E-mail', customer.email],
    ['Identity', customer.verified ? 'Vouched for by the site' : 'Not verified'],
    ['Segment', customer.segment],
    ['Language', customer.language ?? item.language],
    ['Earlier', count(customer.earlierConversations)],
    ['Channel', item.channel],
    ['Rating', item.rating === undefined ? undefined : `${item.rating} of 5`],
  ];
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
      {rows
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
