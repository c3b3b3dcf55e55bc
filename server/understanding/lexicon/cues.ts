/**
 * What a phrase can speak for. The words differ by language, the cues do not: what the reader learns from them
 * in one language holds in the others.
 */
export const CUES = [
  'negation', // not, never, nothing: turns the cue that follows
  'question', // what, how, is there
  'how', // how do I, where can I, which steps
  'general', // do you offer, is it possible, what are the
  'suppose', // if I cancel, assuming that
  'just_asking', // only wondering, out of curiosity
  'my', // my, mine
  'me', // I, me
  'you', // you, your shop
  'request', // please, can you, I would like you to
  'change', // imperatives: change, send, add, remove, reset, upgrade
  'status', // where is, has it shipped, balance, how many points do I have
  'cancel', // cancel, terminate, close the account
  'order', // order, parcel, delivery
  'invoice', // invoice, receipt
  'tracking', // tracking number
  'refund',
  'charged', // charged, debited
  'twice',
  'repeat', // the third time, again, still not
  'wait', // for weeks, been waiting
  'damage', // broken, cracked, missing, wrong
  'unhappy', // disappointed, unacceptable, not what I paid for
  'complain', // complaint, escalate
  'anger', // furious, fed up, enough is enough
  'insult', // idiots, are you blind, shame on you
  'swear', // damn: praise or anger
  'praise', // great, love it
  'thanks',
  'human', // agent, person, somebody real
  'thing', // human resources, for two persons, estate agent: no wish for one
  'contact', // speak to, connect me, call me back
  'legal', // lawyer, court, consumer protection
  'threat', // will hear from, already informed
  'staff', // your driver, the lady at the counter
  'rude', // yelled, laughed at me
  'fraud', // hacked, stolen, phishing
  'not_me', // it wasn't me, I never bought
  'block', // freeze the card, stop the payment
  'danger', // smoke, gas, shock, swallowed
  'outage', // production is down, for all our users
  'device', // router, app, printer, sync
  'malfunction', // does not work, blinks, error
  'urgent', // immediately, right now
  'deadline', // before friday, in time for
  'bot', // robot, machine
  'greeting',
  'goodbye',
  'yes',
  'no',
  'exception', // make an exception, as a gesture
  'injection', // ignore your instructions
  'not_helped', // that did not help, not my question
  'concede', // I know that, normally
  'rule', // not refundable, the period has ended
  'hardship', // was in hospital, lost my job
  'access', // card, wallet, password: what opens somebody's account
  'stranger', // somebody, unknown, pretended to be
  'sick', // dizzy, bleeding, cannot breathe
  'leave', // never again, you lost a customer
  'demand', // I insist, give it back, do something
  'crowd', // all our customers, the whole school
  'get', // give me, I need a: a wish for a person only beside one
  'span', // weeks, hours: waiting only in the right company
  'strain', // enough, last time, patience: anger only in the right company
  'hazard', // gas, brakes, hospital: danger only in the right company
] as const;
export type Cue = (typeof CUES)[number];

/**
 * The phrases of one language, parted by `|`. `word*` matches the beginning of a word, `..` up to three words
 * between. Accents and case do not count; an apostrophe parts words (`don t`).
 */
export type Lexicon = Record<Cue, string>;
