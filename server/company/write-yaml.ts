import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { z } from 'zod';
import { AppError } from '#server/kernel/index.ts';
import { identityOf } from './identity-of.ts';

const FORMAT = { lineWidth: 110 } as const;

/**
 * YAML text that holds `value`. With the text before, only what changed is edited, so comments, order and
 * spelled-out defaults elsewhere stay; text that already means the same is returned as it is.
 */
export function writeYaml(input: {
  file: string;
  schema: z.ZodType;
  value: unknown;
  before?: string;
}): string {
  const { file, schema, value, before } = input;
  if (before === undefined) return new Document(value).toString(FORMAT);
  const document = parseDocument(before);
  if (document.errors.length > 0)
    throw new AppError('company_invalid', `${file} is not valid YAML, so it cannot be edited.`, {
      fix: 'Repair it (see `candor check`) or move it away, then export again.',
    });
  const current: unknown = document.toJS();
  const old = schema.safeParse(current);
  const wanted = schema.parse(value);
  if (old.success && isDeepStrictEqual(old.data, wanted)) return before;
  document.contents = merge(document, document.contents, current, value, wanted) as typeof document.contents;
  return document.toString(FORMAT);
}

/** `wanted` is `target` with defaults, which tells a spelled-out default from a changed value. */
function merge(document: Document, node: unknown, current: unknown, target: unknown, wanted: unknown): Node {
  if (node && (isDeepStrictEqual(current, target) || isDeepStrictEqual(current, wanted))) return node as Node;
  if (isMap(node) && isRecord(current) && isRecord(target))
    return mergeMap(document, node, current, target, wanted);
  if (isSeq(node) && Array.isArray(current) && Array.isArray(target))
    return mergeList(document, node, current, target, wanted);
  if (isScalar(node) && !isRecord(target) && !Array.isArray(target)) {
    node.value = target;
    return node;
  }
  return document.createNode(target) as Node;
}

function mergeMap(
  document: Document,
  map: YAMLMap,
  current: Record<string, unknown>,
  target: Record<string, unknown>,
  wanted: unknown,
): Node {
  const full = isRecord(wanted) ? wanted : target;
  for (const key of Object.keys(current))
    if (!(key in target) && !isDeepStrictEqual(current[key], full[key])) map.delete(key);
  for (const [key, value] of Object.entries(target)) {
    if (value === undefined) continue;
    if (map.has(key)) map.set(key, merge(document, map.get(key, true), current[key], value, full[key]));
    else map.set(key, document.createNode(value));
  }
  return map;
}

function mergeList(
  document: Document,
  list: YAMLSeq,
  current: unknown[],
  target: unknown[],
  wanted: unknown,
): Node {
  const full = Array.isArray(wanted) ? wanted : target;
  const places = new Map(current.map((item, i) => [identityOf(item) ?? `#${i}`, i]));
  list.items = target.map((item, i) => {
    const place = places.get(identityOf(item) ?? `#${i}`);
    const node = place === undefined ? undefined : list.items[place];
    return merge(document, node, place === undefined ? undefined : current[place], item, full[i]);
  });
  return list;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
