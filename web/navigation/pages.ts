import type { ComponentType } from 'react';
import type { AgentView, Verb } from '../../contract/index.ts';

/** A page of the console, or a section of one. */
export interface Page {
  /** First part of its address: `live` for `/console/live`. The page of '' has every address that no other has. */
  path: string;
  label: string;
  /** What one may do to see it: whoever may not has no link, no key and no page. */
  verb: Verb;
  /** Goes to it from anywhere: `g l`. */
  keys?: string;
  Component: ComponentType<PageProps>;
  /** Behind its label: how much of it is new. */
  Mark?: ComponentType;
}

export interface PageProps {
  agent: AgentView;
  /** The parts of the address behind the page's own. */
  rest: string[];
}

/** The page of this address among those that one may see. */
export function findPage(pages: Page[], path: string[]): { page: Page; rest: string[] } | undefined {
  const named = path[0] && pages.find((page) => page.path === path[0]);
  if (named) return { page: named, rest: path.slice(1) };
  const page = pages.find((candidate) => candidate.path === '') ?? pages[0];
  return page && { page, rest: page.path === '' ? path : [] };
}
