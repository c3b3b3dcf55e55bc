import type { DeskView, DisputedTurn } from '../../contract/index.ts';
import { AgentTable } from './agent-table.tsx';
import { DisagreementList, type Settled } from './disagreement-list.tsx';
import { QueueTable } from './queue-table.tsx';
import { ReviewList } from './review-list.tsx';
import { Summary } from './summary.tsx';

export function LiveContent(props: {
  desk: DeskView;
  reviewing?: string;
  onReviewed: (conversationId: string) => void;
  disputed: DisputedTurn[];
  isSettling: boolean;
  onSettle: (settled: Settled) => void;
}) {
  const { queues, agents, review } = props.desk;
  return (
    <>
      <Summary desk={props.desk} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <QueueTable queues={queues} />
        <div className="grid min-w-0 gap-6">
          <AgentTable agents={agents} />
          <ReviewList items={review} reviewing={props.reviewing} onReviewed={props.onReviewed} />
          <DisagreementList items={props.disputed} isSettling={props.isSettling} onSettle={props.onSettle} />
        </div>
      </div>
    </>
  );
}
