import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

const SKIPPED = new Set(
  'nav footer script style aside form noscript template svg iframe button input select textarea img video audio head'.split(
    ' ',
  ),
);
const SKIPPED_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary']);
const SKIPPED_NAMES = /(^|[\s_-])(breadcrumbs?|cookie|sidebar|skip-link|share|social|pagination)([\s_-]|$)/i;

/** Whether an element is the page's frame (menus, footers, scripts) and not what it says. */
export function isBoilerplate(element: Element): boolean {
  if (SKIPPED.has(element.tagName)) return true;
  if (element.tagName === 'header' && !isInside(element, ['article', 'main'])) return true;
  return element.attrs.some(({ name, value }) => {
    if (name === 'hidden') return true;
    if (name === 'aria-hidden') return value === 'true';
    if (name === 'role') return SKIPPED_ROLES.has(value);
    return (
      (name === 'class' || name === 'id') && !/^h[1-6]$/.test(element.tagName) && SKIPPED_NAMES.test(value)
    );
  });
}

function isInside(element: Element, tags: string[]): boolean {
  let parent = element.parentNode;
  while (parent && 'tagName' in parent) {
    if (tags.includes(parent.tagName)) return true;
    parent = parent.parentNode;
  }
  return false;
}
