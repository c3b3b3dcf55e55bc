import { z } from 'zod';
import { EmotionSchema, IntentSchema, PrioritySchema } from '#server/kernel/index.ts';
import { describeIssue } from './describe-issue.ts';
import { listFiles } from './folder-files.ts';
import { namesAround } from './names-around.ts';
import type { ParsedFolder } from './parsed-folder.ts';
import { readText } from './read-yaml.ts';
import type { Problem } from './types.ts';

const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema).min(1)]).optional();

/** A line of `tests/*.jsonl`: the evaluation format. Further keys (notes) are allowed. */
const CaseSchema = z.looseObject({
  id: z.string().min(1),
  question: z.string().optional(),
  message: z.string().optional(),
  history: z
    .array(z.looseObject({ role: z.enum(['customer', 'assistant', 'agent']), content: z.string() }))
    .optional(),
  customer: z.record(z.string(), z.unknown()).optional(),
  language: oneOrMore(z.string()),
  articles: z.array(z.string()).optional(),
  facts: z.array(z.string()).optional(),
  intent: oneOrMore(IntentSchema),
  topic: oneOrMore(z.string().nullable()),
  priority: oneOrMore(PrioritySchema),
  emotion: oneOrMore(EmotionSchema),
  route: oneOrMore(z.enum(['answer', 'action', 'escalate', 'clarify'])),
  action: oneOrMore(z.string()),
});
type Case = z.infer<typeof CaseSchema>;

/** Each line of each test file: JSON, form, unique ids, known topics and actions. */
export async function checkTestFiles(parsed: ParsedFolder, problems: Problem[]): Promise<void> {
  const seen = new Map<string, string>();
  for (const file of await listFiles(parsed.folder, 'tests', ['.jsonl'])) {
    const text = await readText(parsed.folder, file, problems);
    text?.split(/\r?\n/).forEach((line, i) => {
      if (!line.trim()) return;
      const report = (message: string, fix?: string) => problems.push({ file, line: i + 1, message, fix });
      const testCase = parseCase(line, report);
      if (!testCase) return;
      const place = `${file}:${i + 1}`;
      const earlier = seen.get(testCase.id);
      if (earlier) report(`The case \`${testCase.id}\` exists already (${earlier}).`);
      seen.set(testCase.id, earlier ?? place);
      checkNames(parsed, testCase, report);
    });
  }
}

function parseCase(line: string, report: (message: string, fix?: string) => void): Case | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    report('The line is not valid JSON.', 'Each line holds one case as a JSON object.');
    return undefined;
  }
  const result = CaseSchema.safeParse(value);
  if (!result.success) {
    for (const issue of result.error.issues)
      for (const { message, fix } of describeIssue(issue, value)) report(message, fix);
    return undefined;
  }
  if (!result.data.question && result.data.message === undefined) {
    report('The case has neither `question` nor `message`.');
    return undefined;
  }
  return result.data;
}

function checkNames(
  parsed: ParsedFolder,
  testCase: Case,
  report: (message: string, fix?: string) => void,
): void {
  const topics = parsed.topics?.value.topics.map((topic) => topic.id) ?? [];
  if (parsed.allTopicsRead)
    for (const topic of [testCase.topic ?? []].flat())
      if (topic !== null && !topics.includes(topic))
        report(`There is no topic \`${topic}\`.`, namesAround(topic, topics));
  const actions = parsed.actions.map((action) => action.value.name);
  if (parsed.allActionsRead)
    for (const action of [testCase.action ?? []].flat())
      if (!actions.includes(action))
        report(`There is no action \`${action}\`.`, namesAround(action, actions));
}
