import { writeThresholds } from '#server/company/index.ts';
import type { Candor } from '#server/compose.ts';
import { type FittedThresholds, fitThresholds, type Judged } from '#server/evaluation/index.ts';
import { AppError } from '#server/kernel/index.ts';
import { companyFolder } from './settings.ts';

/** The thresholds that keep to the policy's tolerable wrong answers, written where that is asked for. */
export async function fitToBudget(
  candor: Candor,
  judged: Judged[],
  options: { write?: boolean; company?: string },
): Promise<FittedThresholds> {
  if (options.write && !options.company)
    throw new AppError('invalid_input', '`--write` needs a company folder.', {
      fix: 'Add `--company FOLDER`, or leave `--write` out to see the thresholds only.',
    });
  const budget = candor.engine().release.policy.thresholds.wrong_per_100 / 100;
  const fitted = fitThresholds(judged, budget);
  const topics = Object.entries(fitted.topics).flatMap(([topic, { threshold }]) =>
    threshold === undefined ? [] : [[topic, threshold] as const],
  );
  if (options.write && fitted.all.threshold !== undefined)
    await writeThresholds(companyFolder(options.company), {
      answer: fitted.all.threshold,
      topics: Object.fromEntries(topics),
    });
  return fitted;
}
