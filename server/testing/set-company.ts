import type { z } from 'zod';
import { makeRelease } from '#server/company/index.ts';
import type { Candor } from '#server/compose.ts';
import { CompanySchema } from '#server/kernel/index.ts';

/** Changes `company.yaml` for all nodes of a desk. */
export async function setCompany(
  desk: { nodes: [Candor, ...Candor[]] },
  part: Partial<z.input<typeof CompanySchema>>,
): Promise<void> {
  const [node] = desk.nodes;
  const { company, policy, topics, sources, actions, root } = node.engine().release;
  const content = { company: CompanySchema.parse({ ...company, ...part }), policy, topics, sources, actions };
  await makeRelease(node, { content, root, origin: 'folder' });
  for (const each of desk.nodes) await each.refresh();
}
