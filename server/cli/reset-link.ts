import type { Command } from 'commander';
import { createLink, LOCAL_ACTOR, listPeople } from '#server/access/index.ts';
import { AppError } from '#server/kernel/index.ts';
import { print } from './output.ts';
import { companyConfig, companyFolder } from './settings.ts';
import { withDatabase } from './with-database.ts';

/** `candor reset-link`: the way back in for an admin who forgot the password. */
export function addResetLink(program: Command): void {
  program
    .command('reset-link')
    .description('a one-time link with which somebody chooses a new password')
    .argument('<email>', 'of their account')
    .option('--company <folder>', 'the company folder (default: the demo shop)')
    .option('--json', 'for a program')
    .action(async (email: string, options: { company?: string; json?: boolean }) => {
      const config = companyConfig(companyFolder(options.company));
      const link = await withDatabase(config, async ({ db, clock }) => {
        const account = (await listPeople(db)).find((person) => person.email === email.trim().toLowerCase());
        const made = account && (await createLink({ db, clock }, { id: account.id, by: LOCAL_ACTOR }));
        if (made?.ok) return made.link;
        const is = made ? 'is disabled' : 'does not exist';
        throw new AppError('not_found', `The account ${email} ${is}.`, {
          fix: made ? 'An admin can enable it.' : 'Check the address and --company.',
        });
      });
      const path = `/console/welcome#${link.token}`;
      print(options.json, { path, expiresAt: link.expiresAt }, () => [
        path,
        `Open it behind the address of your server, once, before ${link.expiresAt.toISOString()}.`,
      ]);
    });
}
