import type { TurnView } from '../../contract/index.ts';

/** What a model was asked for a turn, and what that cost; nothing where none was asked. */
export function WhyCalls({ calls }: { calls: TurnView['modelCalls'] }) {
  if (calls.length === 0) return null;
  const micros = calls.reduce((sum, { costMicros }) => sum + costMicros, 0);
  return (
    <ul className="mt-1 text-muted tabular-nums">
      {calls.map(({ purpose, model, inputTokens, outputTokens, failure }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same may be asked twice, and the list never changes
        <li key={index}>
          {purpose}: {model}, {inputTokens} tokens in, {outputTokens} out
          {failure && `, no answer (${failure})`}
        </li>
      ))}
      {micros > 0 && <li>cost {(micros / 1_000_000).toFixed(6)}, in the currency of your prices</li>}
    </ul>
  );
}
