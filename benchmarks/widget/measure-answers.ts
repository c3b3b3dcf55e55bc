import { startChatSite } from '#server/testing/chat-site.ts';
import type { Say } from '../measure/types.ts';

const QUESTIONS = [
  'How long do I have to return something?',
  'What does delivery to France cost?',
  'How do I reset my password?',
  'Can I change my delivery address?',
  'Which payment methods do you take?',
  'How do I wash the Lyng jacket?',
];

export interface AnswerTimes {
  /** Milliseconds from the key press to the frame in which the first checked sentence stands. */
  firstSentence: number[];
  /** Milliseconds of a request that the server answers without looking anything up, in the same page. */
  roundTrip: number[];
  /** Milliseconds of our own scripts in the frames that took longer than 50 ms; empty when there was none. */
  longScripts: number[];
}

/** In the page: what is asked and when the first words of the answer are painted. */
const PROBE = `
  const root = document.querySelector('candor-chat').shadowRoot;
  const first = () => root.querySelectorAll('article.assistant').length;
  window.watchAnswer = () => new Promise((resolve) => {
    const before = first();
    const done = () => first() > before || root.querySelector('.turn .markdown');
    const watch = new MutationObserver(() => {
      if (!done()) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - window.sentAt)));
    });
    watch.observe(root, { childList: true, subtree: true });
  });
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') window.sentAt = performance.now();
  }, true);`;

const LONG_FRAMES = `
  window.longScripts = [];
  new PerformanceObserver((list) => {
    for (const frame of list.getEntries())
      for (const script of frame.scripts)
        if (script.sourceURL.includes('/widget') && script.duration > 50) window.longScripts.push(script.duration);
  }).observe({ type: 'long-animation-frame', buffered: true });`;

/** Asks the demo's assistant in a real browser on this machine, each question after the answer to the one before. */
export async function measureAnswers(rounds: number, say: Say): Promise<AnswerTimes> {
  await using site = await startChatSite();
  const visitor = await site.browser.visit();
  await visitor.page.addInitScript(LONG_FRAMES);
  const { page, say: write, composer, openChat } = await site.visit({}, {}, visitor.page);
  await openChat();
  await write('Hello');
  await page.locator('article.assistant').waitFor();
  await page.evaluate(PROBE);
  const times: AnswerTimes = { firstSentence: [], roundTrip: [], longScripts: [] };
  for (let round = 0; round < rounds; round += 1) {
    say(`round ${round + 1}`);
    for (const question of QUESTIONS) {
      const seen = page.evaluate<number>('window.watchAnswer()');
      await composer.fill(question);
      await page.locator('.send:not(:disabled)').waitFor();
      await composer.press('Enter');
      times.firstSentence.push(await seen);
      await page.locator('.turn').waitFor({ state: 'detached' });
      times.roundTrip.push(await page.evaluate<number>(ROUND_TRIP));
    }
  }
  times.longScripts = await page.evaluate<number[]>('window.longScripts');
  return times;
}

const ROUND_TRIP = `(async () => {
  const from = performance.now();
  await (await fetch('/health')).text();
  return performance.now() - from;
})()`;
