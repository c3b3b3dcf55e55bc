import { useEffect, useState } from 'react';

const UNITS: [string, number][] = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
];

/** How long ago in as few letters as possible, with the exact time on hover. */
export function RelativeTime(props: { at: string; className?: string }) {
  const [now, setNow] = useState(Date.now);
  // The clock: "2 min" grows old.
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  const at = new Date(props.at);
  const seconds = Math.max(0, (Math.max(now, Date.now()) - at.getTime()) / 1000);
  const unit = UNITS.find(([, length]) => seconds >= length);
  const exact = at.toLocaleString(undefined, { dateStyle: 'full', timeStyle: 'medium' });
  return (
    <time
      dateTime={props.at}
      title={exact}
      className={`whitespace-nowrap tabular-nums ${props.className ?? ''}`}
    >
      {unit ? `${Math.floor(seconds / unit[1])} ${unit[0]}` : 'now'}
    </time>
  );
}
