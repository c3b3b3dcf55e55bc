import type { ComponentProps } from 'react';
import { goTo, toHref } from './use-path.ts';
import { type Place, toPath } from './use-place.ts';

/**
 * A link within the console, to a place in the inbox or to an address below `/console/`; opening it in a new tab
 * works as with any other.
 */
export function Link({ to, ...rest }: ComponentProps<'a'> & { to: Place | string }) {
  const path = typeof to === 'string' ? to : toPath(to);
  return (
    <a
      {...rest}
      href={toHref(path)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        goTo(path);
      }}
    />
  );
}
