/** Words that point back at what was said before. */
export const POINTING =
  /(^|\s)(it|its|that|this|they|them|those|these|there|one|he|she|her|him|same|instead|then|ca|cela|celui|celle|eso|esto|ello|das|dies|damit|questo|quello|isso|isto|dat|het|daar)(\s|[?.!,]|$)|^(and|what about|how about|et|y|und|e|en|but|mais|pero|aber)\s/i;

/** A longer text that points at something has mostly named it itself. */
const SHORT = 12;

/** Whether a text says little without what came before it. */
export function pointsBack(text: string): boolean {
  return text.trim().split(/\s+/).length <= SHORT && POINTING.test(text);
}
