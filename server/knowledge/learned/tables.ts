/** Words that customers use for an article. Made anew from the conversations again and again. */
export interface LearnedWordTable {
  article_id: string;
  word: string;
  voices: number;
  last_used_at: Date;
}

/** Words that a supervisor took away. */
export interface RejectedWordTable {
  article_id: string;
  word: string;
  agent_name: string;
  rejected_at: Date;
}

declare module '#server/platform/db/tables.ts' {
  interface Tables {
    learned_word: LearnedWordTable;
    rejected_word: RejectedWordTable;
  }
}
