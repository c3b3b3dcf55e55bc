const HEIGHTS: Record<string, number> = { satisfied: 3, neutral: 10, frustrated: 17, angry: 24 };
const STEP = 16;

/** How the customer felt, message by message: a small line, and the same in words. */
export function EmotionLine({ emotions }: { emotions: { seq: number; value: string }[] }) {
  if (emotions.length === 0) return null;
  const words = emotions.map(({ value }) => value);
  const points = words.map((value, index) => [4 + index * STEP, HEIGHTS[value] ?? 10] as const);
  const width = 8 + (points.length - 1) * STEP;
  return (
    <div>
      {points.length > 1 && (
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${width} 28`}
          preserveAspectRatio="xMinYMid meet"
          className="h-7 max-w-full text-accent-text"
        >
          <polyline
            points={points.map((point) => point.join(',')).join(' ')}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
          {points.map(([x, y]) => (
            <circle key={x} cx={x} cy={y} r="2.5" fill="currentColor" />
          ))}
        </svg>
      )}
      <p className="text-muted">{shorten(words).join(' → ')}</p>
    </div>
  );
}

/** `neutral ×3` instead of three times the same. */
function shorten(words: string[]): string[] {
  const runs: { word: string; count: number }[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.word === word) last.count++;
    else runs.push({ word, count: 1 });
  }
  return runs.map(({ word, count }) => (count > 1 ? `${word} ×${count}` : word));
}
