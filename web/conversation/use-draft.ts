import { useState } from 'react';

/** What is being written in a conversation; it outlives moving to another conversation and a reload of the page. */
export function useDraft(conversationId: string, kind: 'reply' | 'note'): [string, (text: string) => void] {
  const key = `candor:draft:${kind}:${conversationId}`;
  const [draft, setDraft] = useState(() => sessionStorage.getItem(key) ?? '');
  return [
    draft,
    (text) => {
      setDraft(text);
      if (text) sessionStorage.setItem(key, text);
      else sessionStorage.removeItem(key);
    },
  ];
}
