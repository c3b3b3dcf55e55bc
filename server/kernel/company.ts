import { z } from 'zod';
import { HoursSchema } from './hours.ts';
import type { PolicySchema } from './policy.ts';
import { QueueSchema } from './queue.ts';
import { ScopeSchema } from './scope.ts';
import { SlaSchema } from './sla.ts';
import { EntityKeySchema, IntentSchema, PrioritySchema } from './understanding.ts';

const Slug = z.string().regex(/^[a-z0-9-]+$/, 'use lower-case letters, digits and hyphens');
const Localised = z.record(z.string(), z.string().min(1));

/** `company.yaml`. */
export const CompanySchema = z.strictObject({
  name: z.string().min(1),
  /** Language of system texts when the customer's is not known. */
  language: z.string().length(2).default('en'),
  languages: z.array(z.string().length(2)).min(1).default(['en']),
  timezone: z.string().default('UTC'),
  /** When people are at work; left out: always. */
  hours: HoursSchema.optional(),
  sla: SlaSchema,
  colour: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .default('#1f6feb'),
  /** Questions that the chat suggests before the customer writes. */
  suggestions: z.record(z.string(), z.array(z.string()).max(5)).default({}),
  /** Formats of the company's own numbers, as regular expressions without delimiters. */
  formats: z
    .strictObject({
      order_number: z.array(z.string()).default([]),
      invoice_number: z.array(z.string()).default([]),
      tracking_number: z.array(z.string()).default([]),
    })
    .prefault({}),
  products: z.array(z.string()).default([]),
  /** Where cases wait for a person, most particular first. Without any, topics name queues and agents take from them. */
  queues: z.array(QueueSchema).default([]),
  /** An agent who was away for so long while the customer waits loses the case to the queue. */
  agent_gone_minutes: z.number().positive().max(1440).default(5),
  /** Sites whose pages may show the chat: `https://www.example.com`, `https://*.example.com`. None named: any site. */
  allowed_origins: z
    .array(
      z
        .string()
        .regex(
          /^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/i,
          'write an origin such as https://www.example.com or https://*.example.com, without a path',
        ),
    )
    .default([]),
  /** Who identity tokens are for (`aud`): needed where several companies share one signing secret. */
  identity_audience: z.string().min(1).max(200).optional(),
  /** Private hosts (`host:port`) that actions may call and websites may be read from; every other one is blocked. */
  allowed_private_hosts: z.array(z.string()).default([]),
});
export type Company = z.infer<typeof CompanySchema>;

/** One entry of `topics.yaml`. Tier 3 means that the machine researches but never drafts. */
export const TopicSchema = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  tier: z.number().int().min(1).max(3).default(1),
  in_scope: z.boolean().default(true),
  intent: IntentSchema.optional(),
  priority: PrioritySchema.optional(),
  sources: z.array(Slug).optional(),
  action: Slug.optional(),
  queue: Slug.optional(),
  examples: z.array(z.string().min(1)).min(1),
});
export type Topic = z.infer<typeof TopicSchema>;

/** A filter on a row's own fields, such as `satisfaction >= 4`, as data. */
export const FilterSchema = z.strictObject({
  field: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/),
  op: z.enum(['=', '!=', '>', '>=', '<', '<=']),
  value: z.union([z.number(), z.string(), z.boolean()]),
});
export type Filter = z.infer<typeof FilterSchema>;

export const SOURCE_KINDS = ['faq', 'procedures', 'product-docs', 'tickets', 'policies'] as const;

/** One entry of `sources.yaml`. */
export const SourceSchema = z.strictObject({
  id: Slug,
  kind: z.enum(SOURCE_KINDS),
  /** Folder or file, relative to the company folder. A source has this or `site`. */
  path: z.string().min(1).optional(),
  /** Address of a website: its pages from here downwards are read. */
  site: z
    .url({ protocol: /^https?$/, message: 'write the whole address, such as https://…/help/' })
    .optional(),
  /** Most pages of the site to read; 500 when left out. */
  max_pages: z.number().int().positive().max(5000).optional(),
  priority: z.enum(['high', 'medium', 'low']),
  update: z.enum(['on-change', 'hourly', 'daily', 'weekly', 'manual']),
  /** Filter in text (`satisfaction >= 4`); parsed to data, never run as code. */
  filter: z.string().optional(),
  /** Internal sources are never shown to customers. */
  visibility: z.enum(['public', 'internal']).default('public'),
  language: z.string().length(2).optional(),
  /** Whom all of its articles are for, unless one says otherwise. */
  applies_to: ScopeSchema.optional(),
  /** Prefix for links to the articles, e.g. `/help`. */
  url: z.string().optional(),
});
export type Source = z.infer<typeof SourceSchema>;

/** A value that an action needs, taken from an entity or asked for. */
export const SlotSchema = z.strictObject({
  name: z.string().regex(/^[a-z_][a-z0-9_]*$/),
  entity: EntityKeySchema.optional(),
  /** Pattern that a free answer has to match, without delimiters. */
  pattern: z.string().optional(),
  /** The free text of the customer's answer is taken as it is (e.g. a reason). */
  free_text: z.boolean().default(false),
  /** Buttons to offer: value to label per language. */
  choices: z
    .array(
      z.strictObject({
        value: z.string(),
        label: Localised,
        /** What customers write instead of the label ("too small"), per language. */
        words: z.record(z.string(), z.array(z.string())).optional(),
      }),
    )
    .optional(),
  ask: Localised,
});
export type Slot = z.infer<typeof SlotSchema>;

/** One file of `actions/`. */
export const ActionSchema = z.strictObject({
  name: Slug,
  description: z.string().min(1),
  /** `change` is confirmed first and carries an idempotency key. */
  effect: z.enum(['read', 'change']),
  /** Own data of a customer: only for one whose identity the host site vouched for. */
  identity: z.enum(['none', 'verified']).default('none'),
  slots: z.array(SlotSchema).default([]),
  request: z.strictObject({
    method: z.enum(['GET', 'POST', 'PUT', 'DELETE']),
    /** `{{slot}}`, `{{customer.external_id}}`, `{{customer.email}}` and `{{env.NAME}}` are filled in, URL-encoded. */
    url: z.string().min(1),
    headers: z.record(z.string(), z.string()).default({}),
    body: z.record(z.string(), z.string()).optional(),
    timeout_ms: z.number().int().positive().max(30_000).default(5000),
  }),
  confirm: Localised.optional(),
  /** Reply by the field that `select` names in the answer (dot path), with `default`; `{{field}}` is filled in. */
  replies: z.strictObject({
    select: z.string().optional(),
    when: z.record(z.string(), Localised),
    not_found: Localised.optional(),
  }),
});
export type Action = z.infer<typeof ActionSchema>;

/** A company folder, read and checked: what a release holds. */
export interface CompanyFolder {
  company: Company;
  policy: z.infer<typeof PolicySchema>;
  topics: Topic[];
  sources: Source[];
  actions: Action[];
}

/** A numbered, unchangeable state of the company folder. `root` is where its sources' files lie. */
export interface Release extends CompanyFolder {
  number: number;
  hash: string;
  root: string;
  createdAt: Date;
}
