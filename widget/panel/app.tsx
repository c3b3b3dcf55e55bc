import { useMemo, useRef } from 'preact/hooks';
import { Panel } from './panel.tsx';
import { type ArticleLink, type View, ViewContext } from './view.ts';

type Given = Omit<View, 'openArticle' | 'focusComposer' | 'say'>;

export function App(props: { view: Given; isOpen: boolean; takesFocus: boolean; onClose: () => void }) {
  const input = useRef<HTMLTextAreaElement>(null);
  const showArticle = useRef<(link: ArticleLink) => void>(() => {});
  const { chat } = props.view;
  const doing = useMemo(
    () => ({
      openArticle: (link: ArticleLink) => showArticle.current(link),
      focusComposer: () => input.current?.focus(),
      say(text: string) {
        void chat.send(text);
        input.current?.focus();
      },
    }),
    [chat],
  );
  if (!props.isOpen) return null;
  return (
    <ViewContext.Provider value={{ ...props.view, ...doing }}>
      <Panel input={input} showArticle={showArticle} takesFocus={props.takesFocus} onClose={props.onClose} />
    </ViewContext.Provider>
  );
}
