import type { GapView } from '../../contract/index.ts';
import { Panel } from '../live/panel.tsx';
import { Link } from '../navigation/link.tsx';
import { Badge } from '../ui/badge.tsx';
import { Empty } from '../ui/empty.tsx';
import { RelativeTime } from '../ui/relative-time.tsx';

/** What people ask and no article answers, most wanted first. */
export function GapTable(props: { gaps: GapView[] }) {
  return (
    <Panel title="Asked and not answered" note="most wanted first">
      {props.gaps.length === 0 ? (
        <Empty title="Nothing is missing">
          Searches of the help centre that find nothing, and questions that the assistant was not sure about,
          come here. What an article answers by now is left out.
        </Empty>
      ) : (
        <ul className="divide-y divide-line">
          {props.gaps.map((gap) => (
            <li key={gap.id} className="flex items-baseline gap-4 px-4 py-3">
              <span className="w-8 shrink-0 text-right text-lg font-semibold tabular-nums">{gap.askers}</span>
              <span className="min-w-0 flex-1">
                <span lang={gap.language} className="block wrap-anywhere font-medium">
                  {gap.example}
                </span>
                <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px] text-muted">
                  <Badge tone={gap.nothingFound > 0 ? 'warn' : 'neutral'}>{tellReason(gap)}</Badge>
                  <span>{tellWhere(gap)}</span>
                  <span>
                    last asked <RelativeTime at={gap.lastAskedAt} />
                  </span>
                  {gap.conversationId && (
                    <Link
                      to={`all/${encodeURIComponent(gap.conversationId)}`}
                      className="text-accent-text underline underline-offset-2"
                      aria-label={`Conversation: ${gap.example}`}
                    >
                      conversation
                    </Link>
                  )}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function tellReason({ nothingFound, askers }: GapView): string {
  if (nothingFound === 0) return 'not sure';
  return nothingFound === askers ? 'nothing found' : 'nothing found or not sure';
}

function tellWhere({ fromHelp, askers }: GapView): string {
  if (fromHelp === askers) return 'help centre';
  return fromHelp === 0 ? 'chat' : `help centre ${fromHelp}, chat ${askers - fromHelp}`;
}
