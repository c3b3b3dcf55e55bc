import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Keeps the panel inside what can be seen: on a phone the keyboard on the screen takes half of it away. */
export function useVisibleHeight(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const visible = window.visualViewport;
    if (!visible) return;
    const follow = () => {
      panel.current?.style.setProperty('--visible-height', `${visible.height}px`);
      panel.current?.style.setProperty('--visible-top', `${visible.offsetTop}px`);
    };
    follow();
    visible.addEventListener('resize', follow);
    visible.addEventListener('scroll', follow);
    return () => {
      visible.removeEventListener('resize', follow);
      visible.removeEventListener('scroll', follow);
    };
  }, [panel]);
}
