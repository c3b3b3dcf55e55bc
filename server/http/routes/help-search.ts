import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { nameVisitor } from '../help/name-visitor.ts';
import { readSite } from '../help/read-site.ts';
import { reasonOf, searchHelp } from '../help/search-help.ts';
import { sendPage } from '../help/send-page.ts';
import { refuseOtherSites, takeForms } from '../help/take-forms.ts';
import { type Found, renderFound, renderSearch } from '../pages/index.ts';
import type { HttpDeps } from '../types.ts';

const open = { config: { door: 'public' as const } };
const QuerySchema = z.object({
  q: z.string().trim().min(1).max(1000).optional().catch(undefined),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional()
    .catch(undefined),
  part: z.literal('results').optional().catch(undefined),
});

/** The help centre's search: a page for everybody, its results alone for the script, and what it did not find. */
export const helpSearchRoutes =
  (deps: HttpDeps): FastifyPluginAsync =>
  async (app) => {
    takeForms(app);

    app.get('/help/search', open, async (request, reply) => {
      const { q, language, part } = QuerySchema.parse(request.query);
      const site = readSite(deps, request, language);
      if (!q) return reply.redirect(`/help${language ? `?language=${language}` : ''}`);
      const found = await searchHelp(deps, site, q);
      reply.header('cache-control', 'no-store');
      // While one types it is no search yet: the script says when it is.
      if (part) return sendPage(reply, renderFound(site, found), site.colour);
      await noteUnanswered(request, found, site.language);
      return sendPage(reply, renderSearch(site, found), site.colour);
    });

    app.post(
      '/help/search/settled',
      { config: { ...open.config, rateLimit: { max: 60, timeWindow: '1 minute' } }, bodyLimit: 16 * 1024 },
      async (request, reply) => {
        refuseOtherSites(request);
        const { q, language } = QuerySchema.parse(request.body ?? {});
        const site = readSite(deps, request, language);
        if (q) await noteUnanswered(request, await searchHelp(deps, site, q), site.language);
        return reply.status(204).send();
      },
    );

    async function noteUnanswered(request: FastifyRequest, found: Found, language: string): Promise<void> {
      const reason = reasonOf(found);
      if (!reason) return;
      const askedBy = nameVisitor(request, deps.secret);
      await deps.gaps.note({ text: found.query, language, reason, askedBy });
    }
  };
