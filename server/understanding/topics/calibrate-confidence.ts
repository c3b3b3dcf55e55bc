import { shareOf } from './pool-opinions.ts';
import type { HeldOut } from './train-committee.ts';

export interface Calibration {
  /** Divides the pooled scores so that a confidence of 0.8 is right eight times in ten. */
  temperature: number;
  /** How far a topic has to stand out to be given. */
  threshold: number;
}

/** Share of the rightly recognised messages that "none of these" may cost. */
const REJECTED_SHARE = 0.025;
/** With fewer held-out answers than this nothing is learned from them. */
const LEAST_HELD_OUT = 10;
const UNCALIBRATED: Calibration = { temperature: 1, threshold: 0 };

/**
 * The temperature under which the held-out answers are likeliest (Guo et al. 2017, "On calibration of modern neural
 * networks"), and the threshold that costs a small, known share of the right answers. Nothing out of scope is needed.
 */
export function calibrateConfidence(heldOut: HeldOut[]): Calibration {
  if (heldOut.length < LEAST_HELD_OUT) return UNCALIBRATED;
  const right = heldOut
    .filter(({ best, target }) => best === target)
    .map(({ standing }) => standing)
    .sort((a, b) => a - b);
  return {
    temperature: chooseTemperature(heldOut),
    threshold: right[Math.floor(right.length * REJECTED_SHARE)] ?? 0,
  };
}

function chooseTemperature(heldOut: HeldOut[]): number {
  let best = { temperature: 1, loss: Number.POSITIVE_INFINITY };
  for (let temperature = 0.2; temperature <= 4; temperature *= 1.15) {
    let loss = 0;
    for (const { scores, target } of heldOut) {
      loss -= Math.log(Math.max(1e-9, shareOf(scores, target, temperature)));
    }
    // There is one lowest point.
    if (loss > best.loss) break;
    best = { temperature, loss };
  }
  return best.temperature;
}
