import type { HelpTexts } from './texts/index.ts';
import type { HelpPassage } from './types.ts';

/** A headed part of an article's page. */
export interface ArticlePart {
  heading?: string;
  anchor?: string;
  isLead: boolean;
  texts: string[];
}

/** Neighbouring passages with the same anchor are one part. */
export function toParts(passages: HelpPassage[], title: string, texts: HelpTexts): ArticlePart[] {
  const parts: ArticlePart[] = [];
  for (const passage of passages) {
    const last = parts.at(-1);
    if (last && last.anchor === passage.anchor) last.texts.push(passage.text);
    else {
      const heading = headingOf(passage, title, texts);
      parts.push({
        heading,
        anchor: passage.anchor,
        isLead: passage.kind === 'answer',
        texts: [passage.text],
      });
    }
  }
  return parts;
}

function headingOf({ kind, headingPath }: HelpPassage, title: string, texts: HelpTexts): string | undefined {
  if (kind === 'conditions' || kind === 'procedure' || kind === 'timeline') return texts[kind];
  const heading = headingPath.at(-1);
  return kind === 'answer' || heading === title ? undefined : heading;
}
