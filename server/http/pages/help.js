/**
 * The help centre's script. Every page works without it; it answers while one types, opens the chat, and lets `/` lead to
 * the search. It loads nothing until somebody asks.
 */
(() => {
  const form = document.querySelector('form.search');
  const field = form?.querySelector('input[type=search]');
  const found = document.getElementById('found');
  const page = document.getElementById('page');
  const said = document.getElementById('said');
  if (!form || !field || !found || !page || !said) return;
  const language = form.elements.language.value;

  /** Longer than between two keys, shorter than a thought. */
  const TYPING_MS = 150;
  /** Who stops for so long reads: then the search is one, and counts as unanswered when it is. */
  const READING_MS = 2000;
  const home = location.href;
  let timer;
  let reading;
  let asked;

  const addressOf = (query) => `/help/search?${new URLSearchParams({ language, q: query })}`;

  async function search() {
    const query = field.value.trim();
    clearTimeout(reading);
    asked?.abort();
    if (query.length < 2) return leave();
    asked = new AbortController();
    const { signal } = asked;
    found.setAttribute('aria-busy', 'true');
    say(found.dataset.searching);
    try {
      const answer = await fetch(`${addressOf(query)}&part=results`, { signal });
      if (!answer.ok) throw new Error(String(answer.status));
      show(await answer.text(), query);
      reading = setTimeout(() => settle(query), READING_MS);
    } catch {
      if (!signal.aborted) say(found.dataset.failed, true);
    }
    if (!signal.aborted) found.removeAttribute('aria-busy');
  }

  /** For a screen reader; what went wrong, for everybody. */
  function say(text, isTrouble = false) {
    said.textContent = text;
    said.classList.toggle('heard', !isTrouble);
  }

  /** The server has escaped what stands in it. */
  function show(html, query) {
    found.innerHTML = html;
    found.hidden = false;
    page.hidden = true;
    offerChat(found);
    const count = found.querySelector('[data-said]');
    say((count ?? found.querySelector('h1'))?.textContent ?? '');
    history.replaceState(null, '', addressOf(query));
  }

  function leave() {
    found.hidden = true;
    found.removeAttribute('aria-busy');
    page.hidden = false;
    say('');
    history.replaceState(null, '', home);
  }

  function settle(query) {
    const body = new URLSearchParams({ language, q: query });
    void fetch('/help/search/settled', { method: 'POST', body, keepalive: true }).catch(() => {});
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, TYPING_MS);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && field.value) {
      event.preventDefault();
      field.value = '';
      leave();
    }
    const first = event.key === 'ArrowDown' && !found.hidden && found.querySelector('a');
    if (first) {
      event.preventDefault();
      first.focus();
    }
  });
  document.addEventListener('keydown', (event) => {
    const writes = /^(input|textarea|select)$/i.test(event.target.tagName) || event.target.isContentEditable;
    if (event.key !== '/' || writes || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
  });

  function offerChat(root) {
    for (const button of root.querySelectorAll('[data-ask]')) {
      button.hidden = false;
      button.addEventListener('click', openChat);
    }
  }
  /** The chat is loaded when somebody wants it; its own button opens it from then on. */
  function openChat() {
    const there = document
      .querySelector('candor-chat')
      ?.shadowRoot?.querySelector('button[aria-expanded="false"]');
    if (there) return there.click();
    if (document.querySelector('script[data-open]')) return;
    const script = document.createElement('script');
    script.src = '/widget.js';
    script.dataset.open = '';
    script.dataset.language = language;
    document.head.append(script);
  }
  offerChat(document);
})();
