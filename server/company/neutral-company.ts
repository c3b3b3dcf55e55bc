import { basename, resolve } from 'node:path';
import { type CompanyFolder, CompanySchema, type Policy } from '#server/kernel/index.ts';

/**
 * The company of `--kb FOLDER`: that folder as its only source, no topics, no actions. The root to read it
 * from is the folder's parent, so that article paths begin with the folder's name.
 */
export function neutralCompany(kbFolder: string, policy: Policy): CompanyFolder {
  return {
    company: CompanySchema.parse({
      name: 'Support',
      languages: ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl'],
    }),
    policy,
    topics: [],
    sources: [
      {
        id: 'kb',
        kind: 'product-docs',
        path: basename(resolve(kbFolder)),
        priority: 'medium',
        update: 'manual',
        visibility: 'public',
      },
    ],
    actions: [],
  };
}
