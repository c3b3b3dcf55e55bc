import type { MessageView } from '../../contract/index.ts';
import { AnswerForm } from './answer-form.tsx';
import { PersonIcon } from './icons.tsx';
import { useView } from './view.ts';

/** Buttons and fields of the newest message; what was offered earlier has been answered or passed over. */
export function Offers({ message }: { message: MessageView }) {
  const { texts, chat, state, say } = useView();
  const { choices, offersHuman, field } = message;
  const showsHuman = offersHuman && state.control === 'assistant' && message.helpful !== false;
  return (
    <>
      {field && state.control === 'assistant' && <AnswerForm field={field} />}
      {(choices.length > 0 || showsHuman) && (
        <div class="choices">
          {choices.map((choice) => (
            <button key={choice.value} type="button" class="choice" onClick={() => say(choice.value)}>
              {choice.label}
            </button>
          ))}
          {showsHuman && (
            <button
              type="button"
              class="choice by"
              aria-disabled={state.asking}
              onClick={() => void chat.askHuman()}
            >
              <PersonIcon /> {texts.human}
            </button>
          )}
        </div>
      )}
    </>
  );
}
