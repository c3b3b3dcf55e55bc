import type { Product } from './types.ts';

// Words that say what kind of thing is meant, in the languages that the demo speaks; each leads to a word of the range.
const KIND: Record<string, string> = {
  tente: 'tent',
  zelt: 'tent',
  rechaud: 'stove',
  kocher: 'stove',
  hornillo: 'stove',
  veste: 'jacket',
  doudoune: 'lyng',
  jacke: 'jacket',
  chaqueta: 'jacket',
  chaussures: 'boots',
  bottes: 'boots',
  stiefel: 'boots',
  botas: 'boots',
  boot: 'boots',
  rucksack: 'backpack',
  mochila: 'backpack',
  duvet: 'myr',
  schlafsack: 'myr',
  saco: 'myr',
  matelas: 'mose',
  isomatte: 'mose',
  esterilla: 'mose',
  frontale: 'headlamp',
  stirnlampe: 'headlamp',
  linterna: 'headlamp',
};

/** The products that a customer's words fit best: one when it is clear, several when not, none when nothing fits. */
export function findProducts(words: string, products: Product[]): Product[] {
  const wanted = tokens(words).map((word) => KIND[word] ?? word);
  const exact = products.find((product) => product.sku.toLowerCase() === words.trim().toLowerCase());
  if (exact) return [exact];
  const scored = products.map((product) => ({ product, score: score(wanted, tokens(product.name)) }));
  const best = Math.max(...scored.map((entry) => entry.score));
  if (best < 1) return [];
  const fitting = scored.filter((entry) => entry.score === best).map((entry) => entry.product);
  // "ember stove" fits "Ember Duo stove" as well; the product without a further word is meant.
  const fewest = Math.min(...fitting.map((product) => tokens(product.name).length));
  const closest = fitting.filter((product) => tokens(product.name).length === fewest);
  return best > 1 ? closest : fitting;
}

function score(wanted: string[], name: string[]): number {
  return name.reduce((sum, word) => sum + Math.max(0, ...wanted.map((given) => likeness(given, word))), 0);
}

function likeness(given: string, word: string): number {
  if (given === word || given === `${word}s`) return 1;
  // One slip of the finger in a word of four letters or more ("skran", "vide").
  return word.length >= 4 && given.length >= 4 && withinOneEdit(given, word) ? 0.9 : 0;
}

/** Whether one insertion, deletion, replacement or swap of neighbours turns `a` into `b`. */
function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const swapped = restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (swapped && restA.slice(2) === restB.slice(2))
  );
}

function tokens(text: string): string[] {
  const plain = text.slice(0, 200).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[a-z]+|\d+/g) ?? [];
}
