import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FileIcon } from './more-icons.tsx';

const EDGE = 40;

/** A small picture of a file, painted: an address for it would need the site's content policy to allow one. */
export function Thumbnail({ load }: { load: () => Promise<Blob | undefined> }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file does not change
  useLayoutEffect(() => {
    let gone = false;
    paint(load, () => (gone ? null : canvas.current)).catch(() => !gone && setFailed(true));
    return () => {
      gone = true;
    };
  }, []);
  return failed ? <FileIcon /> : <canvas ref={canvas} class="thumbnail" width={EDGE * 2} height={EDGE * 2} />;
}

async function paint(load: () => Promise<Blob | undefined>, find: () => HTMLCanvasElement | null) {
  const blob = await load();
  if (!blob) throw new Error('there is no picture');
  const picture = await createImageBitmap(blob);
  const context = find()?.getContext('2d');
  if (!context) return;
  const edge = EDGE * 2;
  const scale = Math.max(edge / picture.width, edge / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  context.drawImage(picture, (edge - width) / 2, (edge - height) / 2, width, height);
  picture.close();
}
