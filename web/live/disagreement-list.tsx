import type { DisputedTurn, LabelKind } from '../../contract/index.ts';
import { Link } from '../navigation/link.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { RelativeTime } from '../ui/relative-time.tsx';
import { Panel } from './panel.tsx';

export interface Settled {
  conversationId: string;
  turnId: string;
  kind: LabelKind;
  right: string;
}

/** Messages that the model read otherwise than the embedded reader; one click says who was right. */
export function DisagreementList(props: {
  items: DisputedTurn[];
  isSettling: boolean;
  onSettle: (settled: Settled) => void;
}) {
  return (
    <Panel title="Read in two ways" note="by the model and without it">
      {props.items.length === 0 ? (
        <Empty title="No disagreement">
          Messages that a model reads otherwise than Candor does by itself come here. Your word counts for
          both.
        </Empty>
      ) : (
        <ul tabIndex={-1} className="divide-y divide-line outline-none">
          {props.items.map((item) => (
            <li key={item.turnId} className="grid gap-2 px-4 py-3">
              <Link to={`all/${encodeURIComponent(item.conversationId)}`} className="min-w-0 hover:underline">
                <span className="flex items-center gap-2">
                  <strong className="truncate font-medium">{item.customerName}</strong>
                  <RelativeTime at={item.createdAt} className="text-xs text-muted" />
                </span>
                <span className="line-clamp-2 text-muted wrap-anywhere">{item.text}</span>
              </Link>
              {item.disagreements.map((disagreement) => (
                <Choice key={disagreement.kind} {...props} item={item} disagreement={disagreement} />
              ))}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Choice(props: {
  item: DisputedTurn;
  disagreement: DisputedTurn['disagreements'][number];
  isSettling: boolean;
  onSettle: (settled: Settled) => void;
}) {
  const { conversationId, turnId, customerName } = props.item;
  const { kind, embedded, model } = props.disagreement;
  const options = [
    { by: 'without the model', value: embedded ?? 'none' },
    { by: 'the model', value: model ?? 'none' },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as a form
    <div role="group" aria-label={`${kind} of ${customerName}`} className="grid grid-cols-[4rem_1fr] gap-2">
      <span className="leading-8 text-muted">{kind}</span>
      <div className="flex flex-wrap gap-2">
        {options.map(({ by, value }) => (
          <Button
            key={by}
            disabled={props.isSettling}
            onClick={({ currentTarget }) => {
              // The button goes; the keyboard stays in the list.
              currentTarget.closest('ul')?.focus();
              props.onSettle({ conversationId, turnId, kind, right: value });
            }}
          >
            <span className="sr-only">Right {kind}: </span>
            {value} <span className="text-xs font-normal text-muted">{by}</span>
          </Button>
        ))}
      </div>
    </div>
  );
}
