const FOCUSABLE = 'button:not(:disabled), a[href], textarea, input:not([type="file"]), [tabindex="0"]';

/** On a phone the chat covers the page, so the focus does not leave it. */
export const coversPage = () => matchMedia('(max-width: 480px)').matches;

/** From the last stop Tab leads to the first, and back. */
export function keepInside(event: KeyboardEvent, panel: HTMLElement): void {
  const stops = [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) => stop.checkVisibility());
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if ((panel.getRootNode() as ShadowRoot).activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}
