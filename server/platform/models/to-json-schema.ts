import { z } from 'zod';

/** A JSON schema (draft 7) of what the model has to write. */
export interface ObjectFormat {
  schema: Record<string, unknown>;
  /**
   * Whether the providers' strict mode accepts it: there every property is required. A schema with optional
   * ones is sent without it instead of being refused.
   */
  strict: boolean;
}

/** The schema as providers want it: objects closed, and strict mode where it fits. */
export function toJsonSchema(schema: z.ZodType): ObjectFormat {
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  delete json.$schema;
  return { schema: json, strict: closeObjects(json) };
}

function closeObjects(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return true;
  const strictBelow = Object.values(node).map(closeObjects).every(Boolean);
  if (!('type' in node) || node.type !== 'object') return strictBelow;
  const object = node as { properties?: object; required?: string[]; additionalProperties?: unknown };
  if (!object.properties) return false;
  object.additionalProperties ??= false;
  const required = new Set(object.required);
  const allRequired = Object.keys(object.properties).every((name) => required.has(name));
  return strictBelow && allRequired && object.additionalProperties === false;
}
