import type { Seeds } from '../kinds.ts';

/** What customers of other trades than a web shop want done, in English. */
export const sectorRequests: Partial<Seeds> = {
  transaction: `
please move my flight to the 14th
add a checked bag to booking QX7T2
I need a vegetarian meal on my flight on Monday
change the passenger name to Maria Keller
has my compensation been paid out yet
is flight refund 8812 already approved
block off my card for online purchases please
raise my overdraft to 800
what's left on my credit card this month
when does my fixed rate end
cancel the standing order to my old landlord
stop the direct debit for the magazine
open a second savings pot for me please
my new mobile number is 555 0147, please save it
please port my old number to you
put me on the 20 GB tariff from next month
order me a new SIM, the old one is scratched
when will my line be connected
final reading on the 30th: 88120, please close the meter
set my monthly payment to 95
please send the annual bill again
we are moving on 1 June, register the new flat please
add two seats to our licence
transfer ownership of the workspace to dana@example.com
delete the test project
please issue the invoice in euros
downgrade our team to the free tier at renewal
extend our stay by one night
can you put a cot in room 12
late checkout on Sunday please
is my booking for tonight confirmed
I'd like to freeze my membership during May
cancel my gym contract at the next date
book me into spin on Tuesday at 7
swap my class to Thursday
renew my repeat prescription please
is my medicine ready for pickup
move my vaccination to the afternoon
add my newborn to the policy
what's the state of claim 77-120
send me a proof of insurance for the car
change my excess to 300
end my streaming subscription today please
remove my ex from the family account
switch my account language to Italian
upgrade me to the plan without ads
extend the rental until Friday noon
add a child seat to my reservation
change pick-up to the airport branch
did you get the car back, please confirm the return
when is my wardrobe coming
two screws are missing from the bed kit, please send them
please collect the old mattress on delivery
sign up my daughter for the summer course
send a new report card, the dog ate ours
excuse my son from school on Friday, he has a dentist appointment
put my new number plate on the permit: KX19 ABC
refund the parking I booked twice by mistake
pause my season parking for August
link my old game account to the new e-mail
I bought the wrong edition, please change it to deluxe
gift the bundle to my friend instead
give me back the coins I spent by accident
how many hours are left on my course card
parcel shop took my return on Monday, money yet?
no stress, the 45 appears twice on my card, can you take one back
two debits for the same fare, please check, thanks
there's something on my bill called "service 3", could you see what that is
thanks for the quick answer. Please cancel the second ticket then
love the new room, could you add breakfast for tomorrow
not angry at all, could you just resend the voucher
urgent: please change the delivery to Tuesday, we are out on Monday
need the invoice asap, tax office deadline is tomorrow
please hurry, can you still add a name to tonight's guest list?
invoice march pls
new pin pls
bill copy
tracking 00340434161094
where r my tickets
cancel appt
wher is my oder 44512
balance?
please delete everything you have stored about me
unsubscribe me from the texts
withdraw my application, I found a job
reissue the cheque to my new name
confirm receipt of my documents please
please forward the contract to my accountant at tax@example.com
we were billed for three rooms but had two, please correct the invoice
my points from the March trip are missing, could you add them
change my payment day to the 5th
please reset the parental PIN
take the alarm off my account for tonight's maintenance
reserve the violin for another week`,
  human: `
can a doctor from your team ring me back
I'd like to speak to whoever runs the branch
put me on to the reservations desk
let me talk to the technician who was here
I want to discuss my mortgage with an adviser
is there a person I could phone about my claim
could you have someone from the school office call me
please let a colleague take over
I need someone who can explain the bill to me in person
enough buttons, a person please
no robot please
operator
speak to support
live agent now
talk to someone
real human??
manager please
call me
pls call me back on 0171 5550123
could I get a phone call rather than more links
can I be transferred to billing
who's in charge? I'd like a word
I would feel better talking to an actual nurse
someone with a pulse please
this is going nowhere, pass me to a colleague
you're a machine, I get it, now get me one of your people
it's complicated, I'd rather explain it to a person
could somebody competent take a look at this with me
I'm 83 and can't cope with this, may I talk to somebody?
my case is a bit special, can an employee look into it
please escalate me to second level
may I request a callback from an advisor
I want to talk with a specialist before I decide
connect me to the pharmacy desk
when is someone free to chat with me, not a bot
I'd like an appointment with a consultant to talk this over
chat with an agent
give me a phone number where a person answers
not the assistant again, a proper employee`,
  exception: `
my voucher expired on Sunday, I was in surgery, could you still honour it?
I know the fare can't be changed, but my father is dying, is there anything you can do?
could you drop the late payment charge this once, my salary came late
I'm a week outside the cooling-off period, would you let me out of the contract anyway?
the course is full, I know, could you squeeze in one more person?
you normally need a month's notice, but I lost my job, can I leave the gym earlier?
the prescription is two days out of date, can you fill it just this time?
I missed the claim deadline because I was in hospital, please accept it nonetheless
hand luggage is one kilo over, would you let it pass?
dogs aren't allowed I understand, could you make an exception for a guide puppy in training?
could you waive the parking fine? I was rushing to the hospital
non-refundable, I know, but the whole family has flu, any goodwill?
the sale ended last night while I was at work, could I get that price after all?
application closed yesterday, my internet was down, may I still hand it in?
checkout is at ten, could we stay till two without paying, our flight is late?
I'm one stamp short of the free coffee, be kind?
guarantee ran out a month ago, would you repair it out of courtesy?
can you reverse the reconnection fee as a favour, I've been with you 15 years
my son turns 12 next week, can he already have the junior card?
I know you don't ship there, but could you do it once for my mother?`,
};
