export { jobsMigrations } from './migrations.ts';
export { startJobs } from './start-jobs.ts';
export type { Job, Jobs, JobsDeps } from './types.ts';
