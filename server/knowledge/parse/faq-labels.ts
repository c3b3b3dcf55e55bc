import type { PassageKind } from '#server/kernel/index.ts';

/** The parts of a FAQ article. Those that are no passages end in the article's own fields. */
export type FaqPart =
  | Extract<PassageKind, 'answer' | 'conditions' | 'procedure' | 'timeline'>
  | 'related'
  | 'tags'
  | 'updated';

const LABELS: Record<FaqPart, RegExp> = {
  answer:
    /^(short answer|the short answer|answer in short|quick answer|réponse courte|réponse rapide|en bref)$/,
  conditions: /^(conditions?|eligibility|requirements|conditions d'éligibilité)$/,
  procedure: /^(procedure|steps?|how to do it|procédure|étapes?|marche à suivre)$/,
  timeline: /^(timelines?|delays?|timing|timeframes?|délais?|délais? de traitement|calendrier)$/,
  related: /^(related questions?|related|see also|questions? (liées?|connexes?|associées?)|voir aussi)$/,
  tags: /^(tags?|keywords?|mots[- ]clés?|étiquettes?)$/,
  updated:
    /^(last updated?|last reviewed|updated( on)?|dernière (mise à jour|révision)|mis(e)? à jour( le)?)$/,
};

/** Which part of a FAQ article a heading (English or French) opens. */
export function faqPartOf(heading: string): FaqPart | undefined {
  const label = heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[\s:*]+$/, '')
    .replace(/^[\s*\d.)]+/, '')
    .trim();
  for (const [part, pattern] of Object.entries(LABELS)) if (pattern.test(label)) return part as FaqPart;
  return undefined;
}

/** A paragraph such as `Short answer: yes.` as its label and its text. */
export function splitFaqLabel(paragraph: string): { label: string; rest: string } | undefined {
  const match = /^([^:\n]{3,30}?)\s?:\s*([\s\S]*)$/.exec(paragraph);
  return match && faqPartOf(match[1]!) ? { label: match[1]!.trim(), rest: match[2]!.trim() } : undefined;
}
