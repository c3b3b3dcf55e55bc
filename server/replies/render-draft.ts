import type { Draft, DraftSentence, Language, Reply, Review, Tone } from '#server/kernel/index.ts';
import { neutraliseHtml } from './neutralise-html.ts';
import { phrase } from './phrase.ts';
import { renderEscalation } from './render-escalation.ts';

const LIST_ITEM = /^(\d+\.|-)\s/;

/**
 * What the customer reads of a reviewed draft, as Markdown: paragraphs, numbered steps, citation marks `[1]`. A draft
 * that may not be sent never shows: the customer reads that the assistant is not sure, which one is meant, or that a
 * person takes over. `tone` adds an opening or a closing sentence; `frequent` and `standard` add none.
 */
export function renderDraft(
  draft: Draft,
  review: Review,
  language: Language,
  tone: Tone = 'standard',
): Reply {
  if (review.verdict === 'escalate') return renderEscalation({ language });
  if (review.verdict === 'ask-which' && draft.choices.length > 0) {
    return { ...plain(phrase('which', language), language), choices: draft.choices };
  }
  const isSent = review.verdict === 'send' || review.verdict === 'send-and-offer-human';
  if (!isSent || draft.kind !== 'answer' || draft.paragraphs.length === 0) {
    const text = `${phrase('unsure', language)} ${phrase('offer_human', language)}`;
    return { ...plain(text, language), offersHuman: true };
  }
  const offersHuman = review.verdict === 'send-and-offer-human';
  const notice = sourceNotice(draft, language);
  const parts = [
    notice || (tone === 'new' ? phrase('open_new', language) : ''),
    ...draft.paragraphs.map(renderParagraph),
    offersHuman ? phrase('offer_human_brief', language) : close(tone, language),
  ];
  return {
    text: parts.filter(Boolean).join('\n\n'),
    language,
    citations: draft.citations,
    choices: [],
    offersHuman,
  };
}

/** One sentence that is true of every conversation; it promises nothing. */
function close(tone: Tone, language: Language): string {
  if (tone === 'vip') return phrase('close_vip', language);
  return tone === 'new' ? phrase('close_new', language) : '';
}

function plain(text: string, language: Language): Reply {
  return { text, language, citations: [], choices: [], offersHuman: false };
}

/** Says so when the answer is in another language than the customer's. */
function sourceNotice(draft: Draft, language: Language): string {
  if (draft.language === language || draft.language === 'und' || language === 'und') return '';
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
  return phrase('source_language', language, { language: names.of(draft.language) ?? draft.language });
}

/** Sentences follow each other; list items have a line each. */
function renderParagraph(paragraph: DraftSentence[]): string {
  let text = '';
  for (const [index, sentence] of paragraph.entries()) {
    const isItem = LIST_ITEM.test(sentence.text);
    const glue = index === 0 ? '' : isItem || LIST_ITEM.test(paragraph[index - 1]?.text ?? '') ? '\n' : ' ';
    text += glue + neutraliseHtml(sentence.text.trim()) + marks(sentence, paragraph[index + 1]);
  }
  return text;
}

/** A run of sentences with the same sources is marked once, at its end. */
function marks(sentence: DraftSentence, next: DraftSentence | undefined): string {
  if (next && next.citations.join() === sentence.citations.join()) return '';
  return sentence.citations.map((number) => ` [${number}]`).join('');
}
