/** Tells about messages that nobody sees: in the page's title, and with a sound for who wants one. */
export function createNews(wantsSound: () => boolean) {
  let title: string | undefined;
  return {
    /** `count` unread messages; 0 gives the page its title back, if it is still the one that was put there. */
    showCount(count: number) {
      const bare = title !== undefined && document.title.endsWith(title) ? title : document.title;
      if (count === 0 && title === undefined) return;
      document.title = count > 0 ? `(${count}) ${bare}` : bare;
      title = count > 0 ? bare : undefined;
    },
    async play() {
      if (!wantsSound()) return;
      const { playSound } = await import('./play-sound.ts');
      playSound();
    },
  };
}
