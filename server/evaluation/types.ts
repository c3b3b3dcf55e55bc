import type { Emotion, EntityKey, Intent, Priority, Route } from '#server/kernel/index.ts';
import type { EvaluationCase } from './case-schema.ts';

/** How an evaluated turn ended. */
export const CASE_OUTCOMES = [
  'answered',
  'asked-which',
  'unsure',
  'needs-slot',
  'acted',
  'escalated',
] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

/** One line of the results file: what the real pipeline made of a case. */
export interface CaseResult {
  id: string;
  /** The decision's, before it is known whether the company has such an action. */
  route: Route;
  outcome: CaseOutcome;
  intent: Intent;
  /** Null when outside every topic, or without a topic list. */
  topic: string | null;
  priority: Priority;
  emotion: Emotion;
  language: string;
  entities: Partial<Record<EntityKey, { raw: string; value: string }[]>>;
  /** Distinct articles, best first, at least ten where there are ten. */
  retrieved: { article: string; score: number }[];
  /** Empty when nothing was answered. */
  answer: string;
  /** Paths of the cited articles, best first. */
  citations: string[];
  confidence: number;
  /** The grounded answer that was held back for its confidence alone; not in the published form. */
  withheld?: { answer: string; citations: string[] };
  /** Name of the rule that decided. */
  rule: string;
  latencyMs: number;
}

/** Runs one case as a fresh conversation through the pipeline. */
export type RunCase = (evaluationCase: EvaluationCase) => Promise<CaseResult>;

/** A case with what came of it. */
export interface Judged {
  case: EvaluationCase;
  result: CaseResult;
}

/** A part of a whole; `value` is null when there is nothing to divide by. */
export interface Rate {
  count: number;
  of: number;
  value: number | null;
}

export interface PrecisionRecall {
  precision: Rate;
  recall: Rate;
  f1: number | null;
}

export interface RetrievalFigures {
  recallAt1: Rate;
  recallAt5: Rate;
  recallAt10: Rate;
  meanReciprocalRank: number | null;
}

export interface AnswerFigures {
  answerable: number;
  /** Of the answerable cases. */
  answered: Rate;
  /** Of the answered ones. */
  right: Rate;
  /** Of all cases with a list of articles: the outcome `answered` and wrong, so per 100 questions. */
  wrong: Rate;
  askedWhich: Rate;
  /** Of the cases that no article answers. */
  abstainedRightly: Rate;
}

/** What a threshold of the confidence brings, and what it costs. */
export interface CoveragePoint {
  threshold: number;
  /** Of the answerable cases. */
  answered: Rate;
  /** Of the answered ones. */
  right: Rate;
  /** Of all cases with a list of articles. */
  wrong: Rate;
  /** What that share is at most among all such questions, with a confidence of 90 %. */
  wrongAtMost: number;
}

export interface FittedThreshold {
  cases: number;
  /** Absent when the cases are too few to prove the budget. */
  threshold?: number;
}

export interface FittedThresholds {
  /** Tolerable share of wrong answers, 0 to 1. */
  budget: number;
  all: FittedThreshold;
  /** By the topic that was read. */
  topics: Record<string, FittedThreshold>;
}

export interface LabelFigures {
  accuracy: Rate;
  macroF1: number | null;
  perLabel: Record<string, PrecisionRecall>;
}

/** Accuracy in one language; `interval` is that of 95 %. */
export interface LanguageFigures
  extends Partial<Record<'route' | 'intent' | 'emotion', Rate & { interval: [low: number, high: number] }>> {
  cases: number;
}

export interface Percentiles {
  p50: number;
  p95: number;
  p99: number;
}

/** Of all entities together, and of each kind that was expected. */
export interface EntityFigures extends PrecisionRecall {
  perKey: Partial<Record<EntityKey, PrecisionRecall>>;
}

/** All figures of a run. A part is absent when no case says what is expected of it. */
export interface EvaluationReport {
  cases: number;
  retrieval?: RetrievalFigures;
  answers?: AnswerFigures;
  /** From strict to lenient. */
  coverage?: CoveragePoint[];
  route?: LabelFigures;
  escalation?: PrecisionRecall;
  labels: Partial<Record<'intent' | 'topic' | 'priority' | 'emotion' | 'language', LabelFigures>>;
  entities?: EntityFigures;
  /** Where the cases name two languages or more. */
  languages?: Record<string, LanguageFigures>;
  latencyMs?: Percentiles;
}
