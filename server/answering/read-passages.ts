import type { RetrievedPassage } from '#server/kernel/index.ts';
import { cutUnits } from './cut-units.ts';
import type { ReadPassage } from './types.ts';
import type { FindTerms } from './words/find-terms.ts';

export type ReadPassages = (passages: RetrievedPassage[]) => ReadPassage[];

/** Makes a reader that cuts passages into units with their terms, and remembers the ones it cut last. */
export function createPassageReader(findTerms: FindTerms, maxRemembered = 5_000): ReadPassages {
  const remembered = new Map<string, ReadPassage>();
  return (passages) =>
    passages.map((passage) => {
      const known = remembered.get(passage.passageId);
      // The text is compared as well: an id alone does not prove that the passage is unchanged.
      if (known?.passage.text === passage.text && known.passage.version === passage.version) {
        return { ...known, passage };
      }
      const read = readPassage(findTerms, passage);
      if (remembered.size >= maxRemembered) remembered.clear();
      remembered.set(passage.passageId, read);
      return read;
    });
}

function readPassage(findTerms: FindTerms, passage: RetrievedPassage): ReadPassage {
  const terms = (text: string) => new Set(findTerms(text, passage.language));
  return {
    passage,
    units: cutUnits(passage.text).map((unit) => ({ ...unit, terms: terms(unit.text) })),
    titleTerms: terms(passage.title),
    headingTerms: terms(passage.headingPath.join(' ')),
    bodyTerms: terms(passage.text),
  };
}
