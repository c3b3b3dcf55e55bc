/**
 * Moves the focus in the list by so many rows: from the row that has it, else from the one that is open, else to the
 * first.
 */
export function focusRow(step: number | 'first'): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const focused = rows.indexOf(document.activeElement as HTMLElement);
  const start = focused >= 0 ? focused : rows.findIndex((row) => row.ariaCurrent === 'true');
  const next = start < 0 || step === 'first' ? 0 : Math.min(Math.max(start + step, 0), rows.length - 1);
  rows[next]?.focus();
}
