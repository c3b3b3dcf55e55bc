import type { Candor } from '#server/compose.ts';
import { progress } from './output.ts';

const SHOWN_EVERY_MS = 500;

/** Embeds the articles and fits the weight before a command goes on; a few hundred articles take a small model minutes. */
export async function embedWithProgress({ knowledge, tendMeaning }: Candor): Promise<void> {
  const { vectors } = knowledge;
  if (!vectors) return;
  const bar = progress('passages embedded');
  const timer = setInterval(() => {
    const { embedded, passages } = vectors.status();
    bar.show(embedded, passages);
  }, SHOWN_EVERY_MS);
  try {
    await tendMeaning();
  } finally {
    clearInterval(timer);
    bar.end();
  }
}
