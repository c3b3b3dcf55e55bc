import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArticleView as Article } from '../../contract/index.ts';
import { toAddress } from './addresses.ts';
import { ArticleBody } from './article-body.tsx';
import { type ArticleLink, useView } from './view.ts';

type Loading = { state: 'loading' } | { state: 'failed' } | { state: 'there'; article: Article };

/** An article of the help centre, read without leaving the chat, at the part that was cited. */
export function ArticleView({ link }: { link: ArticleLink }) {
  const { texts, chat, host } = useView();
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const page = useRef<HTMLDivElement>(null);

  // The server, asked again when the customer wishes it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt reads nothing, it is one
  useEffect(() => {
    let gone = false;
    setLoading({ state: 'loading' });
    chat.getArticle(link.id).then(
      (article) => !gone && setLoading({ state: 'there', article }),
      () => !gone && setLoading({ state: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, [chat, link.id, attempt]);
  // Who opened it reads it: from its top, or from the part that was cited.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was loaded is looked at in the page
  useLayoutEffect(() => {
    const article = page.current!;
    article.focus({ preventScroll: true });
    const cited = link.anchor && article.querySelector<HTMLElement>(`#${CSS.escape(link.anchor)}`);
    if (!cited) return;
    cited.classList.add('cited');
    const isFirst = cited.previousElementSibling?.localName !== 'section';
    if (!isFirst) article.scrollTop = cited.offsetTop - article.offsetTop;
  }, [loading, link.anchor]);

  const { state } = loading;
  return (
    <div
      ref={page}
      class="article"
      role="document"
      tabIndex={-1}
      aria-busy={state === 'loading'}
      aria-label={texts.article}
    >
      {state === 'loading' && (
        <>
          <p class="sr-only" role="status">
            {texts.loading}
          </p>
          <div class="skeleton" />
          <div class="skeleton" />
        </>
      )}
      {state === 'failed' && (
        <div class="card" role="alert">
          <p>{texts.articleFailed}</p>
          <button type="button" class="choice" onClick={() => setAttempt(attempt + 1)}>
            {texts.retry}
          </button>
        </div>
      )}
      {state === 'there' && (
        <article lang={loading.article.language}>
          <h2>{loading.article.title}</h2>
          {loading.article.parts.map(({ heading, anchor, markdown }) => (
            <section key={anchor ?? heading ?? markdown} id={anchor}>
              {heading && <h3>{heading}</h3>}
              <ArticleBody markdown={markdown} />
            </section>
          ))}
          <p class="on-site">
            <a href={toAddress(loading.article.url, host)} target="_blank" rel="noopener noreferrer">
              {texts.onSite}
              <span class="sr-only"> ({texts.newTab})</span>
            </a>
          </p>
        </article>
      )}
    </div>
  );
}
