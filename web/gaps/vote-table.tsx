import type { ArticleVotesView } from '../../contract/index.ts';
import { Panel } from '../live/panel.tsx';
import { Empty } from '../ui/empty.tsx';

/** Articles with votes, those that helped least first. */
export function VoteTable(props: { articles: ArticleVotesView[] }) {
  return (
    <Panel title="Was it helpful?" note="what visitors say under the articles">
      {props.articles.length === 0 ? (
        <Empty title="Nobody has voted yet">
          Under each article of the help centre visitors say whether it helped. A new version of an article
          begins anew.
        </Empty>
      ) : (
        <ul className="divide-y divide-line">
          {props.articles.map((article) => (
            <li key={article.articleId} className="flex items-baseline gap-4 px-4 py-3">
              <a
                href={article.url}
                lang={article.language}
                className="min-w-0 flex-1 wrap-anywhere hover:underline"
              >
                {article.title}
              </a>
              <span className="shrink-0 tabular-nums text-muted">
                <span className={article.notHelpful > article.helpful ? 'font-semibold text-danger' : ''}>
                  {article.notHelpful} no
                </span>{' '}
                · {article.helpful} yes
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
