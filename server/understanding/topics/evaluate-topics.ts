import { trainTopics } from './train-topics.ts';
import type { TopicExample } from './types.ts';

/** The label that stands for "none of the topics" in evaluation files. */
export const OUT_OF_SCOPE = 'oos';

export interface TopicResult {
  label: string;
  /** After rejection; `oos` when rejected. */
  topic: string;
  /** Without rejection. */
  best: string;
  confidence: number;
  latencyMs: number;
}

export interface TopicSummary {
  count: number;
  topics: number;
  threshold: number;
  trainMs: number;
  /** What the classifier holds, about. */
  memoryMb: number;
  /** Of the in-scope messages, without rejection; 0 to 1. */
  accuracy: number;
  /** Of the in-scope messages, a rejected one counting as wrong. */
  accuracyAfterRejection: number;
  /** Of the out-of-scope messages, how many were rejected; undefined without any. */
  outOfScopeRecall?: number;
  /** Expected calibration error over ten bins of equal width (Naeini et al. 2015), in-scope messages. */
  calibrationError: number;
  latencyMsP50: number;
  latencyMsP99: number;
}

/** Reads a label-tab-text file. Lines without a tab are skipped. */
export function parseTopicLines(content: string): TopicExample[] {
  return content.split(/\r?\n/).flatMap((line) => {
    const at = line.indexOf('\t');
    return at <= 0 ? [] : [{ topic: line.slice(0, at).trim(), text: line.slice(at + 1).trim() }];
  });
}

/** Trains on one list and tests on the other; results in the order of `test`. Out-of-scope lines are never trained on. */
export function evaluateTopics(
  train: TopicExample[],
  test: TopicExample[],
): { results: TopicResult[]; summary: TopicSummary } {
  const started = performance.now();
  const classifier = trainTopics(train.filter(({ topic }) => topic !== OUT_OF_SCOPE));
  const trainMs = performance.now() - started;
  const results = test.map(({ topic: label, text }) => {
    const before = performance.now();
    const { topic, best, confidence } = classifier.predict(text);
    return { label, topic: topic ?? OUT_OF_SCOPE, best, confidence, latencyMs: performance.now() - before };
  });
  const { threshold, topics, bytes } = classifier;
  const memoryMb = bytes / 1e6;
  return { results, summary: { ...summarise(results), threshold, trainMs, memoryMb, topics: topics.length } };
}

function summarise(
  results: TopicResult[],
): Omit<TopicSummary, 'threshold' | 'trainMs' | 'memoryMb' | 'topics'> {
  const inScope = results.filter(({ label }) => label !== OUT_OF_SCOPE);
  const outOfScope = results.filter(({ label }) => label === OUT_OF_SCOPE);
  const latencies = results.map(({ latencyMs }) => latencyMs).sort((a, b) => a - b);
  const at = (share: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return {
    count: results.length,
    accuracy: share(inScope, ({ label, best }) => label === best),
    accuracyAfterRejection: share(inScope, ({ label, topic }) => label === topic),
    ...(outOfScope.length > 0 && {
      outOfScopeRecall: share(outOfScope, ({ topic }) => topic === OUT_OF_SCOPE),
    }),
    calibrationError: calibrationError(inScope),
    latencyMsP50: at(0.5),
    latencyMsP99: at(0.99),
  };
}

function share(results: TopicResult[], holds: (result: TopicResult) => boolean): number {
  return results.length === 0 ? 0 : results.filter(holds).length / results.length;
}

function calibrationError(results: TopicResult[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }));
  for (const { label, best, confidence } of results) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
    bin.count++;
    bin.confidence += confidence;
    if (label === best) bin.right++;
  }
  const gap = bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0);
  return results.length === 0 ? 0 : gap / results.length;
}
