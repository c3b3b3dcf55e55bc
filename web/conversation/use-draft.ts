import { useState } from 'react';

/** A reply that is being written; it outlives moving to another conversation and a reload of the page. */
export function useDraft(conversationId: string): [string, (text: string) => void] {
  const key = `candor:draft:${conversationId}`;
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
