/** The look of every screen, once: console, chat and help centre all take their colours and sizes from here. */
const LIGHT = {
  canvas: '#f6f6f7',
  surface: '#ffffff',
  sunken: '#eeeff1',
  line: '#e0e1e5',
  'line-strong': '#868a95',
  text: '#16181d',
  muted: '#585c67',
  danger: '#b42318',
  'danger-soft': '#fdecea',
  warn: '#854a00',
  'warn-soft': '#fff2d9',
  good: '#14693d',
  'good-soft': '#e5f5ec',
};
const DARK: typeof LIGHT = {
  canvas: '#111215',
  surface: '#18191d',
  sunken: '#23252b',
  line: '#30323a',
  'line-strong': '#7d818c',
  text: '#ececf0',
  muted: '#a7abb6',
  danger: '#ffa198',
  'danger-soft': '#3d1b18',
  warn: '#f5c06a',
  'warn-soft': '#38280b',
  good: '#82d8a6',
  'good-soft': '#133020',
};
const FIXED = {
  radius: '8px',
  motion: '120ms',
  sans: 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif',
  mono: 'ui-monospace,SFMono-Regular,Menlo,Consolas,monospace',
};

/** Used where no company has said otherwise. */
export const DEFAULT_COLOUR = '#1f6feb';

/**
 * CSS custom properties for `selector` in light and dark, with the company's `colour` (#rrggbb) as the only accent:
 * `--accent` with `--on-accent` on it, `--accent-text` readable on every surface, `--accent-soft` behind it.
 */
export function tokensCss(selector: string, colour: string = DEFAULT_COLOUR): string {
  const light = declarations({ ...LIGHT, ...accentTokens(colour, LIGHT), ...FIXED });
  const dark = declarations({ ...DARK, ...accentTokens(colour, DARK) });
  return `${selector}{color-scheme:light dark;${light}}@media (prefers-color-scheme:dark){${selector}{${dark}}}`;
}

function declarations(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

function accentTokens(colour: string, theme: typeof LIGHT): Record<string, string> {
  const accent = /^#[0-9a-f]{6}$/i.test(colour) ? colour : DEFAULT_COLOUR;
  const soft = mix(theme.surface, accent, 0.1);
  return {
    accent,
    'on-accent': contrast('#ffffff', accent) >= 4.5 ? '#ffffff' : '#101114',
    'accent-soft': soft,
    'accent-text': readable(accent, [theme.canvas, theme.sunken, soft], theme.text),
  };
}

/** The colour moved towards the text colour until it has WCAG AA contrast on each background. */
function readable(colour: string, backgrounds: string[], text: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const candidate = mix(colour, text, share);
    if (backgrounds.every((background) => contrast(candidate, background) >= 4.6)) return candidate;
  }
  return text;
}

function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  const mixed = a.map((channel, index) => Math.round(channel + (b[index]! - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}
