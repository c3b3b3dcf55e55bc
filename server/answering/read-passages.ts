import type { RetrievedPassage } from '#server/kernel/index.ts';
import type { ReadTerms } from '#server/knowledge/index.ts';
import { cutUnits, type PlainUnit } from './cut-units.ts';
import { readHeading } from './read-heading.ts';
import type { ReadPassage } from './types.ts';

export type ReadPassages = (passages: RetrievedPassage[]) => ReadPassage[];

/** Makes a reader that cuts passages into units with their terms, and remembers the ones it cut last. */
export function createPassageReader(readTerms: ReadTerms, maxRemembered = 5_000): ReadPassages {
  const remembered = new Map<string, ReadPassage>();
  return (passages) =>
    passages.map((passage) => {
      const known = remembered.get(passage.passageId);
      // The text is compared as well: an id alone does not prove that the passage is unchanged.
      if (known?.passage.text === passage.text && known.passage.version === passage.version) {
        return { ...known, passage };
      }
      const read = readPassage(readTerms, passage);
      if (remembered.size >= maxRemembered) remembered.clear();
      remembered.set(passage.passageId, read);
      return read;
    });
}

function readPassage(readTerms: ReadTerms, passage: RetrievedPassage): ReadPassage {
  const terms = (text: string) => new Set(readTerms(text, passage.language));
  const units = announce(cutUnits(passage.text), passage);
  return {
    passage,
    units: units.map((unit) => ({ ...unit, terms: terms(unit.text) })),
    titleTerms: terms(passage.title),
    headingTerms: terms(passage.headingPath.join(' ')),
  };
}

/** A list that nothing in the text announces is announced by the heading above it. */
function announce(units: PlainUnit[], passage: RetrievedPassage): PlainUnit[] {
  const text = readHeading(passage);
  if (passage.kind !== 'body' || !text || !units[0] || units[0].kind === 'sentence') return units;
  const words = text.split(/\s+/).length;
  return [{ text, kind: 'heading', block: 0, entry: 0, introduces: true, continues: false, words }, ...units];
}
