import { useLayoutEffect, useRef } from 'preact/hooks';
import { useView } from './view.ts';
import { Welcome } from './welcome.tsx';

/** The conversation; a screen reader hears what is added to it. */
export function Log() {
  const { state, texts, more } = useView();
  const log = useRef<HTMLDivElement>(null);
  const follows = useRef(true);

  // Follows the newest message, except while the customer reads further up.
  useLayoutEffect(() => {
    if (follows.current) log.current!.scrollTop = log.current!.scrollHeight;
  });
  // Also when what stands below it takes some of its height.
  useLayoutEffect(() => {
    const element = log.current!;
    const watch = new ResizeObserver(() => {
      if (follows.current) element.scrollTop = element.scrollHeight;
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const onScroll = () => {
    const { scrollHeight, scrollTop, clientHeight } = log.current!;
    follows.current = scrollHeight - scrollTop - clientHeight < 60;
  };
  const isEmpty = state.messages.length === 0 && state.pending.length === 0;
  const isLoading = state.phase === 'restoring' || (!isEmpty && !more);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area has to be reachable by keyboard
    <div ref={log} class="log" role="log" tabIndex={0} aria-label={texts.log} onScroll={onScroll}>
      <p class="notice">{texts.notice}</p>
      {isLoading && <div class="skeleton" />}
      {!isLoading && isEmpty && <Welcome />}
      {more && <more.Thread />}
    </div>
  );
}
