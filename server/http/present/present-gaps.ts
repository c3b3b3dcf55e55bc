import type { ArticleVotesView, GapView } from '#contract';
import type { KnowledgeGap } from '#server/insights/index.ts';
import type { ArticleVotes } from '#server/knowledge/index.ts';
import { articleUrl } from './present-message.ts';

export function presentGap(gap: KnowledgeGap): GapView {
  return {
    id: gap.id,
    example: gap.example,
    language: gap.language,
    askers: gap.askers,
    fromHelp: gap.fromHelp,
    nothingFound: gap.nothingFound,
    lastAskedAt: gap.lastAskedAt.toISOString(),
    ...(gap.conversationId ? { conversationId: gap.conversationId } : {}),
  };
}

export function presentVotes(votes: ArticleVotes): ArticleVotesView {
  return {
    articleId: votes.articleId,
    title: votes.title,
    url: articleUrl(votes.articleId),
    language: votes.language,
    helpful: votes.helpful,
    notHelpful: votes.notHelpful,
    lastVotedAt: votes.lastVotedAt.toISOString(),
  };
}
