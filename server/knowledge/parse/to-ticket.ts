import { createHash } from 'node:crypto';
import type { Language } from '#server/kernel/index.ts';
import type { ArticleContent } from '../types.ts';
import { detectLanguage } from './detect-language.ts';
import { type MaskPersonalData, withoutCourtesies } from './mask-personal-data.ts';

/** Names that helpdesks give the columns, without case, spaces and signs. */
const COLUMNS = {
  id: ['id', 'ticketid', 'ticketnumber', 'ticket', 'number', 'reference'],
  subject: ['subject', 'title', 'topic', 'sujet', 'objet', 'titre'],
  question: [
    'question',
    'description',
    'message',
    'body',
    'request',
    'customermessage',
    'content',
    'probleme',
    'demande',
  ],
  answer: ['answer', 'resolution', 'reply', 'response', 'solution', 'agentreply', 'reponse'],
  language: ['language', 'lang', 'locale', 'langue'],
  tags: ['tags', 'labels', 'category', 'categorie'],
  people: [
    'name',
    'customer',
    'customername',
    'requester',
    'requestername',
    'contact',
    'contactname',
    'from',
    'author',
    'assignee',
    'agent',
    'agentname',
    'client',
    'nom',
    'nomclient',
  ],
} as const;

const MAX_TITLE = 120;

/** Turns a row into an article without personal data, or says why it is none. */
export function toTicket(
  fields: Record<string, unknown>,
  language: Language | undefined,
  maskPersonalData: MaskPersonalData,
): { id: string; content: ArticleContent } | { reason: string } {
  const read = (column: keyof typeof COLUMNS) => readColumns(fields, COLUMNS[column])[0];
  const people = readColumns(fields, COLUMNS.people);
  const mask = (text: string) => maskPersonalData(text, people);
  const question = mask(read('question') ?? read('subject') ?? '');
  const answer = withoutCourtesies(mask(read('answer') ?? ''));
  if (!question)
    return {
      reason: `it has no question (a column named ${COLUMNS.question.slice(0, 3).join(', ')} or subject)`,
    };
  if (!answer)
    return { reason: `it has no answer (a column named ${COLUMNS.answer.slice(0, 3).join(', ')})` };
  const title = mask(read('subject') ?? firstSentence(question));
  const text = title === question ? answer : `${question}\n\n${answer}`;
  const own = read('language')?.slice(0, 2).toLowerCase();
  return {
    id:
      read('id')?.replace(/[^\w.-]+/g, '-') ??
      createHash('sha256').update(question).digest('hex').slice(0, 12),
    content: {
      title,
      language: (own && /^[a-z]{2}$/.test(own) ? own : undefined) ?? language ?? detectLanguage(text) ?? 'en',
      structure: 'ticket',
      tags: (read('tags') ?? '')
        .split(/[,;|]/)
        .map((tag) => tag.trim())
        .filter(Boolean),
      relatedQuestions: title === question ? [] : [question],
      passages: [{ kind: 'ticket', headingPath: [], text: answer }],
    },
  };
}

/** What the columns of these names hold, in the order of the names. */
function readColumns(fields: Record<string, unknown>, names: readonly string[]): string[] {
  const found: string[] = [];
  for (const name of names)
    for (const [key, value] of Object.entries(fields)) {
      const plain = key
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '');
      if (plain !== name || value === null || typeof value === 'object') continue;
      const text = String(value).toWellFormed().replaceAll('\0', '').trim();
      if (text) found.push(text);
    }
  return found;
}

function firstSentence(text: string): string {
  const sentence = /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
  return sentence.length <= MAX_TITLE ? sentence : `${sentence.slice(0, MAX_TITLE).replace(/\s+\S*$/, '')}…`;
}
