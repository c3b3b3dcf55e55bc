/** A word or phrase of an idea. Articles are searched for it if `isSearched`; else it is only understood. */
export interface Entry {
  text: string;
  isSearched: boolean;
}

/** Reads a line of a concept list: `restore, reset | put back, undo`. */
export function readEntries(line: string): Entry[] {
  const [searched = '', understood = ''] = line.split(' | ');
  const read = (part: string, isSearched: boolean) =>
    part === '' ? [] : part.split(', ').map((text): Entry => ({ text, isSearched }));
  return [...read(searched, true), ...read(understood, false)];
}
