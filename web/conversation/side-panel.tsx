import { type ReactNode, useState } from 'react';
import type { InboxConversation } from '../../contract/index.ts';
import { CitationList } from './citation-list.tsx';
import { CustomerCard } from './customer-card.tsx';
import { Rule } from './why.tsx';

type Packet = NonNullable<InboxConversation['packet']>;

/** What a human needs to go on without asking the customer again; folded away where there is little room. */
export function SidePanel({ conversation }: { conversation: InboxConversation }) {
  const [open, setOpen] = useState(() => matchMedia('(min-width: 1280px)').matches);
  return (
    <details
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="max-h-[50%] shrink-0 overflow-y-auto border-line bg-surface max-xl:border-b xl:max-h-none xl:w-80 xl:border-l"
    >
      <summary className="px-4 py-3 font-semibold -outline-offset-2 select-none">
        What you need to know
      </summary>
      <div className="grid gap-5 px-4 pb-6">
        {conversation.packet ? (
          <PacketParts packet={conversation.packet} />
        ) : (
          <p className="text-muted">
            The assistant has not handed this conversation over, so there is no summary.
          </p>
        )}
        <Part title="Customer">
          <CustomerCard customer={conversation.customer} item={conversation.item} />
        </Part>
      </div>
    </details>
  );
}

function PacketParts({ packet }: { packet: Packet }) {
  return (
    <>
      <Part title="Summary" note="by the assistant">
        <p>{packet.summary}</p>
      </Part>
      <Part title="Next step" note="suggested">
        <p>{packet.suggestedNextStep}</p>
      </Part>
      <Part title="Why it came to you">
        <Rule rule={packet.rule} reasons={packet.reasons} />
      </Part>
      {packet.tried.length > 0 && (
        <Part title="What was tried">
          {packet.tried.map((tried) => (
            <div key={`${tried.what}${tried.why}`} className="mt-1">
              <p className="line-clamp-6" title={tried.what}>
                {tried.what}
              </p>
              <p className="text-muted">{tried.why}</p>
              <CitationList citations={tried.sources} />
            </div>
          ))}
        </Part>
      )}
      {packet.actions.length > 0 && (
        <Part title="Actions">
          {packet.actions.map((action) => (
            <p key={`${action.name}${action.summary}`} className="mt-1">
              <code className="font-mono text-xs">{action.name}</code>{' '}
              <span className="text-muted">{action.state}</span>
              <br />
              {action.summary}
            </p>
          ))}
        </Part>
      )}
    </>
  );
}

function Part(props: { title: string; note?: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1 flex items-baseline gap-2 font-semibold">
        {props.title} {props.note && <span className="text-xs font-normal text-muted">{props.note}</span>}
      </h3>
      {props.children}
    </section>
  );
}
