import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WidgetConfig } from '../contract/index.ts';
import type { Texts } from './texts/index.ts';

/** What every part of the chat may need to draw itself. */
export interface View {
  config: WidgetConfig;
  host: string;
  language: string;
  texts: Texts;
}

export const ViewContext = createContext<View | undefined>(undefined);

export function useView(): View {
  return useContext(ViewContext)!;
}
