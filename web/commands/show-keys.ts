const NAMES: Record<string, string> = {
  Escape: 'Esc',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ' ': 'Space',
};

/** Keys as people read them: `g i` is "g i", `mod+k` is "Ctrl K" and on a Mac "⌘ K". */
export function showKeys(keys: string, isMac = navigator.platform.startsWith('Mac')): string {
  return keys
    .split(' ')
    .map((key) =>
      key.startsWith('mod+')
        ? `${isMac ? '⌘' : 'Ctrl'} ${key.slice(4).replace(/^./, (letter) => letter.toUpperCase())}`
        : (NAMES[key] ?? key),
    )
    .join(' ');
}
