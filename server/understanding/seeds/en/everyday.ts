import type { Seeds } from '../kinds.ts';

/** Harmless messages with loud words in them, and messages for a person in everyday words; in English. */
export const everyday: Partial<Seeds> = {
  transaction: `
my debit card is worn out and the chip no longer reads, could I have a new one
the card ends in June, will the next one come by itself? please check
put the new card in my account instead of the old one
I've forgotten the PIN, please send me a fresh one
my top-up from this morning isn't in the balance yet
I sent money to my landlord on Tuesday and he hasn't got it, where is it
why was my payment at the petrol station turned down? please look
take 40 euros from savings and move them to the current account
please raise what I may withdraw in a day
I typed in the wrong iban myself, can the transfer be called back
where is the money for the boots I sent back two weeks ago
it said three to five days and today is day six, where is my parcel
still nothing in the letterbox, could you check the tracking
I ordered the wrong size, my mistake, please swap it
the wrong colour came, could you send the blue one
one of the four cups is missing from the box, please send it
could someone from the workshop come on Thursday instead
can anybody tell me whether my application has arrived
is there anyone who could move my lesson to five
can someone please check whether my seat is by the window
book a table for seven people under my name
add another person to my booking
change the contact person on the contract to Eva Lindt
please call me Robin on the badge, not Roberta
let me know when the curtains are ready
give me two more nights please
I need a second key for the bike
I'd like a refund for the ticket I didn't use
I'd like to have the gas meter reading changed, I wrote it down wrongly
please book a date for the brakes of my car
the fire alarm subscription should run for another year
I have an appointment with your lawyer Mr Bonn on Monday, please move it
the court case is over, so please send the file to my new address
block the room for our group from the 3rd to the 5th
last time you delivered to the neighbour, please do that again
same order as last time please
cancel the third lesson only, the rest stays
stop sending it weekly, once a month is enough
my wallet is full of your old vouchers, can you put them all on the account
Our wedding was a disaster in the best sense: rain, no band, the priest late, and we'd do it again. Please print the photos once more, same size.
The kids were sick all week, the car broke down and I forgot the lesson completely. Please put me down for the next one.
I waited three weeks for the right weather, now it's here. Please bring the delivery forward to Monday.
I'm furious with my printer, not with you. Send two more black cartridges please.
My old landlord is a crook, I finally moved. The new address is 4 Elm Road, please change it.`,
  information: `
who is the manager of the branch in Leeds
does a manager have to sign the form or is my signature enough
does an agent need a licence to sell your insurance
which operator does the network belong to
may someone else pick up the parcel for me
can somebody under eighteen come along with an adult
how many people may sit in the back
is anybody at the desk after ten in the evening
do your staff speak Spanish
can I talk to the speaker in Dutch
how far does the ladder reach
can I reach the island without a car
I want to give it to someone for a birthday, do you wrap presents
what does a consultant at your firm earn to begin with
my manager asks whether you issue invoices in dollars
do I have to call before I come
is there a person limit for the sauna
how many times can I retake the test
how often may I try the code before it locks
when was the last time the prices changed
how many weeks does a visa take
how many hours does the battery hold
are two weeks enough to cancel before the month ends
what is the limit for sending money abroad
is one tin of paint enough for ten square metres
does the stove run on gas or on electricity
does the perfume burn on sensitive skin
is the cream all right with a nut allergy
what do I do with the old smoke detector
do electric cars need new brakes less often
does it hurt to have ears pierced
what happens if the lift is being serviced, is there a ramp
is it normal that a new oven smells at first
can a card of yours be used in Norway
what is the difference between the silver and the gold card
do I need proof of identity to open an account
how do I recognise a fake of your bags
somebody told me your shop has a branch in Porto, is that so
I read that another company was hacked. How do you keep our data?
does insurance pay if a bike is stolen out of a cellar
do I need a lawyer to set up a company with your kit
what does the law say about returning food
could I be fined for driving without the sticker
is there an age from which nobody has to pay
what's the best way to complain about noise from a neighbour, do you have a guide
your last newsletter mentions a waiting list, how does it work
no idea which of the two suits me, what's the difference
I don't know my size, is there a table
my friend complains about her back, which chair is good
is the joke book for children or for adults
are mad cow checks done on your beef
is this the right place for questions about parking
Our dog ate half the sofa and then the remote, my wife shouted, the kids laughed. All fine now. Is the cover sold on its own?
I fell in the river with the tent, lost a shoe and screamed like a goat, best trip ever. Which spray makes it waterproof again?
My boss yelled at me for a week because of the till roll, he's calmer now. What width do your rolls have?
Grandpa threatened to sue the weather last summer, that's how he is. Is the sunshade proof against wind?
The neighbours called the police over our party, worth it. How many watts does the big speaker have?
Burnt the cake, set off the alarm, the fire brigade came and stayed for coffee. Up to what heat is the baking mat safe?
my ex stole my heart and my bike lol, do you sell used ones`,
  technical: `
the tv keeps asking for an update and then falls back to the menu
the app is stuck on the logo since yesterday
my watch won't talk to the phone any more
the scanner complains about a missing driver
error 12 when I sign in, what does that mean
code never comes by text, what can I do
pairs fine and then drops after two minutes
the game kicks me out whenever I open the map
screen went dark, fan still runs
no sound on the left side since the update
yo the app is laggy af on my old phone, any fix
site just spins and spins when I hit pay
wifi dead again upstairs, how do I extend it
printer eats the paper, what do I clean
the installer quits with a wrong path
I get the same error again whatever browser I take
my thermostat shows a burning flame and nothing gets warm
the camera reports people who aren't there, can I make it less touchy
your agent software uses all the memory of my server
voice assistant doesn't react when someone calls it
can't get the remote to reach the box through the wall
three times reset, still blinking red, what next
I'm going mad over this cable: which end goes where so that the picture comes back?
third time I've set up the router and it still shows orange, what have I missed
damn keyboard types everything twice, is there a setting
my screen is dead except for a thin line, can I do anything myself
the lock opens but won't close any more since the battery was changed
oven shows F4 and beeps like crazy
map is empty since the last version
since the SIM swap there's no mobile data`,
  praise: `
nice one, came quicker than expected
lovely people at the counter, really
your technician was great, tell him
the manager herself helped us carry it, how kind
worth every minute of the wait
never had such good bread
can't stop looking at my new curtains, so pretty
nothing to complain about, all went smoothly
insanely good, we'll be back
bloody brilliant, that
phew, you saved the wedding, the cake was still frozen at noon and everybody loved it
I cried when I opened it, exactly the ring my grandma had
my cat has moved into the box and won't give it back, she sends her regards, top delivery
so after a week of rain, a flat tyre and a lost tent peg we got home happy, your jackets are the best
thought I'd lost it, and there it was in the post, thank you so much
cool, works again
top shop
flawless, not a scratch
perfect, nothing left to wish for
what service!
hats off to all of you
big thumbs up from me
congratulations on the new store
very happy that I switched to you
the best gym I ever was in
the new app is a treat
paid out in two days, wow
finally an insurer that keeps its word
my compliments to the cook
so glad, it fits like a glove
you made my day
spot on, as always
My flight was cancelled, my case was gone and my phone was dead, but the man at your desk found me a room and a toothbrush. What a star.
Broke my leg in March, cried a lot, and your home trainer got me walking again. I can't thank you enough.`,
  human: `
is there a living soul behind this
could we do this by voice please, with one of your team
rather have a chat with somebody who knows the case
this is going over my head, whom can I ring
would you hand this over to a colleague please
person please
nah, real people only
give me someone who can decide
who's your boss? I'd like a word
can one of you ring me this afternoon
put somebody on who understands heating
I'd sooner explain it to a human
answer machine, no thanks. a person
can't you lot just phone me for five minutes
I want to be put through to accounts
anyone in there who isn't a program
this needs a grown-up, get one please
could an employee look at my case, it's a bit special
stop the bot, I want staff
a phone number with a human on it please`,
  sarcasm: `
Brilliant idea to deliver the winter tyres in April.
Waited in all day, and the note says I wasn't home. I must be invisible.
Well done, the replacement has the very same crack.
How considerate: the reminder came before the bill.
Oh good, another survey about the delivery I never got.
So the express parcel takes the scenic route. Charming.
Thanks for the surprise: half a bookcase.
Five stars for the silence on your side.
Fantastic, I've now got three accounts and none of them works.
Lucky me, the coach left ten minutes early, I do enjoy walking.
Love how the waterproof boots come with a built-in pool.
Right on time, only two weeks late.
My compliments, the app crashes faster than ever.
What a bargain: pay for two nights, sleep zero.
Of course, the help line is closed when one needs help.
I do admire how you lose a parcel that's bigger than me.`,
  complaint: `
honestly rubbish, never coming back
what a dump
lol you lot can't even send a letter right
gone downhill badly, used to be good
mate this is taking the mick, two months for a chair
you keep saying tomorrow, it's always tomorrow
I feel completely let down by the way you handled this
paid for first class and got a seat by the toilet, not on
so poor, just so poor
you had one job
I'd like this recorded as a complaint about the builders' mess
still waiting, still nobody cares
garbage support
you people never learn
is this a joke to you? still no hot water
how can anybody sell such junk
four letters, zero answers
that's no way to treat a customer of twenty years
cheap, loud and broken, thanks for nothing
so fed up with your excuses`,
  exception: `
any way round the deadline? I was in hospital that week
I know it's two days over, would you take it anyway
could you let my son in although he is eleven and the rule says twelve
is there any wiggle room on the cancellation fee, my dad died
I know sale goods stay sold, but could you for once
the voucher ended yesterday, would you still honour it`,
  safety: `
the heater smells of burning and the plug has gone brown
my little one has swallowed the button battery out of your remote
brakes of the hire car don't grip, we're on a mountain road
my face is swelling after the hair dye
grandma took the double dose of your drops and can't be woken
water is running out of the socket`,
  fraud: `
there are three payments on my card that I know nothing about
I clicked the link in a mail from you and now money is missing
someone changed the e-mail of my account and I'm shut out
my locker at the pool was broken into and the bank card is missing
I just read out a code to a man who said he was from you, what now
somebody ordered a phone in my name
I left my purse with all my cards on the train`,
  outage: `
none of our shops can take payments since noon
the whole clinic is offline and patients are waiting
two hundred people here can't log in
checkout has been down since eight and every minute costs us`,
  staff: `
your fitter was drunk and shouted at my wife
the girl at the till made fun of my accent
the driver threw the box over the gate and gave me the finger
the trainer kept staring at my daughter`,
  legal: `
I'll let my solicitor handle this from now on
last chance before I go to the ombudsman
pay by Friday or we meet in court
I've handed everything to the consumer advice centre`,
  bot: `
is it a human who answers here or a program
am I chatting to a person, just curious
is there a heartbeat on your side
real agent or bot?
do I have a computer in front of me or a colleague of yours
hey are you one of those ai things
who's writing here, man or machine
are you a live person, I only want to know`,
};
