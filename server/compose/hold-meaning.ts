import { createHash } from 'node:crypto';
import { fitFusion, readCompanyCases } from '#server/evaluation/index.ts';
import { errorMessage } from '#server/kernel/index.ts';
import type { Knowledge } from '#server/knowledge/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import type { EngineHolder } from './hold-engine.ts';

/** Keeps what an embedding model adds to the search up to date: vectors of the passages, and how much they count. */
export function holdMeaning(deps: { knowledge: Knowledge; engine: EngineHolder; log: Logger }) {
  const { knowledge, engine, log } = deps;
  const { vectors } = knowledge;
  let checked = '';
  let unfitted: string | undefined;

  /** Fits the weight anew when the model, the articles or the company's cases changed. */
  async function fitAnew(): Promise<void> {
    if (!vectors || !engine.isSet()) return;
    const { release } = engine.current();
    const seen = `${release.number} ${release.root} ${vectors.fingerprint()}`;
    if (seen === checked) return;
    const cases = await readCompanyCases(release.root, (file, thrown) =>
      log.warn({ file, reason: errorMessage(thrown) }, 'a file of cases was left out'),
    );
    const key = createHash('sha256')
      .update(`${vectors.fingerprint()}\n${JSON.stringify(cases)}`)
      .digest('base64url');
    if (vectors.status().fit?.key !== key) {
      const fitted = await fitFusion(knowledge, cases);
      if (!fitted.ok) {
        // It is tried every few seconds: the first of equal reasons is worth a line.
        const reason = fitted.detail;
        if (reason !== unfitted)
          log.warn({ reason }, 'how much the meaning counts could not be fitted; it is tried again');
        unfitted = reason;
        return;
      }
      unfitted = undefined;
      const { languages } = fitted;
      await vectors.saveFit({ languages, release: release.number, key });
      const found = languages.map(({ language, weight, verdict, cases }) => ({
        language,
        weight,
        verdict,
        cases,
      }));
      log.info({ languages: found }, 'fitted how much the meaning counts');
    }
    checked = seen;
  }

  return {
    /** Embeds what is missing, and fits the weight when all is embedded. Does nothing without an embedding model. */
    async tendMeaning(signal?: AbortSignal): Promise<void> {
      if (!vectors) return;
      await vectors.embedMissing(signal);
      if (vectors.isComplete() && !signal?.aborted) await fitAnew();
    },
  };
}
