import { useEffect, useRef } from 'react';

/** Single keys, by what they type: `{ j: next }`. They wait while somebody writes or a modifier is held. */
export type Keys = Record<string, (() => void) | undefined>;

export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;
  // The keyboard of the page.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const writes = target instanceof HTMLElement && target.closest('input, textarea, select, dialog');
      if (writes || event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented) return;
      const run = current.current[event.key];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
