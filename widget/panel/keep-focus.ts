/**
 * What has the focus may go away, as a button that was pressed: then the chat itself gets it, so that the keyboard goes on
 * working in it. Returns how to stop.
 */
export function keepFocus(panel: HTMLElement): () => void {
  let last: Node | undefined;
  const onFocus = (event: FocusEvent) => {
    last = event.target as Node;
  };
  const onBlur = ({ target }: FocusEvent) =>
    // Browsers tell of it before the element is gone: whether it is can be seen right after.
    queueMicrotask(() => {
      if (last === target && panel.contains(target as Node)) last = undefined;
    });
  const watch = new MutationObserver(() => {
    if (!last || panel.contains(last)) return;
    last = undefined;
    if (!(panel.getRootNode() as ShadowRoot).activeElement) panel.focus({ preventScroll: true });
  });
  panel.addEventListener('focusin', onFocus);
  panel.addEventListener('focusout', onBlur);
  watch.observe(panel, { childList: true, subtree: true });
  return () => {
    watch.disconnect();
    panel.removeEventListener('focusin', onFocus);
    panel.removeEventListener('focusout', onBlur);
  };
}
