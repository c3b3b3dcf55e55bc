export { type EvaluationCase, EvaluationCaseSchema } from './case-schema.ts';
export { computeReport } from './compute-report.ts';
export { type CaseRunnerDeps, createCaseRunner } from './create-case-runner.ts';
export { formatReport } from './format-report.ts';
export { formatResults } from './format-results.ts';
export { holdsFact, judgeAnswer, type Verdict } from './judge-answer.ts';
export { readCases } from './read-cases.ts';
export { runCases } from './run-cases.ts';
export type { CaseOutcome, CaseResult, EvaluationReport, Judged, RunCase } from './types.ts';
