import { UnreadableError } from './unreadable-error.ts';

/** A printed line. `height` is that of its letters and `y` grows upwards, both in points. */
export interface PdfLine {
  page: number;
  text: string;
  height: number;
  y: number;
}

export interface PdfContent {
  title?: string | undefined;
  language?: string | undefined;
  pages: number;
  lines: PdfLine[];
}

interface Item {
  str: string;
  height: number;
  hasEOL: boolean;
  transform: number[];
}

/** The lines of a PDF in reading order. Throws `UnreadableError` for a broken, locked or picture-only file. */
export async function readPdfLines(bytes: Uint8Array): Promise<PdfContent> {
  // Large, and needed by few: loaded with the first PDF.
  const { getDocumentProxy, getMeta } = await import('unpdf');
  // pdf.js takes the bytes over, and no Buffer.
  const document = await getDocumentProxy(new Uint8Array(bytes)).catch((thrown: Error) => {
    const locked = thrown.name === 'PasswordException';
    throw new UnreadableError(locked ? 'it is locked with a password' : 'it is not a PDF that can be read');
  });
  try {
    const { info } = await getMeta(document);
    const lines: PdfLine[] = [];
    for (let page = 1; page <= document.numPages; page++) {
      const content = await (await document.getPage(page)).getTextContent();
      lines.push(
        ...joinItems(
          content.items.filter((item): item is typeof item & Item => 'str' in item),
          page,
        ),
      );
    }
    if (lines.length === 0) throw new UnreadableError('it holds no text (scanned pages are not read)');
    return {
      title: textOf(info['Title']),
      language: textOf(info['Language']),
      pages: document.numPages,
      lines,
    };
  } finally {
    await document.loadingTask.destroy();
  }
}

function joinItems(items: Item[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let current: PdfLine | undefined;
  for (const { str, height, hasEOL, transform } of items) {
    const y = transform[5] ?? 0;
    if (current && str.trim() !== '' && Math.abs(current.y - y) > current.height / 2) current = undefined;
    if (str !== '' && (current || str.trim() !== '')) {
      current ??= startLine(lines, { page, text: '', height, y });
      current.text += str;
      current.height = Math.max(current.height, height);
    }
    if (hasEOL) current = undefined;
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}

function startLine(lines: PdfLine[], line: PdfLine): PdfLine {
  lines.push(line);
  return line;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}
