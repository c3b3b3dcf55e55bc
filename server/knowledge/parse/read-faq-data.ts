import { z } from 'zod';
import type { Block } from '../types.ts';
import { htmlToBlocks } from './html-to-blocks.ts';

const QuestionSchema = z.object({
  name: z.string().min(1),
  acceptedAnswer: z.object({ text: z.string().min(1) }),
});
const PageSchema = z.object({
  '@type': z.union([z.string(), z.array(z.string())]).transform((type) => [type].flat()),
  mainEntity: z.union([z.unknown().array(), z.unknown().transform((one) => [one])]),
});

/**
 * Questions and answers of a page's JSON-LD (schema.org FAQPage and QAPage), as a heading and its text each. What the
 * page says anyway (`shown`) is left out; data that cannot be read is no reason not to read the page.
 */
export function readFaqData(scripts: string[], shown: string): Block[] {
  const visible = squeeze(shown);
  return scripts
    .flatMap(parseData)
    .flatMap((node) => {
      const page = PageSchema.safeParse(node);
      if (!page.success || !page.data['@type'].some((type) => type === 'FAQPage' || type === 'QAPage'))
        return [];
      return page.data.mainEntity;
    })
    .flatMap((entity) => {
      const question = QuestionSchema.safeParse(entity);
      if (!question.success) return [];
      const { name, acceptedAnswer } = question.data;
      const answer = htmlToBlocks(acceptedAnswer.text);
      if (answer.every(({ text }) => visible.includes(squeeze(text)))) return [];
      return [{ kind: 'heading' as const, level: 2, text: name.trim() }, ...answer];
    });
}

/** The nodes of a JSON-LD script: one, a list of them, or a graph. */
function parseData(script: string): unknown[] {
  try {
    const data: unknown = JSON.parse(script);
    return [data].flat().flatMap((node) => {
      const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(node);
      return graph.success ? graph.data['@graph'] : [node];
    });
  } catch {
    return [];
  }
}

function squeeze(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
