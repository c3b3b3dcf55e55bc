/**
 * Takes files that are dropped on the chat or pasted into it; text is left to the browser. `onOver` is told whether files
 * are held over it. Returns how to stop.
 */
export function takeDroppedFiles(
  panel: HTMLElement,
  add: (files: File[]) => void,
  onOver: (isOver: boolean) => void,
): () => void {
  const stop = new AbortController();
  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    listener: (event: HTMLElementEventMap[Name]) => void,
  ) => panel.addEventListener(name, listener, { signal: stop.signal });

  on('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    onOver(true);
  });
  on('dragleave', (event) => {
    if (!panel.contains(event.relatedTarget as Node | null)) onOver(false);
  });
  on('drop', (event) => {
    onOver(false);
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    add([...event.dataTransfer.files]);
  });
  on('paste', (event) => {
    const files = event.clipboardData?.files;
    if (!files || files.length === 0) return;
    event.preventDefault();
    add([...files]);
  });
  return () => stop.abort();
}
