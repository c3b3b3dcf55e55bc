/** What the load generator is asked to do. */
export interface LoadPlan {
  url: string;
  visitors: { id: string; secret: string }[];
  messagesASecond: number;
  seconds: number;
}

/** What the generator tells the server's process, in this order: ready (all are connected), and what it saw. */
export type LoadReport =
  | { type: 'connected' }
  | {
      type: 'done';
      /** Milliseconds from sending a question to its reply on the visitor's open connection. */
      replies: number[];
      /** Milliseconds from sending a question to seeing it on the visitor's open connection. */
      echoes: number[];
      sent: number;
      lost: number;
    };
