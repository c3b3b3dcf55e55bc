import type { DecidingWords } from './types.ts';

export const EN: DecidingWords = {
  negation: 'not, no, never, none, neither, nor',
  read: `not all = some not, not every = some not, cannot = can not, can't = can not, won't = will not, don't = do not, doesn't = does not, didn't = did not, isn't = is not,
    aren't = are not, wasn't = was not, weren't = were not, haven't = have not, hasn't = has not, hadn't = had not, shouldn't = should not,
    wouldn't = would not, couldn't = could not, mustn't = must not, needn't = need not, without = not with, unable = not able,
    impossible = not possible, incompatible = not compatible, unsupported = not supported, unavailable = not available,
    incorrect = not correct, invalid = not valid, unlike = not like, unnecessary = not necessary, it's = it is, you're = you are,
    you'll = you will, we'll = we will, you've = you have, that's = that is, there's = there is, no longer = not longer, nothing = not something,
    nobody = not somebody, nowhere = not somewhere, lack = not have, lacks = not have, fail to = not, fails to = not, no more than = at most,
    not more than = at most, no less than = at least, not only = also, no matter = regardless, refrain from = not, avoid = not, in order to = to`,
  numbers: 'zero, , two, three, four, five, six, seven, eight, nine, ten, eleven, twelve',
  months:
    'january jan, february feb, march, april apr, may, june jun, july jul, august aug, september sep sept, october oct, november nov, december dec',
  weekdays:
    'monday mondays, tuesday tuesdays, wednesday wednesdays, thursday thursdays, friday fridays, saturday saturdays, sunday sundays',
  units:
    'second seconds sec secs s, minute minutes min mins, hour hours h hrs, day days, week weeks, month months, year years, byte bytes, bit bits, percent, dollar dollars usd, euro euros eur, pound pounds gbp, meter meters metre metres m, volt volts v, amp amps ampere amperes a, watt watts w, ohm ohms',
  workdays: 'working day, working days, business day, business days, workday, workdays',
  rates: 'per, a, an, each, every',
  markers: {
    all: 'all, every, each, any',
    some: 'some, certain, few, a few, most, many',
    must: 'must, required, requires, require, need, needs, needed, need to, needs to, have to, has to, mandatory, necessary',
    may: 'can, optional, optionally',
    maybe:
      'may, might, could, possibly, perhaps, maybe, planned, plan to, plans to, planning to, intend to, intends to, hope to',
    should: 'should, recommend, recommends, recommended, advise, advised, ideally',
    atLeast: 'at least, minimum, minimum of, or more, or higher, or later, or newer, or above, or older than',
    atMost:
      'at most, up to, maximum, maximum of, or less, or fewer, or lower, or earlier, or below, as many as',
    moreThan: 'more than, over, above, greater than, higher than, longer than',
    lessThan: 'less than, under, below, fewer than, lower than, shorter than, smaller than',
    only: 'only, solely, exclusively, nothing but',
    also: 'also, too, additionally, as well, in addition',
    if: 'if, when, whenever, once, in case, provided, provided that, as long as, on condition',
    unless: 'unless, except, except for, other than, excluding, apart from',
    before: 'before, prior to',
    after: 'after, afterwards',
    until: 'until, till',
    always: 'always, at all times, constantly',
    sometimes: 'sometimes, occasionally, rarely, usually, often, seldom',
    and: 'and, as well as',
    we: 'we, us',
    you: 'you',
    or: 'or',
  },
  opposites: `enable/disable, enabled/disabled, connect/disconnect, connected/disconnected, install/uninstall, installed/uninstalled, open/close, opened/closed,
    start/stop, left/right, top/bottom, first/last, upload/download, input/output, online/offline, increase/decrease, newer/older, newest/oldest, latest/oldest, new/old,
    public/private, above/below, free/paid, same/different, higher/lower, high/low, add/remove, on/off, up/down, inside/outside, allow/forbid, allowed/forbidden,
    allow/prevent, accept/refuse, accepted/rejected, approve/reject, include/exclude, included/excluded, includes/excludes, long/short, longer/shorter, large/small, larger/smaller, bigger/smaller,
    more/less, more/fewer, most/least, early/late, earlier/later, next/previous, in/out, import/export, send/receive, buy/sell, lock/unlock, locked/unlocked, show/hide, visible/hidden,
    success/failure, successful/failed, succeed/fail, true/false, positive/negative, male/female, front/back, upper/lower, fast/slow, faster/slower, full/empty, internal/external, manual/automatic,
    manually/automatically, wired/wireless, hot/cold, safe/dangerous, temporary/permanent, temporarily/permanently, expire/renew, easy/difficult, increase/reduce, raise/lower, begin/end,
    activate/deactivate, subscribe/unsubscribe, log in/log out, sign in/sign out, plug in/unplug, press/release, insert/remove, attach/detach, load/unload, pass/fail, single/multiple, single/double, analog/digital, local/remote,
    monthly/yearly, daily/weekly, weekly/monthly, refundable/nonrefundable, national/international, domestic/international, wholesale/retail, customer/company, seller/buyer`,
  same: `choose/select/pick, click/press/tap/push, ensure/make sure, use/utilize/utilise/make use of, display/show, problem/issue, buy/purchase, bought/purchased, get/obtain/receive,
    check/verify/confirm, begin/start/launch, about/regarding/concerning, further/additional/more, finish/complete, change/modify/edit, find/locate, help/assist, let/allow/permit, correct/right,
    via/through, go/navigate, because/since/as, several/multiple/a number of, such as/like, according to/depending on, immediately/right away/instantly/at once, need/require, also/too/as well/in addition,
    please/kindly, write/type/enter, remove/delete, contact/reach/write to, reply/answer/respond, send/ship/dispatch, however/but/though, currently/at present/now, able/can, big/large, fix/solve/resolve/repair, fast/quick,
    company/firm/business, cost/price/fee, offer/provide, customer/client, delivery/shipping/shipment, parcel/package, refund/reimburse/pay back, return/send back, phone/telephone`,
  determiners:
    'the, a, an, this, that, these, those, your, our, its, their, his, her, my, another, each, every, any, some, no',
  politeConditions:
    'you want, you wish, you like, you would like, you prefer, you need, you have any, you have questions, needed, necessary, possible, desired, in doubt, prompted, asked, ready, done, finished',
  fillers:
    'please note that, please note, note that, please, keep in mind that, be aware that, in short, in general, in this case, of course, simply, unfortunately, thank you, thanks, we are sorry, sorry, happy to help, basically, for your information, as follows, in that case, first of all, finally, kindly, the following items, the following products, the following things, the following cases, the following parts, the following',
};
