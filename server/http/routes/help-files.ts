import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyPluginAsync } from 'fastify';
import { findTranslations } from '../help/find-translations.ts';
import { readLibrary, toCategory, toLink } from '../help/read-library.ts';
import { readSite } from '../help/read-site.ts';
import {
  categoryPath,
  findHelpTexts,
  homePath,
  renderLlms,
  renderRobots,
  renderSitemap,
} from '../pages/index.ts';
import type { HttpDeps } from '../types.ts';

const open = { config: { door: 'public' as const } };
const SCRIPT = join(import.meta.dirname, '../pages/help.js');

/** What the help centre has for machines: its script, and what search engines and language models may read. */
export const helpFileRoutes =
  (deps: HttpDeps): FastifyPluginAsync =>
  async (app) => {
    const script = await readFile(SCRIPT);

    app.get('/help/help.js', open, async (_request, reply) =>
      reply
        .type('text/javascript; charset=utf-8')
        .header('cache-control', 'public, max-age=300')
        .send(script),
    );

    app.get('/robots.txt', open, async (request, reply) =>
      reply.type('text/plain; charset=utf-8').send(renderRobots(readSite(deps, request).origin)),
    );

    app.get('/sitemap.xml', open, async (request, reply) => {
      const { origin, languages } = readSite(deps, request);
      const library = await readLibrary(deps);
      const fronts = languages.map((language) => ({ url: origin + homePath(language) }));
      const lists = languages.flatMap((language) =>
        library.sources
          .filter((source) => toCategory(library, source, language).count > 0)
          .map(({ id }) => ({ url: origin + categoryPath(id, language) })),
      );
      const articles = library.articles.map((article) => {
        const all = [article, ...findTranslations(article, library.articles)];
        const alternates = all.map((one) => ({ language: one.language, url: origin + toLink(one).url }));
        return {
          url: origin + toLink(article).url,
          updatedAt: article.updatedAt,
          ...(all.length > 1 ? { alternates } : {}),
        };
      });
      const map = renderSitemap([...fronts, ...lists, ...articles]);
      return reply.type('application/xml; charset=utf-8').send(map);
    });

    app.get('/llms.txt', open, async (request, reply) => {
      const { origin, name, languages } = readSite(deps, request);
      const { company } = deps.release();
      const library = await readLibrary(deps);
      const groups = languages.flatMap((language) =>
        library.sources.map((source) => {
          const category = toCategory(library, source, language);
          return { name: `${category.name} (${language})`, articles: category.articles };
        }),
      );
      const shown = groups.filter(({ articles }) => articles.length > 0);
      const title = findHelpTexts(company.language).help;
      return reply.type('text/plain; charset=utf-8').send(renderLlms({ name, origin, title, groups: shown }));
    });
  };
