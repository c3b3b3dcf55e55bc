import type { WidgetConfig } from '../../contract/index.ts';
import type { Settings } from './settings.ts';

/** What the bubble shows. */
export interface BubbleState {
  open: boolean;
  unread: number;
  busy: boolean;
}

export interface Bubble {
  element: HTMLButtonElement;
  show(change: Partial<BubbleState>): void;
  /** A sentence beside the bubble for when the chat cannot be opened; '' takes it away. */
  say(sentence: string): void;
}

/** What the loader hands to the chat. A browser may hold an older loader than the chat: only add to it. */
export interface Mount {
  root: ShadowRoot;
  settings: Settings;
  config: WidgetConfig;
  bubble: Bubble;
}

/** The chat, loaded. */
export interface Panel {
  /** `byHand`: the customer asked for it, so the focus moves into the chat. */
  setOpen(open: boolean, byHand: boolean): void;
  isOpen(): boolean;
}

/** What `panel.js` exports. */
export interface PanelModule {
  mountPanel(mount: Mount): Promise<Panel>;
}
