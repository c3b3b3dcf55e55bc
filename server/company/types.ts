import type { CompanyFolder } from '#server/kernel/index.ts';

/** Something in a company folder that keeps it from being applied. `file` is relative to the folder. */
export interface Problem {
  file: string;
  line: number;
  column?: number;
  /** What is wrong, as a sentence. */
  message: string;
  /** What to do about it, as a sentence. */
  fix?: string;
}

export interface CheckOptions {
  /** Says what is wrong with a source's filter; undefined when it is fine. Knowledge owns the grammar. */
  checkFilter?: (text: string) => string | undefined;
}

/** `folder` is there only when there is no problem. */
export interface CheckResult {
  folder?: CompanyFolder;
  problems: Problem[];
}

/** Who made a release: `candor apply` from a folder, or an edit in the console. */
export type ReleaseOrigin = 'folder' | 'console';

/** One change between two states of a company, e.g. `topics.refund.tier`. */
export interface Difference {
  path: string;
  before: unknown;
  after: unknown;
}

export interface ApplyResult {
  number: number;
  hash: string;
  /** False when the database already had exactly this. */
  changed: boolean;
  /** What changed against the release before. */
  differences: Difference[];
}

export interface ExportResult {
  number: number;
  written: string[];
  removed: string[];
  unchanged: string[];
}

export interface InitResult {
  folder: string;
  /** Documents copied or fetched, relative to the new folder. */
  documents: string[];
  skipped: { path: string; reason: string }[];
}
