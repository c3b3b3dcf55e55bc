import type { InboxConversation } from '../../contract/index.ts';
import { CitationList } from './citation-list.tsx';
import { EmotionLine } from './emotion-line.tsx';
import { PanelPart } from './panel-part.tsx';
import { RelatedTexts } from './related-texts.tsx';
import { Rule } from './why.tsx';

type Packet = NonNullable<InboxConversation['packet']>;

const BY: Record<NonNullable<Packet['summaryBy']>, string> = {
  embedded: 'by the assistant',
  model: 'by the assistant, with a model',
  customer: 'corrected by the customer',
};

/** All of the handoff packet: what a human needs to go on without asking again. */
export function PacketParts({ packet }: { packet: Packet }) {
  const { known = [], emotions = [], tried, related = [], actions } = packet;
  return (
    <>
      <PanelPart title="What the customer wants" note={BY[packet.summaryBy ?? 'embedded']}>
        <p>{packet.summary}</p>
      </PanelPart>
      <PanelPart title="Next step" note="suggested">
        <p>{packet.suggestedNextStep}</p>
      </PanelPart>
      <PanelPart title="Why it came to you">
        <Rule rule={packet.rule} reasons={packet.reasons} />
      </PanelPart>
      {known.length > 0 && (
        <PanelPart title="What they gave already">
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
            {known.map(({ key, value }) => (
              <div key={`${key}${value}`} className="contents">
                <dt className="text-muted">{key.replaceAll('_', ' ')}</dt>
                <dd className="wrap-anywhere">{value}</dd>
              </div>
            ))}
          </dl>
        </PanelPart>
      )}
      {emotions.length > 0 && (
        <PanelPart title="Mood over time">
          <EmotionLine emotions={emotions} />
        </PanelPart>
      )}
      {tried.length > 0 && (
        <PanelPart title="What was tried">
          {tried.map((one) => (
            <div key={`${one.what}${one.why}`} className="mt-1">
              <p className="line-clamp-6" title={one.what}>
                {one.what}
              </p>
              <p className="text-muted">{one.why}</p>
              <CitationList citations={one.sources} />
            </div>
          ))}
        </PanelPart>
      )}
      {related.length > 0 && (
        <PanelPart title="What may help" note="none of it was sent">
          <RelatedTexts related={related} />
        </PanelPart>
      )}
      {actions.length > 0 && (
        <PanelPart title="Actions">
          {actions.map((action) => (
            <p key={`${action.name}${action.summary}`} className="mt-1">
              <code className="font-mono text-xs">{action.name}</code>{' '}
              <span className="text-muted">{action.state}</span>
              <br />
              {action.summary}
            </p>
          ))}
        </PanelPart>
      )}
    </>
  );
}
