export { type EvaluationCase, EvaluationCaseSchema } from './case-schema.ts';
export { computeReport } from './compute-report.ts';
export { type CaseRunnerDeps, createCaseRunner } from './create-case-runner.ts';
export { fitThresholds } from './fit-thresholds.ts';
export { formatCoverage, formatThresholds } from './format-coverage.ts';
export { formatReport } from './format-report.ts';
export { formatResults } from './format-results.ts';
export { type FitResult, fitFusion } from './fusion/fit-fusion.ts';
export { formatFusion } from './fusion/format-fusion.ts';
export { readCompanyCases } from './fusion/read-company-cases.ts';
export { holdsFact, judgeAnswer, type Verdict } from './judge-answer.ts';
export { readCases } from './read-cases.ts';
export { runCases } from './run-cases.ts';
export type {
  CaseOutcome,
  CaseResult,
  EvaluationReport,
  FittedThresholds,
  Judged,
  RunCase,
} from './types.ts';
