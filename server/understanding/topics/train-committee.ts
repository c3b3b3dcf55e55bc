import type { SparseVector } from './features/create-lens.ts';
import { createLearner, type Learner } from './network/create-learner.ts';
import type { NetworkWeights } from './network/create-network.ts';
import { BAYES_WEIGHT, type Pooled, poolOpinions } from './pool-opinions.ts';
import { FEW, type Prepared } from './prepare-examples.ts';
import { type Bayes, scoreBayes, trainBayes } from './train-bayes.ts';

/** What the networks said of an example before they learned it. */
export interface HeldOut extends Pooled {
  target: number;
}

export interface Committee {
  /** Networks by the aspect that they look at. */
  networks: NetworkWeights[][];
  bayes: Bayes;
  heldOut: HeldOut[];
}

const MEMBERS = 2;
/** Steps that training takes, and the passes over the examples that this may mean at least and at most. */
const STEPS = 96_000;
const PASSES = { least: 9, most: 16 };
/** What was held out is learned in one more pass, so many times as the rest and at a lower rate. */
const CATCH_UP = { times: 3, rate: 0.08 };

/**
 * Trains members that each hold out a part of the examples. What they say of it shows how sure they may be, then they
 * learn it too. Several networks err less than one (cross-validation committees: Parmanto, Munro and Doyle 1996).
 */
export function trainCommittee(prepared: Prepared): Committee {
  // Of few examples each member holds out another fifth.
  const partOf = assignParts(prepared, prepared.names > FEW ? 20 : 5);
  const all = prepared.targets.map((_, at) => at);
  const bayes = trainBayesOn(prepared, all);
  const committee: Committee = { networks: prepared.aspects.map(() => []), bayes, heldOut: [] };
  for (let member = 0; member < MEMBERS; member++) {
    const kept = all.filter((at) => partOf[at] !== member);
    const left = all.filter((at) => partOf[at] === member);
    const learners = createLearners(prepared, member);
    learnInPasses(prepared, learners, kept);
    if (left.length > 0) {
      committee.heldOut.push(...judgeHeldOut(prepared, learners, kept, left));
      const again = [...kept, ...Array.from({ length: CATCH_UP.times }, () => left).flat()];
      for (const learner of learners) learner.learn(again, CATCH_UP.rate, 0);
    }
    for (const [aspect, { network }] of learners.entries()) committee.networks[aspect]!.push(network.weights);
    // With too few examples to hold any out, one member is the committee.
    if (left.length === 0) break;
  }
  return committee;
}

/** Spreads each topic's examples over the parts; single examples and the topics' names are never held out (-1). */
function assignParts({ targets, names, topics }: Prepared, parts: number): number[] {
  const totals = topics.map(() => 0);
  for (const target of targets.slice(0, names)) totals[target]!++;
  const seen = topics.map(() => 0);
  return targets.map((target, at) => (at >= names || totals[target] === 1 ? -1 : seen[target]!++ % parts));
}

/** A network an aspect. */
function createLearners({ aspects, targets, topics }: Prepared, member: number): Learner[] {
  return aspects.map(({ features, hidden, vectors }, aspect) =>
    createLearner({
      size: { features, hidden, classes: topics.length },
      vectors,
      targets,
      seed: (member + 1) * 10 + aspect,
    }),
  );
}

/** Stochastic gradient descent with a rate that falls to nothing. */
function learnInPasses({ aspects }: Prepared, learners: Learner[], kept: number[]): void {
  const fitting = Math.round(STEPS / Math.max(1, kept.length));
  const passes = Math.min(PASSES.most, Math.max(PASSES.least, fitting));
  for (const [aspect, { learn }] of learners.entries()) {
    const { rate } = aspects[aspect]!;
    for (let pass = passes; pass > 0; pass--) {
      learn(kept, (rate * pass) / passes, (rate * (pass - 1)) / passes);
    }
  }
}

function trainBayesOn({ aspects, targets, topics }: Prepared, chosen: number[]): Bayes {
  const { vectors, features } = aspects[0]!;
  return trainBayes(
    chosen.map((at) => vectors[at]!),
    chosen.map((at) => targets[at]!),
    topics.length,
    features,
  );
}

function judgeHeldOut(prepared: Prepared, learners: Learner[], kept: number[], left: number[]): HeldOut[] {
  const { aspects, targets, topics } = prepared;
  const known = aspects.map(({ features, vectors }) => {
    const marks = new Uint8Array(features);
    for (const at of kept) for (const feature of vectors[at]!.indexes) marks[feature] = 1;
    return marks;
  });
  const bayes = trainBayesOn(prepared, kept);
  return left.map((at) => {
    const vectors = aspects.map((aspect, number) => keepKnown(aspect.vectors[at]!, known[number]!));
    const opinions = learners.map(({ network }, aspect) => ({
      scores: network.score(vectors[aspect]!),
      weight: 1,
    }));
    opinions.push({ scores: scoreBayes(bayes, vectors[0]!), weight: BAYES_WEIGHT });
    return { ...poolOpinions(opinions, topics.length), target: targets[at]! };
  });
}

/** Leaves out what was never seen, as it would be with a new message. */
function keepKnown(vector: SparseVector, known: Uint8Array): SparseVector {
  const [indexes, values] = [vector.indexes.slice(), vector.values.slice()];
  let count = 0;
  let squares = 0;
  for (let at = 0; at < indexes.length; at++) {
    if (known[indexes[at]!] === 0) continue;
    indexes[count] = indexes[at]!;
    values[count++] = values[at]!;
    squares += values[at]! ** 2;
  }
  for (let at = 0; at < count; at++) values[at]! /= Math.sqrt(squares);
  return { indexes: indexes.subarray(0, count), values: values.subarray(0, count) };
}
