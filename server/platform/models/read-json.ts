/**
 * The JSON value in a model's answer: the whole text, or what stands in a code fence, or between the first
 * and the last brace, because models like to say a sentence first. Undefined when there is none.
 */
export function readJson(text: string): unknown {
  const fenced = /```(?:json)?\s*\n([\s\S]*?)\n\s*```/.exec(text)?.[1];
  const braced = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  for (const candidate of [text, fenced, braced]) {
    if (!candidate) continue;
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate may be one.
    }
  }
  return undefined;
}
