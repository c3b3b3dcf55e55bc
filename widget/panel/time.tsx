import { useEffect, useState } from 'preact/hooks';
import { useView } from './view.ts';

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** How long ago, with the exact time on hover. */
export function Time(props: { at: string }) {
  const { language, texts } = useView();
  const [, tick] = useState(0);
  // The clock of the browser: "2 min ago" grows old.
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 60_000);
    return () => clearInterval(timer);
  }, []);
  const at = new Date(props.at);
  const seconds = (Date.now() - at.getTime()) / 1000;
  const unit = UNITS.find(([, length]) => seconds >= length);
  const format = new Intl.RelativeTimeFormat(language, { style: 'short' });
  return (
    <time dateTime={props.at} title={at.toLocaleString(language, { dateStyle: 'full', timeStyle: 'medium' })}>
      {unit ? format.format(-Math.floor(seconds / unit[1]), unit[0]) : texts.justNow}
    </time>
  );
}
