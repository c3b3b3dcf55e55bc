import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Article, saveVote } from '#server/knowledge/index.ts';
import { findTranslations } from '../help/find-translations.ts';
import { listRelated } from '../help/list-related.ts';
import { nameVisitor } from '../help/name-visitor.ts';
import { isListed, nameSource, readLibrary, toCategory, toLink } from '../help/read-library.ts';
import { readSite } from '../help/read-site.ts';
import { sendPage } from '../help/send-page.ts';
import { refuseOtherSites, takeForms } from '../help/take-forms.ts';
import { keepVisitor } from '../help/visitor-cookie.ts';
import {
  categoryPath,
  renderHelpArticle,
  renderHelpCategory,
  renderHelpHome,
  renderNotFound,
} from '../pages/index.ts';
import { mayRead } from '../present/may-read.ts';
import { articleUrl } from '../present/present-message.ts';
import type { HttpDeps } from '../types.ts';

const open = { config: { door: 'public' as const } };
const QuerySchema = z.object({
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).catch(1),
  voted: z.enum(['yes', 'no']).optional().catch(undefined),
});
const VoteSchema = z.object({ helpful: z.enum(['yes', 'no']) });
/** What the front page shows of a category, so that it stays small however much there is. */
const ON_HOME = 6;
const ON_PAGE = 100;

/** The help centre's pages to browse: made on the server, complete without a script. */
export const helpRoutes =
  (deps: HttpDeps): FastifyPluginAsync =>
  async (app) => {
    takeForms(app);

    app.get('/help', open, async (request, reply) => {
      const { language } = QuerySchema.parse(request.query);
      const site = readSite(deps, request, language);
      const library = await readLibrary(deps);
      const categories = library.sources.map((source) => {
        const category = toCategory(library, source, site.language);
        return { ...category, articles: category.articles.slice(0, ON_HOME) };
      });
      if (!language) reply.header('vary', 'accept-language');
      return sendPage(reply, renderHelpHome({ site, categories }), site.colour);
    });

    app.get('/help/categories/:sourceId', open, async (request, reply) => {
      const { sourceId } = request.params as { sourceId: string };
      const { language, page } = QuerySchema.parse(request.query);
      const site = readSite(deps, request, language);
      const library = await readLibrary(deps);
      const source = library.sources.find(({ id }) => id === sourceId);
      const category = source && toCategory(library, source, site.language);
      const pages = Math.ceil((category?.count ?? 0) / ON_PAGE);
      if (!category || page > pages) return missing(request, reply, language);
      const articles = category.articles.slice((page - 1) * ON_PAGE, page * ON_PAGE);
      const shown = { ...category, articles };
      return sendPage(
        reply,
        renderHelpCategory({ site, sourceId, category: shown, page, pages }),
        site.colour,
      );
    });

    app.get('/help/articles/:articleId', open, async (request, reply) => {
      const { articleId } = request.params as { articleId: string };
      const asMarkdown = articleId.endsWith('.md');
      const article = await findPublic(asMarkdown ? articleId.slice(0, -3) : articleId);
      if (!article) return missing(request, reply);
      if (asMarkdown) {
        return reply.type('text/markdown; charset=utf-8').send(`# ${article.title}\n\n${article.text}\n`);
      }
      await noteFound(request);
      return showArticle(request, reply, article);
    });

    app.post(
      '/help/articles/:articleId/vote',
      { config: { ...open.config, rateLimit: { max: 30, timeWindow: '1 minute' } }, bodyLimit: 1024 },
      async (request, reply) => {
        refuseOtherSites(request);
        const { articleId } = request.params as { articleId: string };
        const article = await findPublic(articleId);
        const vote = VoteSchema.safeParse(request.body);
        if (!article) return missing(request, reply);
        if (!vote.success) return reply.redirect(`${articleUrl(article.id)}#helpful`, 303);
        await saveVote(deps.db, {
          articleId: article.id,
          version: article.version,
          visitor: keepVisitor(request, reply),
          helpful: vote.data.helpful === 'yes',
          at: deps.clock.now(),
        });
        return reply.redirect(`${articleUrl(article.id)}?voted=${vote.data.helpful}#helpful`, 303);
      },
    );

    /** An article that anybody may read; the others do not exist here. */
    async function findPublic(articleId: string): Promise<Article | undefined> {
      const article = await deps.knowledge.findArticle(articleId);
      return mayRead(article, deps.release()) ? article : undefined;
    }

    async function showArticle(request: FastifyRequest, reply: FastifyReply, article: Article) {
      const { id, title, language, structure, passages, lastUpdated } = article;
      const site = readSite(deps, request, language);
      const library = await readLibrary(deps);
      const source = library.sources.find((candidate) => candidate.id === article.sourceId);
      const home = { name: nameOf(article, language), path: categoryPath(article.sourceId, language) };
      const { voted } = QuerySchema.parse(request.query);
      const html = renderHelpArticle({
        site,
        article: {
          id,
          title,
          language,
          structure,
          passages,
          updatedAt: dateOf(lastUpdated) ?? article.updatedAt,
        },
        path: articleUrl(id),
        ...(source ? { category: home } : {}),
        translations: findTranslations(article, library.articles).map(toLink),
        related: listRelated(deps, article),
        ...(voted ? { voted } : {}),
      });
      return sendPage(reply, html, site.colour);
    }

    function nameOf({ sourceId }: Article, language: string): string {
      const all = deps.release().sources.filter(isListed);
      const source = all.find(({ id }) => id === sourceId);
      return source ? nameSource(source, all, language) : sourceId;
    }

    /** Who comes from a search to an article has found something: the search is no gap. */
    async function noteFound(request: FastifyRequest): Promise<void> {
      const from = URL.parse(request.headers.referer ?? '');
      const text = from?.searchParams.get('q');
      if (!text || from?.pathname !== '/help/search' || from.host !== request.host) return;
      const language = readSite(deps, request, from.searchParams.get('language') ?? undefined).language;
      await deps.gaps.found({ text, language, askedBy: nameVisitor(request, deps.secret) });
    }

    function missing(request: FastifyRequest, reply: FastifyReply, language?: string) {
      const site = readSite(deps, request, language);
      return sendPage(reply.status(404), renderNotFound(site), site.colour);
    }
  };

/** A day as the author wrote it; undefined when it is not written as one. */
function dateOf(text: string | undefined): Date | undefined {
  const date = text && /^\d{4}-\d{2}-\d{2}/.test(text) ? new Date(text) : undefined;
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
}
