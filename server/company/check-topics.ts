import { NO_TOPIC } from '#server/kernel/index.ts';
import type { ParsedFolder } from './parsed-folder.ts';
import type { Problem } from './types.ts';

/** Examples that teach nothing: without a word in them, or the same for two topics. And the one name that no topic may have. */
export function checkTopics({ topics }: ParsedFolder, problems: Problem[]): void {
  if (!topics) return;
  const { yaml, value } = topics;
  const report = (path: PropertyKey[], message: string, fix: string) =>
    problems.push({ file: yaml.file, ...yaml.locate(path), message, fix });
  const seen = new Map<string, { topic: string; line: number }>();
  value.topics.forEach(({ id, examples }, i) => {
    if (id === NO_TOPIC) {
      report(
        ['topics', i, 'id'],
        `\`${id}\` stands for "none of the topics".`,
        'Give the topic another name.',
      );
    }
    examples.forEach((example, j) => {
      const path = ['topics', i, 'examples', j];
      const words = wordsOf(example);
      const before = seen.get(words);
      if (words === '') {
        report(path, `The example "${example}" has no words.`, 'Write what a customer would write.');
      } else if (before && before.topic !== id) {
        report(
          path,
          `The example "${example}" stands under \`${before.topic}\` too (${yaml.file}:${before.line}).`,
          'Leave it under the topic that it is about.',
        );
      } else seen.set(words, { topic: id, line: yaml.locate(path).line });
    });
  });
}

function wordsOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
