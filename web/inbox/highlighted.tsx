import { Fragment } from 'react';

/** A text with what was searched for marked in it. */
export function Highlighted(props: { text: string; marks: [number, number][] }) {
  const { text, marks } = props;
  return (
    <>
      {marks.map(([from, to], index) => (
        <Fragment key={from}>
          {text.slice(index === 0 ? 0 : marks[index - 1]![1], from)}
          <mark className="rounded-sm bg-warn-soft text-text">{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
