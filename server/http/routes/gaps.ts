import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { ArticleVotesListSchema, GapListSchema } from '#contract';
import type { KnowledgeGap } from '#server/insights/index.ts';
import { listVotes } from '#server/knowledge/index.ts';
import { presentGap, presentVotes } from '../present/present-gaps.ts';
import type { HttpDeps } from '../types.ts';

const MOST_GAPS = 50;
const MOST_ARTICLES = 50;

/** What the articles lack: for who writes them. */
export const gapRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/v1/knowledge/gaps',
      { config: { door: 'insight.read' }, schema: { response: { 200: GapListSchema } } },
      async () => {
        await deps.gaps.gather();
        const items: KnowledgeGap[] = [];
        for (const gap of await deps.gaps.list(MOST_GAPS)) {
          // One after the other, so that others are served between them.
          if (!(await isAnsweredNow(gap))) items.push(gap);
        }
        return { items: items.map(presentGap) };
      },
    );

    app.get(
      '/v1/knowledge/votes',
      { config: { door: 'insight.read' }, schema: { response: { 200: ArticleVotesListSchema } } },
      async () => ({ items: (await listVotes(deps.db, MOST_ARTICLES)).map(presentVotes) }),
    );

    /** An article may have been written since. */
    async function isAnsweredNow({ example, language }: KnowledgeGap): Promise<boolean> {
      return (await deps.answerSearch({ text: example, language })).kind === 'answered';
    }
  };
