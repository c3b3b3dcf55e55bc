import type { Action, Condition } from '#server/kernel/index.ts';
import { namesAround } from './names-around.ts';
import type { ParsedFolder } from './parsed-folder.ts';
import type { YamlFile } from './read-yaml.ts';
import type { Problem } from './types.ts';

/** Names that one file uses and another should hold: topics, sources, actions, and the slots of a request. */
export function checkReferences(parsed: ParsedFolder, problems: Problem[]): void {
  const topicIds = parsed.topics?.value.topics.map((topic) => topic.id) ?? [];
  const missing = (yaml: YamlFile, path: PropertyKey[], what: string, name: string, known: string[]) =>
    problems.push({
      file: yaml.file,
      ...yaml.locate(path),
      message: `There is no ${what} \`${name}\`.`,
      fix: namesAround(name, known),
    });
  const { topics, policy } = parsed;
  topics?.value.topics.forEach((topic, i) => {
    const sourceIds = parsed.sources?.value.sources.map((source) => source.id);
    topic.sources?.forEach((id, j) => {
      if (sourceIds && !sourceIds.includes(id))
        missing(topics.yaml, ['topics', i, 'sources', j], 'source', id, sourceIds);
    });
    const actionNames = parsed.actions.map((action) => action.value.name);
    if (topic.action && parsed.allActionsRead && !actionNames.includes(topic.action))
      missing(topics.yaml, ['topics', i, 'action'], 'action', topic.action, actionNames);
  });
  if (policy && parsed.allTopicsRead) {
    for (const { path, topic } of topicsOfPolicy(policy.value))
      if (!topicIds.includes(topic)) missing(policy.yaml, path, 'topic', topic, topicIds);
  }
  for (const { yaml, value } of parsed.actions) checkAction(yaml, value, problems);
}

function topicsOfPolicy(policy: NonNullable<ParsedFolder['policy']>['value']): TopicUse[] {
  const rules = (['decide', 'review'] as const).flatMap((phase) =>
    policy[phase].flatMap((rule, i) => topicsOfCondition(rule.when, [phase, i, 'when'])),
  );
  const thresholds = Object.keys(policy.thresholds.topics).map((topic) => ({
    path: ['thresholds', 'topics', topic],
    topic,
  }));
  const covered = policy.cover.topics.map((topic, i) => ({ path: ['cover', 'topics', i], topic }));
  const fromTickets = policy.tickets.topics.map((topic, i) => ({ path: ['tickets', 'topics', i], topic }));
  return [...rules, ...thresholds, ...covered, ...fromTickets];
}

interface TopicUse {
  path: PropertyKey[];
  topic: string;
}

function topicsOfCondition(condition: Condition, path: PropertyKey[]): TopicUse[] {
  if ('topic' in condition) return [{ path: [...path, 'topic'], topic: condition.topic }];
  if ('not' in condition) return topicsOfCondition(condition.not, [...path, 'not']);
  const list = (conditions: Condition[], at: PropertyKey[]) =>
    conditions.flatMap((each, i) => topicsOfCondition(each, [...path, ...at, i]));
  if ('any' in condition) return list(condition.any, ['any']);
  if ('all' in condition) return list(condition.all, ['all']);
  if ('at_least' in condition) return list(condition.at_least.of, ['at_least', 'of']);
  return [];
}

function checkAction(yaml: YamlFile, action: Action, problems: Problem[]): void {
  const slots = action.slots.map((slot) => slot.name);
  const parts: [PropertyKey[], string][] = [
    [['request', 'url'], action.request.url],
    ...Object.entries(action.request.headers).map(pathTo('headers')),
    ...Object.entries(action.request.body ?? {}).map(pathTo('body')),
  ];
  for (const [path, text] of parts)
    for (const [, name = ''] of text.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g))
      if (!slots.includes(name) && !/^(env|customer)\.[A-Za-z0-9_]+$/.test(name))
        problems.push({
          file: yaml.file,
          ...yaml.locate(path),
          message: `\`{{${name}}}\` is neither a slot of this action nor of the customer or the environment.`,
          fix: namesAround(name, slots),
        });
  if (action.effect === 'change' && !action.confirm)
    problems.push({
      file: yaml.file,
      ...yaml.locate(['effect']),
      message: 'An action that changes something needs `confirm`: the question asked before it runs.',
    });
}

function pathTo(part: string): (entry: [string, string]) => [PropertyKey[], string] {
  return ([key, text]) => [['request', part, key], text];
}
