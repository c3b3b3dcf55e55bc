import type { Conversation, NewMessage } from '#server/conversations/index.ts';
import type { ConversationId, Language, Message, TurnId } from '#server/kernel/index.ts';
import type { Stage, TurnDeps } from './types.ts';

/** Measures the stages of a turn and tells whoever listens what is going on. */
export interface StageTimer {
  times: { name: Stage; ms: number }[];
  run<T>(stage: Stage, work: () => T | Promise<T>): Promise<T>;
  /**
   * Checked text on its way: shown before the commit, taken back when it fails. Shown again with more or other text,
   * it replaces what was shown of the turn.
   */
  show(messages: Pick<NewMessage, 'text'>[]): void;
  /** The turn is committed: its messages and the new control are true. */
  announce(messages: Message[], conversation: Pick<Conversation, 'control' | 'agentName'>): void;
  /** The turn left nothing behind: whatever was shown of it is taken back. */
  retract(): void;
}

const SHOWN: ReadonlySet<Stage> = new Set<Stage>(['understand', 'act', 'answer']);

/** `language` is asked late: it is known once the conversation was loaded. */
export function startStages(
  deps: TurnDeps,
  conversationId: ConversationId,
  turnId: TurnId,
  language: () => Language,
): StageTimer {
  const times: StageTimer['times'] = [];
  const base = { conversationId, turnId };
  let shown: string[] = [];
  return {
    times,
    async run(stage, work) {
      if (SHOWN.has(stage)) deps.publish({ ...base, type: 'progress', stage, language: language() });
      const began = performance.now();
      try {
        return await work();
      } finally {
        times.push({ name: stage, ms: Math.round((performance.now() - began) * 1000) / 1000 });
        deps.onStage?.(stage);
      }
    },
    show(messages) {
      const paragraphs = messages.flatMap((message) => message.text.split(/\n{2,}/));
      if (paragraphs.length < shown.length) {
        deps.publish({ ...base, type: 'retracted' });
        shown = [];
      }
      paragraphs.forEach((text, index) => {
        if (text !== shown[index]) deps.publish({ ...base, type: 'sentence', index, text });
      });
      shown = paragraphs;
    },
    announce(messages, conversation) {
      for (const message of messages) deps.publish({ type: 'message', conversationId, message });
      const agentName = conversation.agentName ?? undefined;
      deps.publish({
        type: 'control',
        conversationId,
        control: conversation.control,
        ...(agentName ? { agentName } : {}),
      });
      deps.publish({ ...base, type: 'done' });
    },
    retract() {
      deps.publish({ ...base, type: 'retracted' });
    },
  };
}
