import type { ParsedFolder } from './parsed-folder.ts';
import type { YamlFile } from './read-yaml.ts';
import type { Problem } from './types.ts';

/** One entry of a file, by the name that must be its own. */
interface Named {
  yaml: YamlFile;
  path: PropertyKey[];
  name: string;
}

/** Two queues, topics, sources, actions, slots or rules with one name. */
export function checkDuplicates(parsed: ParsedFolder, problems: Problem[]): void {
  for (const [what, all] of listNamed(parsed)) problems.push(...duplicates(what, all));
}

/** What has names, and its entries: within each list a name may stand once. */
function listNamed({
  company,
  topics,
  sources,
  policy,
  actions,
}: ParsedFolder): [what: string, all: Named[]][] {
  return [
    ['queue', company ? entries(company.yaml, 'queues', company.value.queues, 'name') : []],
    ['topic', topics ? entries(topics.yaml, 'topics', topics.value.topics, 'id') : []],
    ['source', sources ? entries(sources.yaml, 'sources', sources.value.sources, 'id') : []],
    ['rule', policy ? entries(policy.yaml, 'decide', policy.value.decide, 'name') : []],
    ['rule', policy ? entries(policy.yaml, 'review', policy.value.review, 'name') : []],
    ['action', actions.map(({ yaml, value }) => ({ yaml, path: ['name'], name: value.name }))],
    ...actions.map(({ yaml, value }): [string, Named[]] => [
      'slot',
      entries(yaml, 'slots', value.slots, 'name'),
    ]),
  ];
}

function entries<Key extends string>(
  yaml: YamlFile,
  list: string,
  values: Record<Key, string>[],
  key: Key,
): Named[] {
  return values.map((value, i) => ({ yaml, path: [list, i, key], name: value[key] }));
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
