import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WidgetConfig } from '../../contract/index.ts';
import type { Chat } from '../chat/chat.ts';
import type { ChatState } from '../chat/chat-state.ts';
import type { Texts } from '../texts/index.ts';

/** An article to be read inside the chat, at one of its parts. */
export interface ArticleLink {
  id: string;
  anchor?: string;
}

/** The parts of the chat that need not be there from the start. */
export type More = typeof import('./more.ts');

/** What every part of the chat may need to draw itself. */
export interface View {
  config: WidgetConfig;
  host: string;
  language: string;
  texts: Texts;
  chat: Chat;
  state: ChatState;
  /** What is loaded right after the chat has opened. */
  more: More | undefined;
  openArticle: (link: ArticleLink) => void;
  /** Puts the cursor where messages are written. */
  focusComposer: () => void;
  /** Sends a message, and lets the customer go on writing. */
  say: (text: string) => void;
}

export const ViewContext = createContext<View | undefined>(undefined);

export function useView(): View {
  return useContext(ViewContext)!;
}
