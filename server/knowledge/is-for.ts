import type { Scope, ScopeKey } from '#server/kernel/index.ts';

/**
 * Whether what is for some is for somebody. What is not known of a person keeps nothing from them, except where it is
 * for an audience: that they must be known to belong to.
 */
export function isFor(target: Scope | undefined, person: Scope = {}): boolean {
  if (!target) return true;
  return (Object.keys(target) as ScopeKey[]).every((key) => {
    const wanted = target[key] ?? [];
    const own = person[key] ?? [];
    if (!wanted.length) return true;
    if (!own.length) return key !== 'audience';
    return wanted.some((a) => own.some((b) => isSame(a, b, key)));
  });
}

/** Of products the longer name is the same one with a word more: "Skarn 2" and "Skarn 2 tent". */
function isSame(a: string, b: string, key: ScopeKey): boolean {
  const [short, long] = [fold(a), fold(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short === long || (key === 'product' && long.startsWith(`${short} `));
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
