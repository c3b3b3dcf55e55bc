import { Link } from '../navigation/link.tsx';
import type { Page } from '../navigation/pages.ts';

/** The places of the console: in the bar at the top, and on a phone along the bottom. */
export function Places(props: { pages: Page[]; current?: Page; className: string; look: 'top' | 'bottom' }) {
  const width = props.look === 'bottom' ? 'flex-1 justify-center py-3' : 'px-3 py-1.5';
  return (
    <nav aria-label="Places" className={props.className}>
      {props.pages.map((page) => {
        const isCurrent = page === props.current;
        return (
          <Link
            key={page.path}
            to={page.path}
            aria-current={isCurrent ? 'page' : undefined}
            className={`flex rounded-box font-medium ${width} ${isCurrent ? 'bg-accent-soft text-accent-text' : 'text-muted hover:bg-sunken hover:text-text'}`}
          >
            {page.label}
            {page.Mark && <page.Mark />}
          </Link>
        );
      })}
    </nav>
  );
}
