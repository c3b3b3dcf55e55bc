import type { Viewer } from '../../contract/index.ts';

/** Warns before two agents answer the same words. The line is there before it is needed, so nothing jumps. */
export function ViewersLine({ viewers }: { viewers: Viewer[] }) {
  const typing = viewers.filter(({ state }) => state === 'typing');
  const shown = typing.length > 0 ? typing : viewers;
  const names = new Intl.ListFormat('en').format(shown.map(({ name }) => name));
  const verb = shown.length > 1 ? 'are' : 'is';
  return (
    <p
      role="status"
      className={`min-h-6 px-4 text-[13px] ${typing.length > 0 ? 'font-medium text-warn' : 'text-muted'}`}
    >
      {typing.length > 0 && `${names} ${verb} typing a reply`}
      {typing.length === 0 && shown.length > 0 && `${names} ${verb} looking at this too`}
    </p>
  );
}
