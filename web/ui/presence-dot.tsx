const TONES = {
  online: 'bg-good',
  away: 'bg-warn',
  offline: 'border border-line-strong',
};

/** A coloured dot; the word stands beside it. */
export function PresenceDot({ presence }: { presence: keyof typeof TONES }) {
  return <span aria-hidden="true" className={`inline-block size-2 rounded-full ${TONES[presence]}`} />;
}
