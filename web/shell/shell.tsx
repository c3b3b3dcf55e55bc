import type { SessionView } from '../../contract/index.ts';
import { useMay } from '../api/session.ts';
import { useCommandStore, useCommands } from '../commands/commands-provider.tsx';
import { useLiveInbox } from '../inbox/use-live-inbox.ts';
import { findPage, type Page } from '../navigation/pages.ts';
import { goTo, usePath } from '../navigation/use-path.ts';
import { Empty } from '../ui/empty.tsx';
import { CommandPalette } from './command-palette.tsx';
import { Places } from './places.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { TopBar } from './top-bar.tsx';

/** What is around every page: the bar, the places that one may go to, and the live connection. */
export function Shell({
  agent,
  company,
  ...props
}: Pick<SessionView, 'agent'> & { company: string; pages: Page[] }) {
  const may = useMay();
  const commands = useCommandStore();
  const pages = props.pages.filter(({ verb }) => may(verb));
  const open = findPage(pages, usePath());
  const isLive = useLiveInbox(may('inbox.list'));
  useCommands(
    pages.map(({ path, label, keys }) => ({
      id: `go.${path || 'inbox'}`,
      title: label,
      group: 'Go to',
      ...(keys ? { keys: [keys] } : {}),
      run: () => goTo(path),
    })),
  );
  return (
    <div className="flex h-full flex-col">
      <TopBar agent={agent} company={company} isLive={isLive} onHelp={() => commands.run('help.shortcuts')}>
        <Places pages={pages} current={open?.page} look="top" className="hidden gap-1 sm:flex" />
      </TopBar>
      <main className="min-h-0 flex-1">
        {open ? (
          <open.page.Component agent={agent} rest={open.rest} />
        ) : (
          <Empty title="There is nothing here for you yet">Ask an admin for a role.</Empty>
        )}
      </main>
      <Places
        pages={pages}
        current={open?.page}
        look="bottom"
        className="flex shrink-0 gap-1 border-line border-t bg-surface p-1 sm:hidden"
      />
      <ShortcutsDialog />
      <CommandPalette />
    </div>
  );
}
