/** Something that the person at the console can do now: by key, from the palette, from the list of shortcuts. */
export interface Command {
  /** Stable and unique, `area.verb`: `conversation.resolve`. */
  id: string;
  /** What it does, as a button would say it. */
  title: string;
  /** Heading in the palette and in the list of shortcuts: `Conversation`, `Go to`. */
  group: string;
  /**
   * Ways to press it: `e`; `g i` is one after the other; `mod+k` holds Ctrl, on a Mac Cmd. A key is named by what it
   * types (`?`), or as the browser names it (`Escape`). Only `mod+` keys work while somebody writes.
   */
  keys?: string[];
  /** Whether it is possible now; left out: always. What is not possible is not offered and has no key. */
  when?: () => boolean;
  /** Further words that find it in the palette. */
  words?: string;
  run: () => void;
}
