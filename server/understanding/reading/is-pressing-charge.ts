import { hasCue, type MessageView } from './describe-message.ts';

/**
 * Money taken twice from somebody who cannot wait for it: said with urgency, a deadline or raised voice. The same fact
 * told calmly is a request like any other. `information`: the probability that it is a question.
 */
export function isPressingCharge(whole: MessageView, information: number): boolean {
  const isTwice = hasCue(whole, 'charged') && hasCue(whole, 'twice');
  const cannotWait =
    hasCue(whole, 'urgent') || hasCue(whole, 'deadline') || whole.isShouted || /!{2,}/.test(whole.text);
  return isTwice && cannotWait && !hasCue(whole, 'just_asking') && information < 0.5;
}
