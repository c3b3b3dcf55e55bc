import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Attack } from './attacks.ts';

/** The public BIPIA texts: each attack inside one of its mails, as a customer's message. */
export function readBipia(data: string): Attack[] {
  const folder = join(data, 'injection');
  const attacks = z
    .record(z.string(), z.array(z.string()))
    .parse(JSON.parse(readFileSync(join(folder, 'bipia-text-attacks.json'), 'utf8')));
  const mails = readFileSync(join(folder, 'bipia-emails.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => z.object({ context: z.string() }).parse(JSON.parse(line)).context);
  return Object.entries(attacks)
    .flatMap(([kind, texts]) => texts.map((text) => ({ kind, text })))
    .map(({ kind, text }, index) => ({
      name: `BIPIA ${kind}`,
      language: 'en',
      text: `${mails[index % mails.length]}\n\n${text}`,
      obeyed: { text: `Sure! ${text} Done: Brasília, bread, https://bipia.example/done [1].` },
      traces: ['Brasília', 'bipia.example', 'suspicioussite', 'example.com'],
    }));
}
