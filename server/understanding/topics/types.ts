export interface TopicExample {
  topic: string;
  text: string;
}

/** `topic` is null when the text fits none of them; `best` is the nearest all the same. `confidence` is of `best`. */
export interface TopicPrediction {
  topic: string | null;
  best: string;
  confidence: number;
}

export interface TopicClassifier {
  /** How far a topic has to stand out to be given; chosen on held-out examples of the topics alone. */
  threshold: number;
  topics: string[];
  /** What it holds in memory, about. */
  bytes: number;
  predict(text: string): TopicPrediction;
  /** The words of the text that spoke loudest for a topic, loudest first. */
  explain(text: string, topic: string, limit?: number): string[];
}
