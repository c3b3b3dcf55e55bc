/** System sentences. `{name}` is filled in; every language has every key (`phrase.test.ts`). */
export const en = {
  unsure: "I'm not sure about this, and I would rather not guess.",
  offer_human: 'Would you like me to bring in a colleague?',
  offer_human_brief: 'If you would rather talk to a person, just say so.',
  talk_to_human: 'Talk to a person',
  which: 'Several things fit. Which of these do you mean?',
  source_language: 'I found this in our {language} documentation:',
  open_new: 'Welcome! This is what our documentation says:',
  close_new: 'If anything here is unclear, ask me about that part.',
  close_vip: 'If you would rather have a person take care of it, say so and I will bring in a colleague.',
  escalated: 'I am handing this over to a person on our team.',
  escalated_next:
    'They can read everything you have written here, so you will not have to repeat it, and they will reply in this conversation.',
  expected_wait: 'You can usually expect a reply within {wait}.',
  opens_at: 'Our team is away right now and answers from {day} {clock} ({zone}).',
  person_will_come: 'A person on our team has your case and will answer you here as well.',
  sorry: 'I am sorry about this.',
  emergency: 'If anyone is in danger right now, please call your local emergency number first.',
  action_failed: 'I could not complete this on my own.',
  holding:
    'Something went wrong on my side, and I do not want to give you a wrong answer. Your message is safe.',
  greeting: 'Hello! I am the automated assistant of {company}: a machine, not a person. How can I help?',
  thanks: 'You are welcome! Is there anything else I can help with?',
  goodbye: 'Goodbye, and thank you for writing. You can come back to this conversation at any time.',
  is_machine:
    'I am a machine: the automated assistant of {company}. I answer from our own documents and show where each answer comes from, and I can bring in a person whenever you like.',
  out_of_scope: 'I can only help with questions about {company}, and this seems to be something else.',
  empty_message: 'I could not read any words in your message. What would you like to know?',
  acknowledged:
    'Thank you, I have added this to your case. A person on our team will read it and reply here.',
  back_after_handback:
    'This is the automated assistant again. My colleague has handed the conversation back to me.',
  agent_joined: '{agent} has joined the conversation.',
  closed: 'This conversation is closed. Write again at any time to reopen it.',
  merged:
    'We have put this conversation together with another one that you have open with us, and go on with both there. You can write here again at any time.',
  progress_reading: 'Reading your message…',
  progress_searching: 'Looking for the answer…',
  progress_acting: 'Looking that up in our systems…',
};
