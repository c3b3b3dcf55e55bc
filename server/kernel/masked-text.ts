declare const masked: unique symbol;

/**
 * Text whose personal data was replaced by placeholders such as `⟦email_1⟧`. Only `privacy/` makes it, and the
 * door to a model provider takes nothing else, so that sending unmasked text is a type error.
 */
export type MaskedText = string & { readonly [masked]: true };
