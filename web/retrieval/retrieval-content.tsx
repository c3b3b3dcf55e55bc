import type { RetrievalView } from '../../contract/index.ts';
import type { WordOfArticle } from '../api/retrieval.ts';
import { MeaningPanel } from './meaning-panel.tsx';
import { SignList } from './sign-list.tsx';
import { WeekTable } from './week-table.tsx';
import { WordTable } from './word-table.tsx';

export interface WordActions {
  mayChange: boolean;
  isBusy: boolean;
  onReject: (word: WordOfArticle) => void;
  onAllow: (word: WordOfArticle) => void;
}

export function RetrievalContent(props: WordActions & { retrieval: RetrievalView }) {
  const { retrieval, ...actions } = props;
  const { weeks, signs, meaning, words, rejected } = retrieval;
  return (
    <>
      <SignList signs={signs} />
      <WeekTable weeks={weeks} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <WordTable words={words} rejected={rejected} {...actions} />
        <MeaningPanel meaning={meaning} />
      </div>
    </>
  );
}
