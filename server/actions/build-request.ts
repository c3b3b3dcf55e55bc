import type { Action, CustomerProfile } from '#server/kernel/index.ts';
import { fillTemplate } from './fill-template.ts';
import type { OutgoingRequest } from './guarded-fetch.ts';

// Candor's own settings stay its own: a company folder must not be able to send them anywhere.
const OWN_SETTING = /^(CANDOR_|DATABASE_URL$|REDIS_URL$)/;

export interface RequestValues {
  slots: Record<string, string>;
  customer: CustomerProfile;
  env: Record<string, string | undefined>;
  idempotencyKey: string;
}

/**
 * The HTTP request of an action. Values are URL-encoded in the URL; only an `{{env.NAME}}` that the URL begins with is
 * taken as it is, because it is the operator's base address. Returns a sentence when a value is missing or unusable.
 */
export function buildRequest(action: Action, values: RequestValues): OutgoingRequest | string {
  const problems: string[] = [];
  const fill = (template: string, encode: (value: string) => string = String) => {
    const { text, missing } = fillTemplate(template, (path) => {
      const value = findValue(path, values);
      return value === undefined ? undefined : encode(value);
    });
    problems.push(...missing.map((path) => `{{${path}}} has no usable value`));
    return text;
  };
  const encode = (value: string) => {
    // `..` cannot be escaped in a URL: it would climb out of the path that the template names.
    if (/^\.*$/.test(value)) problems.push(`"${value}" cannot be part of an address`);
    return encodeURIComponent(value.toWellFormed());
  };
  const [, base = '', rest = ''] = /^(\{\{\s*env\.\w+\s*\}\})?(.*)$/s.exec(action.request.url) ?? [];
  const url = fill(base).replace(/\/$/, '') + fill(rest, encode);
  const body = action.request.body && mapValues(action.request.body, (template) => fill(template));
  const request: OutgoingRequest = {
    method: action.request.method,
    url,
    headers: {
      accept: 'application/json',
      ...(body && { 'content-type': 'application/json' }),
      ...mapValues(action.request.headers, (template) => fill(template).replace(/[^\t\x20-\x7e]/g, '')),
      ...(action.effect === 'change' && { 'idempotency-key': values.idempotencyKey }),
    },
    ...(body && { body: JSON.stringify(body) }),
    timeoutMs: action.request.timeout_ms,
  };
  if (problems.length === 0 && !URL.canParse(url)) problems.push('the address is not a URL');
  return problems.length ? problems.join('; ') : request;
}

function findValue(path: string, values: RequestValues): string | undefined {
  const [area, name] = path.split('.');
  if (area === 'env' && name) return OWN_SETTING.test(name) ? undefined : values.env[name];
  if (area === 'customer') {
    const { customer } = values;
    if (name === 'external_id') return customer.externalId;
    if (name === 'email') return customer.email;
    if (name === 'name') return customer.name;
    return name === 'language' ? customer.language : undefined;
  }
  return Object.hasOwn(values.slots, path) ? values.slots[path] : undefined;
}

function mapValues(
  record: Record<string, string>,
  change: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
