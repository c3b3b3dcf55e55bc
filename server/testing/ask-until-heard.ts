/** Tries before a line that is cut each time is taken for what the server does. */
const TRIES = 10;

/**
 * A server that refuses a body before it has read it closes the line, and the answer is lost to who was still writing: then
 * it is asked again, for what the answer says.
 */
export async function askUntilHeard<Answer>(
  ask: () => Promise<Answer>,
  isHeard: (answer: Answer) => boolean = () => true,
): Promise<Answer> {
  for (let left = TRIES; ; left--) {
    const answer = await ask().catch((thrown: unknown) => {
      if (left === 1) throw thrown;
    });
    if (answer !== undefined && (left === 1 || isHeard(answer))) return answer;
  }
}
