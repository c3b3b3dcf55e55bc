import type { Action, Company, Policy, Source, Topic } from '#server/kernel/index.ts';
import type { YamlFile } from './read-yaml.ts';

/** A value of a company folder with the file that it was read from. */
export interface Parsed<T> {
  yaml: YamlFile;
  value: T;
}

/** What could be read of a company folder; parts with problems are missing. */
export interface ParsedFolder {
  folder: string;
  company?: Parsed<Company>;
  policy?: Parsed<Policy>;
  topics?: Parsed<{ topics: Topic[] }>;
  sources?: Parsed<{ sources: Source[] }>;
  actions: Parsed<Action>[];
  /** Whether each file of `actions/` could be read: else a reference to an unknown action may be a false alarm. */
  allActionsRead: boolean;
  allTopicsRead: boolean;
}
