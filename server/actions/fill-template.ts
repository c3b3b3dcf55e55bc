/**
 * Replaces `{{path}}` by what `find` knows. A value that is missing is listed, never left out silently.
 * There is no code in a template: no expressions, no nesting.
 */
export function fillTemplate(
  template: string,
  find: (path: string) => string | undefined,
): { text: string; missing: string[] } {
  const missing: string[] = [];
  const text = template.replace(/\{\{\s*([\w.-]+)\s*\}\}/g, (_, path: string) => {
    const value = find(path);
    if (value === undefined) missing.push(path);
    return value ?? '';
  });
  return { text, missing };
}
