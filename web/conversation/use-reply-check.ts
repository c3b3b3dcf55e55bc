import { type RefObject, useState } from 'react';
import { useCheckReply } from '../api/check.ts';
import { useCommands } from '../commands/commands-provider.tsx';
import type { CheckState } from './reply-check.tsx';

/** A second look at the reply, by button and by key, while it is being written. */
export function useReplyCheck(
  conversationId: string,
  draft: string,
  { input, onOpen }: { input: RefObject<HTMLTextAreaElement | null>; onOpen: () => void },
) {
  const check = useCheckReply(conversationId);
  const [isOpen, setOpen] = useState(false);
  const run = () => {
    setOpen(true);
    onOpen();
    if (draft.trim() && !check.isPending) check.mutate(draft);
  };
  useCommands([
    {
      id: 'conversation.check',
      title: 'Check the reply',
      group: 'Conversation',
      keys: ['c', 'mod+i'],
      words: 'articles promise verify',
      run,
    },
  ]);
  const state: CheckState = {
    isEmpty: draft.trim() === '',
    isLoading: check.isPending,
    error: check.error,
    result: check.data,
    isStale: check.data !== undefined && check.variables !== draft,
  };
  return {
    isOpen,
    state,
    run,
    close: () => {
      setOpen(false);
      check.reset();
    },
    /** Shows a sentence where it stands in the field. */
    find: (sentence: string) => {
      const field = input.current;
      const at = field?.value.indexOf(sentence) ?? -1;
      field?.focus();
      if (at >= 0) field?.setSelectionRange(at, at + sentence.length);
    },
  };
}
