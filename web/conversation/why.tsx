import type { ReactNode } from 'react';
import type { LabelView, TurnView } from '../../contract/index.ts';
import { toPercent } from './to-percent.ts';
import { WhyCalls } from './why-calls.tsx';
import { WhyUnderstanding } from './why-understanding.tsx';
import { decidedWords, outcomeWords } from './why-words.ts';

/** Why the assistant said this: the rules that held with their reasons, what it read, checked and found. */
export function Why(props: { conversationId: string; turn: TurnView; labels: LabelView[] }) {
  const { turn } = props;
  return (
    <details className="text-[13px]">
      <summary className="w-fit rounded-box px-1 text-muted select-none hover:text-text">
        Why did it say that? <code className="font-mono text-xs">{turn.reviewRule ?? turn.rule}</code>
      </summary>
      <div className="mt-2 grid gap-4 rounded-box border border-line bg-surface p-4">
        <Part title="What it decided">
          <p>{outcomeWords(turn)}</p>
          <p className="mt-1">{decidedWords(turn)}</p>
          <Rule rule={turn.rule} reasons={turn.reasons} />
          {turn.reviewRule && (
            <>
              <p className="mt-1">Then it looked at its draft once more, by this rule:</p>
              <Rule rule={turn.reviewRule} reasons={turn.reviewReasons} />
            </>
          )}
        </Part>
        <Part title="What it read in the message">
          <WhyUnderstanding {...props} />
        </Part>
        <Part title="Articles that it considered">
          <Retrieved retrieved={turn.retrieved} />
        </Part>
        <Part
          title={
            turn.confidence === undefined
              ? 'Checks of the draft'
              : `Checks of the draft: ${toPercent(turn.confidence)} sure`
          }
        >
          <Checks checks={turn.checks} />
        </Part>
        <Part title={turn.modelCalls.length > 0 ? 'Time and cost' : 'Time'}>
          <p className="flex flex-wrap gap-x-4 text-muted tabular-nums">
            {turn.stages.map(({ name, ms }) => (
              <span key={name}>
                {name} {ms.toFixed(1)} ms
              </span>
            ))}
            <span>release {turn.release}</span>
          </p>
          <WhyCalls calls={turn.modelCalls} />
        </Part>
      </div>
    </details>
  );
}

function Part(props: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1 font-semibold">{props.title}</h3>
      {props.children}
    </section>
  );
}

export function Rule(props: { rule: string; reasons: string[] }) {
  return (
    <>
      <code className="font-mono text-xs">{props.rule}</code>
      <ul className="list-disc pl-5 text-muted">
        {props.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}

function Checks({ checks }: { checks: TurnView['checks'] }) {
  if (checks.length === 0) return <p className="text-muted">Nothing was drafted, so nothing was checked.</p>;
  return (
    <ul>
      {checks.map((check) => (
        <li key={`${check.name}${check.detail}`}>
          <span className={check.passed ? 'text-good' : 'text-danger'}>
            {check.passed ? 'passed' : 'failed'}
          </span>{' '}
          {check.name}
          {check.detail && <span className="text-muted">: {check.detail}</span>}
        </li>
      ))}
    </ul>
  );
}

function Retrieved({ retrieved }: { retrieved: TurnView['retrieved'] }) {
  if (retrieved.length === 0) return <p className="text-muted">Nothing was looked up.</p>;
  return (
    <ol>
      {retrieved.map((found, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same article may be found twice, and the list never changes
        <li key={index} className="flex gap-3">
          <span className="min-w-0 flex-1 truncate" title={found.path}>
            {found.title}
          </span>
          <span className="text-muted tabular-nums">{found.score.toFixed(2)}</span>
        </li>
      ))}
    </ol>
  );
}
