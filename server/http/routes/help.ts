import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { ArticleSummary } from '#server/knowledge/index.ts';
import { type HelpLink, renderHelpArticle, renderHelpHome, renderNotFound } from '../pages/index.ts';
import { presentHits } from '../present/present-article.ts';
import { articleUrl } from '../present/present-message.ts';
import type { HttpDeps } from '../types.ts';

const open = { config: { door: 'public' as const } };
const QuerySchema = z.object({
  q: z.string().max(1000).optional().catch(undefined),
  language: z.string().length(2).optional().catch(undefined),
});
const HITS = 12;
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'self'; base-uri 'none'";

/** The help centre: pages made on the server, readable without a script. */
export const helpRoutes =
  (deps: HttpDeps): FastifyPluginAsync =>
  async (app) => {
    app.get('/help', open, async (request, reply) => home(request.query, reply));
    app.get('/help/search', open, async (request, reply) => home(request.query, reply));

    app.get('/help/articles/:articleId', open, async (request, reply) => {
      const { articleId } = request.params as { articleId: string };
      const { company } = deps.release();
      const article = await deps.knowledge.findArticle(articleId);
      if (article?.visibility !== 'public' || article.removedAt) {
        return page(reply.status(404), renderNotFound({ company }));
      }
      const { title, language } = article;
      const near = deps.knowledge.search({
        text: [title, ...article.relatedQuestions].join('\n'),
        language,
        limit: 30,
      });
      const related = presentHits(near, 6).filter(
        (hit) => hit.articleId !== article.id && hit.language === language,
      );
      return page(reply, renderHelpArticle({ company, article, related: related.slice(0, 4) }));
    });

    async function home(rawQuery: unknown, reply: FastifyReply) {
      const { q, language } = QuerySchema.parse(rawQuery);
      const { company, sources } = deps.release();
      const text = q?.trim();
      const spoken = language ? { language } : {};
      const hits = text
        ? presentHits(deps.knowledge.search({ text, ...spoken, limit: HITS * 4 }), HITS)
        : undefined;
      const articles = (await deps.knowledge.listArticles()).filter(
        (article) => !language || article.language === language,
      );
      const shown = sources.filter(({ kind, visibility }) => visibility === 'public' && kind !== 'tickets');
      const categories = shown
        .map(({ id }) => ({
          name: titleOf(id),
          articles: articles.filter(({ sourceId }) => sourceId === id).map(toLink),
        }))
        .filter((category) => category.articles.length > 0);
      return page(
        reply,
        renderHelpHome({ company, categories, ...spoken, ...(hits ? { query: text!, hits } : {}) }),
      );
    }
  };

function page(reply: FastifyReply, html: string) {
  return reply.type('text/html; charset=utf-8').header('content-security-policy', POLICY).send(html);
}

function toLink({ id, title, language }: ArticleSummary): HelpLink {
  return { title, url: articleUrl(id), language };
}

/** `product-docs` as a heading: `Product docs`. */
function titleOf(id: string): string {
  if (id === 'faq') return 'Questions and answers';
  const words = id.replaceAll('-', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
}
