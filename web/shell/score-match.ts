/**
 * How well a text fits what was typed, letter by letter in order: 0 not at all, more is better. Letters at the beginning of
 * a word and in a row count more, so that "gc" finds "Go to Closed" before "Change order".
 */
export function scoreMatch(typed: string, text: string): number {
  const wanted = typed.toLowerCase().replaceAll(' ', '');
  const line = text.toLowerCase();
  let score = 1;
  let from = 0;
  let last = -2;
  for (const letter of wanted) {
    const at = nextPlace(line, letter, from, last);
    if (at < 0) return 0;
    const begins = at === 0 || line[at - 1] === ' ';
    score += at === last + 1 ? 8 : begins ? 6 : 1;
    last = at;
    from = at + 1;
  }
  return score - line.length / 100;
}

/** The next place of a letter: right behind the last one, else at the beginning of a word, else anywhere. */
function nextPlace(line: string, letter: string, from: number, last: number): number {
  if (last >= 0 && line[last + 1] === letter) return last + 1;
  for (let at = line.indexOf(letter, from); at >= 0; at = line.indexOf(letter, at + 1))
    if (at === 0 || line[at - 1] === ' ') return at;
  return line.indexOf(letter, from);
}
