import type { RetrievalWeek } from '../../contract/index.ts';
import { Cell, Head, Panel } from '../live/panel.tsx';
import { Empty } from '../ui/empty.tsx';
import { showShare } from './show-share.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Twelve weeks of figures, newest first. */
export function WeekTable({ weeks }: { weeks: RetrievalWeek[] }) {
  const shown = weeks.filter(({ questions, rated }) => questions > 0 || rated > 0).reverse();
  return (
    <Panel title="Are articles found?" note="by week, from Monday (UTC)">
      {shown.length === 0 ? (
        <Empty title="No questions yet">
          As soon as customers ask, each week shows how many of their questions found an article, and how many
          answers were judged good.
        </Empty>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
        <section className="overflow-x-auto" tabIndex={0} aria-label="Figures by week">
          <table className="w-full">
            <thead className="border-line border-b">
              <tr>
                <Head>Week from</Head>
                <Head number>Questions</Head>
                <Head number>Judged good</Head>
                <Head number>Nothing found</Head>
                <Head number>Not sure</Head>
                <Head number>Confidence</Head>
                <Head number>New words</Head>
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {shown.map((week) => (
                <WeekRow key={week.from} week={week} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Panel>
  );
}

function WeekRow({ week }: { week: RetrievalWeek }) {
  const from = new Date(week.from);
  const isOver = Date.now() >= from.getTime() + WEEK_MS;
  return (
    <tr>
      <Cell>
        <time dateTime={week.from} className="whitespace-nowrap">
          {from.toLocaleDateString(undefined, { dateStyle: 'medium', timeZone: 'UTC' })}
        </time>
        {!isOver && <span className="block text-xs text-muted">so far</span>}
      </Cell>
      <Cell number>{week.questions}</Cell>
      <Cell number>
        {showShare(week.hitRate)}
        <span className="block whitespace-nowrap text-xs text-muted">of {week.rated}</span>
      </Cell>
      <Cell number>{showShare(week.emptyShare)}</Cell>
      <Cell number>{showShare(week.unsureShare)}</Cell>
      <Cell number>{showShare(week.medianConfidence)}</Cell>
      <Cell number>{showShare(week.newWordShare)}</Cell>
    </tr>
  );
}
