import type { ComponentProps } from 'react';
import { go, type Place, toPath } from './use-place.ts';

/** A link within the console; opening it in a new tab works as with any other. */
export function Link({ to, ...rest }: ComponentProps<'a'> & { to: Place }) {
  return (
    <a
      {...rest}
      href={toPath(to)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(to);
      }}
    />
  );
}
