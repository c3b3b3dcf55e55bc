import type { MeaningView } from '../../contract/index.ts';
import { Cell, Head, Panel } from '../live/panel.tsx';
import { Empty } from '../ui/empty.tsx';
import { RelativeTime } from '../ui/relative-time.tsx';
import { showShare } from './show-share.ts';

type Fit = NonNullable<MeaningView['fit']>;
type LanguageFit = Fit['languages'][number];

const LANGUAGE_NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

const VERDICTS: Record<LanguageFit['verdict'], string> = {
  hybrid: 'Words and meaning together find more than either alone.',
  dense: 'The meaning alone finds more than the words, with or without it.',
  lexical: 'The meaning adds nothing that is more than chance: the words stand alone.',
  'too-few-cases': 'There are too few cases to say: the words stand alone. Twenty in tests/ are enough.',
};

/** What the embedding model adds to the search, and the cases that say so. */
export function MeaningPanel({ meaning }: { meaning: MeaningView | undefined }) {
  return (
    <Panel title="Search by meaning" {...(meaning ? { note: meaning.model } : {})}>
      {meaning ? (
        <Progress meaning={meaning} />
      ) : (
        <Empty title="No embedding model">
          Articles are found by their words, in seven languages. An operator can add an embedding model with
          CANDOR_EMBEDDING_MODEL.
        </Empty>
      )}
    </Panel>
  );
}

function Progress({ meaning: { passages, embedded, problem, index, fit } }: { meaning: MeaningView }) {
  return (
    <>
      <p className="px-4 py-3">
        {embedded} of {passages} passages are embedded
        <span className="text-muted">
          , {index === 'pgvector' ? 'searched by pgvector' : 'searched in process'}
        </span>
        {problem && <span className="block text-danger">The last run ended early: {problem}</span>}
      </p>
      {fit ? (
        <Evidence fit={fit} />
      ) : (
        <p className="border-line border-t px-4 py-3 text-muted">
          How much the meaning counts is fitted when all is embedded. Until then the words stand alone.
        </p>
      )}
    </>
  );
}

function Evidence({ fit: { languages, release, fittedAt } }: { fit: Fit }) {
  const rest = languages.length > 1 ? 'Other languages' : 'All languages';
  return (
    <>
      {languages.map((fit) => (
        <LanguageEvidence key={fit.language ?? 'others'} fit={fit} rest={rest} />
      ))}
      <p className="border-line border-t px-4 py-3 text-[13px] text-muted">
        Release {release} · fitted: <RelativeTime at={fittedAt} />
      </p>
    </>
  );
}

/** `rest` names the languages that have no row of their own. */
function LanguageEvidence({ fit, rest }: { fit: LanguageFit; rest: string }) {
  const name = fit.language ? LANGUAGE_NAMES.of(fit.language) : rest;
  return (
    <div className="border-line border-t">
      <p className="px-4 py-3">
        {name}: the meaning counts <strong>{showShare(fit.weight)}</strong>. {VERDICTS[fit.verdict]}
        <span className="block text-[13px] text-muted">{fit.cases} cases</span>
      </p>
      {fit.cases > 0 && <Figures fit={fit} />}
    </div>
  );
}

function Figures({ fit }: { fit: LanguageFit }) {
  const rows = [
    ['Words alone', fit.lexical],
    ['Meaning alone', fit.dense],
    ['Both', fit.hybrid],
  ] as const;
  return (
    <table className="w-full border-line border-t">
      <thead className="border-line border-b">
        <tr>
          <Head>Found</Head>
          <Head number>first</Head>
          <Head number>in the first five</Head>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {rows.map(([name, figures]) => (
          <tr key={name}>
            <Cell>{name}</Cell>
            <Cell number>{showShare(figures.recallAt1)}</Cell>
            <Cell number>{showShare(figures.recallAt5)}</Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
