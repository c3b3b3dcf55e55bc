import type { ReactNode } from 'react';

const TONES = {
  neutral: 'bg-sunken text-muted',
  accent: 'bg-accent-soft text-accent-text',
  danger: 'bg-danger-soft text-danger',
  warn: 'bg-warn-soft text-warn',
  good: 'bg-good-soft text-good',
};
export type Tone = keyof typeof TONES;

export function Badge(props: { tone?: Tone; title?: string; children: ReactNode }) {
  return (
    <span
      title={props.title}
      className={`inline-flex h-5 items-center rounded-full px-2 text-xs font-medium whitespace-nowrap ${TONES[props.tone ?? 'neutral']}`}
    >
      {props.children}
    </span>
  );
}
