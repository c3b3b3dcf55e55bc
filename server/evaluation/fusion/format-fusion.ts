import type { FusionFit, LanguageFit, RetrievalFigures } from '#server/knowledge/index.ts';

const VERDICTS: Record<FusionFit['verdict'], string> = {
  hybrid: 'words and meaning together find more than either alone',
  dense: 'the meaning alone finds more than the words, with or without it',
  lexical: 'the meaning adds nothing that is more than chance: the words stand alone',
  'too-few-cases': 'too few cases to say: the words stand alone',
};

/** The three ways to search as an aligned table, and what it says; one for each language that has cases. */
export function formatFusion(fits: LanguageFit[]): string {
  return fits
    .filter(({ cases }) => cases > 0)
    .map(formatFit)
    .join('\n\n');
}

function formatFit(fit: LanguageFit): string {
  const row = (name: string, { recallAt1, recallAt5, meanReciprocalRank }: RetrievalFigures) =>
    `${name.padEnd(10)}${percent(recallAt1)}${percent(recallAt5)}${meanReciprocalRank.toFixed(3).padStart(10)}`;
  const whose = fit.language ?? 'languages with few cases';
  return [
    `search by  ${['recall@1', 'recall@5', 'MRR'].map((head) => head.padStart(9)).join(' ')}`,
    row('lexical', fit.lexical),
    row('dense', fit.dense),
    row('hybrid', fit.hybrid),
    `weight of the meaning, ${whose}: ${fit.weight} (${fit.cases} cases; ${VERDICTS[fit.verdict]})`,
  ].join('\n');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(10);
}
