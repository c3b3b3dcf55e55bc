import type { InboxItem } from '../../contract/index.ts';
import type { Tone } from '../ui/badge.tsx';

export const PRIORITY_TONES: Record<InboxItem['priority'], Tone> = {
  low: 'neutral',
  medium: 'neutral',
  high: 'warn',
  critical: 'danger',
};

export const EMOTION_TONES: Record<InboxItem['emotion'], Tone> = {
  neutral: 'neutral',
  frustrated: 'warn',
  angry: 'danger',
  satisfied: 'good',
};
