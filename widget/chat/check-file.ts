import type { WidgetConfig } from '../../contract/index.ts';

export type FileProblem = 'too-large' | 'empty' | 'kind';

/** What the server would refuse, said before a byte is sent. It looks at the bytes itself; a kind not named here is tried. */
export function checkFile(
  file: Pick<File, 'size' | 'type'>,
  { maxBytes, types }: WidgetConfig['files'],
): FileProblem | undefined {
  if (file.size > maxBytes) return 'too-large';
  if (file.size === 0) return 'empty';
  const isText = file.type === '' || file.type.startsWith('text/') || file.type === 'application/json';
  return isText || types.length === 0 || types.includes(file.type) ? undefined : 'kind';
}
