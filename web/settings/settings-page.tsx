import { useEffect } from 'react';
import { useMay } from '../api/session.ts';
import { Link } from '../navigation/link.tsx';
import { findPage, type PageProps } from '../navigation/pages.ts';
import { SECTIONS } from './sections.ts';

/** The sections that one may see, side by side with the one that is open; on a phone one above the other. */
export function SettingsPage({ agent, rest }: PageProps) {
  const may = useMay();
  const sections = SECTIONS.filter(({ verb }) => may(verb));
  const open = findPage(sections, rest);
  // The title of the browser's tab.
  useEffect(() => {
    document.title = `${open?.page.label ?? 'Settings'} · Candor console`;
  }, [open?.page.label]);
  if (!open) return null;
  const { page, rest: further } = open;
  return (
    <div className="flex h-full flex-col md:flex-row">
      <nav
        aria-label="Settings"
        className="flex shrink-0 gap-1 overflow-x-auto border-line border-b bg-surface p-2 md:w-52 md:flex-col md:border-r md:border-b-0"
      >
        {sections.map(({ path, label }) => (
          <Link
            key={path}
            to={`settings/${path}`}
            aria-current={path === page.path ? 'page' : undefined}
            className={`shrink-0 rounded-box px-3 py-1.5 font-medium ${path === page.path ? 'bg-accent-soft text-accent-text' : 'text-muted hover:bg-sunken hover:text-text'}`}
          >
            {label}
          </Link>
        ))}
      </nav>
      <div className="min-h-0 min-w-0 flex-1 overflow-y-auto p-4 md:p-8">
        <div key={page.path} className="mx-auto max-w-4xl">
          <page.Component agent={agent} rest={further} />
        </div>
      </div>
    </div>
  );
}
