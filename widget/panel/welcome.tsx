import { useView } from './view.ts';

/** What is there before the first message. */
export function Welcome() {
  const { config, language, texts, say } = useView();
  const suggestions = config.suggestions[language] ?? config.suggestions[config.language] ?? [];
  return (
    <div class="welcome">
      <p class="greeting">{texts.greeting}</p>
      {suggestions.length > 0 && <p class="muted">{texts.suggestions}</p>}
      {suggestions.map((suggestion) => (
        <button key={suggestion} type="button" class="choice" onClick={() => say(suggestion)}>
          {suggestion}
        </button>
      ))}
    </div>
  );
}
