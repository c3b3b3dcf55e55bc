import { useState } from 'react';
import type { InboxConversation } from '../../contract/index.ts';
import { CustomerCard } from './customer-card.tsx';
import { PacketParts } from './packet-parts.tsx';
import { PanelPart } from './panel-part.tsx';
import { RelatedList } from './related-list.tsx';

/** What a human needs to go on without asking the customer again; folded away where there is little room. */
export function SidePanel(props: {
  conversation: InboxConversation;
  isBusy: boolean;
  onMerge: (into: string) => void;
}) {
  const { conversation } = props;
  const { packet } = conversation;
  const [open, setOpen] = useState(() => matchMedia('(min-width: 1280px)').matches);
  return (
    <details
      open={open}
      onToggle={(event) => {
        // Those inside tell of themselves as well.
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
      }}
      className="max-h-[50%] shrink-0 overflow-y-auto border-line bg-surface max-xl:border-b xl:max-h-none xl:w-80 xl:border-l"
    >
      <summary className="px-4 py-3 font-semibold -outline-offset-2 select-none">
        What you need to know
      </summary>
      <div className="grid gap-5 px-4 pb-6">
        {packet ? (
          <PacketParts packet={packet} />
        ) : (
          <p className="text-muted">
            The assistant has not handed this conversation over, so there is no summary.
          </p>
        )}
        <PanelPart title="Customer">
          {packet?.profile && <p className="mb-2">{packet.profile}</p>}
          <CustomerCard customer={conversation.customer} item={conversation.item} />
        </PanelPart>
        <PanelPart title="Other conversations">
          <RelatedList {...props} />
        </PanelPart>
      </div>
    </details>
  );
}
