/** Carries small JSON events to whoever listens on a channel. Best effort: the database holds the truth. */
export interface Bus {
  publish(channel: string, event: unknown): void;
  /** Returns the function that ends the subscription. */
  subscribe(channel: string, listener: (event: unknown) => void): () => void;
  close(): Promise<void>;
}
