export { applyFolder } from './apply-folder.ts';
export { checkFolder } from './check-folder.ts';
export { exportRelease } from './export-release.ts';
export { initFolder } from './init-folder.ts';
export { loadRelease } from './load-release.ts';
export { makeRelease, type ReleaseInput } from './make-release.ts';
export { companyMigrations } from './migrations.ts';
export { neutralCompany } from './neutral-company.ts';
export type {
  ApplyResult,
  CheckOptions,
  CheckResult,
  Difference,
  ExportResult,
  InitResult,
  Problem,
  ReleaseOrigin,
} from './types.ts';
export { writeThresholds } from './write-thresholds.ts';
