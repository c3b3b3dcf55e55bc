import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Things that a company sells, each with a name that customers use and no article and no lexicon has. */
const THINGS = [
  ['kettle', 'wobbler'],
  ['jacket', 'snuggins'],
  ['tent', 'canvasser'],
  ['stove', 'flamebox'],
  ['torch', 'lumestick'],
  ['compass', 'northerly'],
  ['mattress', 'flopbed'],
  ['hammock', 'swaysack'],
  ['boots', 'stompers'],
  ['gloves', 'fingerlings'],
  ['backpack', 'schlepper'],
  ['whistle', 'tootler'],
] as const;
export const ASPECTS = ['clean', 'repair', 'fold'] as const;

/** Half of the questions call a thing by its name, half by the customers' name. */
export const CASES = THINGS.flatMap(([thing, nickname], number) =>
  ASPECTS.map((aspect, at) => ({
    id: `${thing}-${aspect}`,
    question: `how do I ${aspect} my ${(number + at) % 2 ? thing : nickname}?`,
    language: 'en',
    articles: [`docs/${thing}-${aspect}.md`],
  })),
);
/** What an embedding would have to know: the things' two names are one. */
export const CONCEPTS = THINGS.map((names) => [...names]);

/** Writes an article for each thing and what can be done with it into `folder`/docs. */
export async function writeDocuments(folder: string): Promise<void> {
  await mkdir(join(folder, 'docs'), { recursive: true });
  for (const [thing] of THINGS)
    for (const aspect of ASPECTS)
      await writeFile(
        join(folder, `docs/${thing}-${aspect}.md`),
        `# ${aspect} the ${thing}\n\nThis is how to ${aspect} a ${thing}: take it slowly and start at the top.\n`,
      );
}
