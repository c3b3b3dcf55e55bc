// Only names of HTML elements: `#include <Servo.h>` in an article is not markup.
const ELEMENT =
  'a|abbr|audio|b|base|blockquote|body|br|button|code|details|div|em|embed|font|form|frame|h[1-6]|head|hr|html|i|iframe|img|input|li|link|math|meta|noscript|object|ol|p|pre|script|select|source|span|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|th|thead|title|tr|u|ul|video';
const TAG = new RegExp(`<(?=/?(?:${ELEMENT})(?:[\\s/>]|$)|!--|!doctype)`, 'gi');

/** Whether a text holds an HTML tag that a careless renderer would carry out. */
export function hasHtml(text: string): boolean {
  // Escaped by a backslash it is text.
  return [...text.matchAll(TAG)].some((match) => text[match.index - 1] !== '\\');
}

/** HTML tags become text: Markdown shows `\<` as `<`. */
export function neutraliseHtml(text: string): string {
  return text.replace(TAG, (tag, at: number) => (text[at - 1] === '\\' ? tag : `\\${tag}`));
}
