import type { Company } from '#server/kernel/index.ts';
import { namesAround } from './names-around.ts';
import type { ParsedFolder } from './parsed-folder.ts';
import type { Problem } from './types.ts';

/** Time zone, languages and the patterns of `company.yaml` and of the actions' slots. */
export function checkCompany(parsed: ParsedFolder, problems: Problem[]): void {
  if (parsed.company) {
    const { yaml, value } = parsed.company;
    const report = (path: PropertyKey[], message: string, fix?: string) =>
      problems.push({ file: yaml.file, ...yaml.locate(path), message, fix });
    for (const [path, name] of timeZones(value))
      if (!isTimeZone(name))
        report(path, `\`${name}\` is not a time zone.`, 'Use a name such as Europe/Paris or UTC.');
    const queues = value.queues.map(({ name }) => name);
    for (const queue of Object.keys(value.hours?.queues ?? {}))
      if (queues.length > 0 && !queues.includes(queue))
        report(['hours', 'queues', queue], `There is no queue \`${queue}\`.`, namesAround(queue, queues));
    if (!value.languages.includes(value.language))
      report(['language'], `\`language\` is ${value.language}, which \`languages\` does not list.`);
    for (const language of Object.keys(value.suggestions))
      if (!value.languages.includes(language))
        report(
          ['suggestions', language],
          `Suggestions in \`${language}\`, which \`languages\` does not list.`,
        );
    for (const [key, patterns] of Object.entries(value.formats))
      patterns.forEach((pattern, i) => {
        const wrong = patternError(pattern);
        if (wrong) report(['formats', key, i], `${wrong}.`, 'Write it without the slashes around it.');
      });
  }
  for (const action of parsed.actions) checkSlotPatterns(action, problems);
}

/** Every time zone that the file names. */
function timeZones({ timezone, hours }: Company): [path: PropertyKey[], name: string][] {
  const own: [PropertyKey[], string | undefined][] = [
    [['hours'], hours?.timezone],
    ...Object.entries(hours?.queues ?? {}).map(
      ([queue, { timezone: zone }]): [PropertyKey[], string | undefined] => [
        ['hours', 'queues', queue],
        zone,
      ],
    ),
  ];
  const named = own.flatMap(([path, zone]): [PropertyKey[], string][] =>
    zone ? [[[...path, 'timezone'], zone]] : [],
  );
  return [[['timezone'], timezone], ...named];
}

function checkSlotPatterns({ yaml, value }: ParsedFolder['actions'][number], problems: Problem[]): void {
  value.slots.forEach((slot, i) => {
    const wrong = slot.pattern === undefined ? undefined : patternError(slot.pattern);
    if (wrong)
      problems.push({ file: yaml.file, ...yaml.locate(['slots', i, 'pattern']), message: `${wrong}.` });
  });
}

function patternError(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
    return undefined;
  } catch {
    return `\`${pattern}\` is not a regular expression that can be used`;
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
