import { DEFAULT_QUEUE, type Queue } from '#server/kernel/index.ts';
import { namesAround } from './names-around.ts';
import type { ParsedFolder } from './parsed-folder.ts';
import type { YamlFile } from './read-yaml.ts';
import type { Problem } from './types.ts';

/** Queues that are named by topics and overflows but not described, and overflows that lead in a circle. */
export function checkQueues({ company, topics, allTopicsRead }: ParsedFolder, problems: Problem[]): void {
  if (!company || company.value.queues.length === 0) return;
  const { queues } = company.value;
  const names = [...new Set([...queues.map((queue) => queue.name), DEFAULT_QUEUE])];
  const report = (yaml: YamlFile, path: PropertyKey[], message: string, fix: string | undefined) =>
    problems.push({ file: yaml.file, ...yaml.locate(path), message, fix });
  const missing = (yaml: YamlFile, path: PropertyKey[], what: string, name: string, known: string[]) => {
    if (!known.includes(name))
      report(yaml, path, `There is no ${what} \`${name}\`.`, namesAround(name, known));
  };

  topics?.value.topics.forEach((topic, i) => {
    if (topic.queue) missing(topics.yaml, ['topics', i, 'queue'], 'queue', topic.queue, names);
  });
  const topicIds = topics?.value.topics.map((topic) => topic.id) ?? [];
  queues.forEach((queue, i) => {
    if (allTopicsRead)
      queue.when?.topics?.forEach((topic, j) => {
        missing(company.yaml, ['queues', i, 'when', 'topics', j], 'topic', topic, topicIds);
      });
    if (!queue.overflow) return;
    const at = ['queues', i, 'overflow', 'to'];
    missing(company.yaml, at, 'queue', queue.overflow.to, names);
    const circle = circleFrom(queue, queues);
    if (circle)
      report(
        company.yaml,
        at,
        `Overflow leads in a circle: ${circle.join(' → ')}.`,
        'Let the last of them have no overflow: a case must end somewhere.',
      );
  });
}

/** The names that overflow passes through from a queue back to itself; undefined when it ends somewhere. */
function circleFrom(start: Queue, queues: Queue[]): string[] | undefined {
  const path = [start.name];
  for (let queue: Queue | undefined = start; queue?.overflow; ) {
    const { to }: { to: string } = queue.overflow;
    if (to === start.name) return [...path, to];
    if (path.includes(to)) return undefined;
    path.push(to);
    queue = queues.find((candidate) => candidate.name === to);
  }
  return undefined;
}
