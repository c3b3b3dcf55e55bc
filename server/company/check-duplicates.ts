import type { ParsedFolder } from './parsed-folder.ts';
import type { YamlFile } from './read-yaml.ts';
import type { Problem } from './types.ts';

interface Named {
  yaml: YamlFile;
  path: PropertyKey[];
  name: string;
}

/** Two topics, sources, actions, slots or rules with one name. */
export function checkDuplicates(parsed: ParsedFolder, problems: Problem[]): void {
  const { topics, sources, policy, actions } = parsed;
  const report = (what: string, all: Named[]) => problems.push(...duplicates(what, all));
  if (topics)
    report(
      'topic',
      topics.value.topics.map((topic, i) => ({
        yaml: topics.yaml,
        path: ['topics', i, 'id'],
        name: topic.id,
      })),
    );
  if (sources)
    report(
      'source',
      sources.value.sources.map((source, i) => ({
        yaml: sources.yaml,
        path: ['sources', i, 'id'],
        name: source.id,
      })),
    );
  if (policy)
    for (const phase of ['decide', 'review'] as const)
      report(
        'rule',
        policy.value[phase].map((rule, i) => ({
          yaml: policy.yaml,
          path: [phase, i, 'name'],
          name: rule.name,
        })),
      );
  report(
    'action',
    actions.map(({ yaml, value }) => ({ yaml, path: ['name'], name: value.name })),
  );
  for (const { yaml, value } of actions)
    report(
      'slot',
      value.slots.map((slot, i) => ({ yaml, path: ['slots', i, 'name'], name: slot.name })),
    );
}

function duplicates(what: string, all: Named[]): Problem[] {
  const first = new Map<string, Named>();
  const problems: Problem[] = [];
  for (const named of all) {
    const earlier = first.get(named.name);
    if (!earlier) {
      first.set(named.name, named);
      continue;
    }
    const where = `${earlier.yaml.file}:${earlier.yaml.locate(earlier.path).line}`;
    problems.push({
      file: named.yaml.file,
      ...named.yaml.locate(named.path),
      message: `The ${what} \`${named.name}\` exists already (${where}).`,
      fix: 'Give it another name, or remove one of the two.',
    });
  }
  return problems;
}
