import type { Author, ModelUse, Understanding } from '#server/kernel/index.ts';

export interface ReadInput {
  /** What the customer wrote now; several quick messages joined by line breaks. */
  text: string;
  /** What was said before, oldest first. */
  history: { author: Author; text: string }[];
  /** IANA name of the customer's time zone; dates are resolved in it. */
  timezone?: string;
  /** No model is asked, whether or not there is one. */
  embeddedOnly?: boolean;
  /** Told of the model's call, also when its answer is not taken. */
  onModelUse?: (use: ModelUse) => void;
}

/** Reads customers' messages. Never throws for what a customer writes. */
export interface Understander {
  read(input: ReadInput, signal?: AbortSignal): Promise<Understanding>;
}
