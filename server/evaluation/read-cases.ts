import { AppError, errorMessage } from '#server/kernel/index.ts';
import { type EvaluationCase, EvaluationCaseSchema } from './case-schema.ts';

const FIX = 'Write one JSON object a line, as docs and evals/shop show.';

/**
 * Reads the text of an evaluation file (JSON Lines; empty lines are passed over).
 * Throws `invalid_input` with the file's name and the line's number at the first line that cannot be used.
 */
export function readCases(text: string, name: string): EvaluationCase[] {
  const cases: EvaluationCase[] = [];
  const seen = new Map<string, number>();
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const where = `${name}:${index + 1}`;
    const parsed = EvaluationCaseSchema.safeParse(parseJson(line, where));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const field = issue?.path.join('.') || 'the case';
      throw new AppError('invalid_input', `${where}: ${field}: ${issue?.message ?? 'is not valid'}.`, {
        fix: FIX,
      });
    }
    const { id } = parsed.data;
    if (seen.has(id)) {
      throw new AppError(
        'invalid_input',
        `${where}: the id "${id}" is already used on line ${seen.get(id)}.`,
        {
          fix: 'Give each case an id of its own.',
        },
      );
    }
    seen.set(id, index + 1);
    cases.push(parsed.data);
  }
  if (cases.length === 0) throw new AppError('invalid_input', `${name} holds no case.`, { fix: FIX });
  return cases;
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (thrown) {
    throw new AppError('invalid_input', `${where}: this line is not JSON (${errorMessage(thrown)}).`, {
      fix: FIX,
    });
  }
}
