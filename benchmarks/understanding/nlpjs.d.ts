/** What is used of NLP.js, which ships no types. */
declare module '@nlpjs/core' {
  export function containerBootstrap(): { use(plugin: unknown): unknown };
}

declare module '@nlpjs/lang-en' {
  export const LangEn: unknown;
}

declare module '@nlpjs/nlp' {
  export class Nlp {
    constructor(settings: Record<string, unknown>);
    addDocument(locale: string, utterance: string, intent: string): void;
    train(): Promise<unknown>;
    process(
      locale: string,
      utterance: string,
    ): Promise<{ intent: string; classifications: { intent: string; score: number }[] }>;
  }
}

declare module '@nlpjs/nlu' {
  export class NluNeural {
    constructor(settings: Record<string, unknown>);
    train(corpus: { utterance: string; intent: string }[]): Promise<unknown>;
    process(utterance: string): Promise<{ classifications: { intent: string; score: number }[] }>;
  }
}
