import type { Seeds } from '../kinds.ts';

/** The customer's own case beside the question that is anybody's, self-help and the case that went sour; in English. */
export const ownCase: Partial<Seeds> = {
  transaction: `
my address is wrong on the order, it should say flat 14 not flat 4
tracking hasn't moved since Saturday, whereabouts is the thing
Order 88214, please. Has it been packed?
any idea where my secateurs have got to
the app says delivered, my doormat says otherwise, could you trace it
The parcel was meant for the locker at the station and the locker is empty.
Has my return landed with you?
Refund for the cancelled crossing: has it gone out yet, and to which card?
I'd be glad to know how far along my refund is
you've taken the 12.99 twice this month, I expect one of them just needs reversing
Two identical charges on the 3rd. Would you take a look and give one back?
I seem to have been billed for both the monthly and the yearly, please sort out which one stays
pls move me to the cheaper plan from next month
Downgrade to Basic, thank you.
I'd like my subscription to end when the current month does
stop the magazine, we're drowning in paper
Please don't renew my membership in January.
unsubscribing mum from the meal boxes, she's moved in with us, account is under Jean Pascoe
Could the booking be shifted from Friday to Sunday, same time, same people?
we'll be five instead of four on the 9th
change of plan, I need the 6.40 ferry and not the 8.15
My surname changed when I married; the ticket still has the old one.
the name on the boarding pass is spelled Micheal, it's Michael
Could seats 14A and 14B be swapped for two on the aisle?
put me next to my daughter please, we're booked separately, refs KQ2 and KQ7
If row 3 is free I'd like to have it instead of 27.
size 6 instead of 7 for the walking boots, nothing has shipped yet
Wrong waist, my fault. Send a 34 and I'll post the 32 back.
A copy of the April invoice would be lovely.
invoice 2207 again as a pdf, the bookkeeper lost it
We need the invoice made out to Larch & Daughters Ltd, not to me personally
VAT number missing from my last three bills, could it be added
how many points have I got
My points from the Lisbon trip aren't showing.
can the 400 points from my old card be put on the new one
balance of gift card ending 0931?
gran's gift card was never emailed to me, can you resend it
The voucher was taken off but the order didn't go through, please make the code usable again.
I was promised a ten pound voucher for the survey and I'm just checking if it's been issued
Meter reading: 48213, taken this morning.
here's the gas one 07744 and electric 31920
I typed 9 where I meant 6 in the reading I sent, it ought to be 61408
My direct debit was set at 140, could it go down to 110?
what's my account balance with you, am I in credit
Can the debit date be moved to the 28th, after payday
Appointment on Wednesday needs to be a Thursday, any slot after two.
cancel my hygienist on the 14th pls
which day was it my boiler service is on? lost the letter
Book me in for a tyre change for the small van, any morning next week
I'd like the engineer's visit brought forward if a slot has come free.
Is my washing machine still under warranty? Serial number WX-55-0193.
please register the warranty for the hedge trimmer I bought in March
warranty claim opened on the 2nd, where does it stand
the replacement kettle lid I was going to be sent, is it on its way
My phone number has changed to one ending in 552, kindly update it.
new email: r.okafor at postbox dot example, please replace the old one
We're moving on 1 May and the broadband is to come with us to 9 Quay Street
Delete my account, please, and everything stored in it.
I want a copy of all the data you hold about me for my own files
merge my two accounts, I signed up twice by accident
date of birth is down as 1987, should be 1978
someone at your shop entered my postcode wrong, it's LS6 not LS9
Please freeze my gym membership for six weeks, I've had a knee operation.
Gym contract under Bellamy: when does mine run out?
take the spin class off my membership, keep the pool
Add my husband to the car insurance from the 12th.
my policy documents haven't arrived in the post, could I get them by mail
the little red car is sold, so that policy can be ended as of yesterday
claim 70-118, has the assessor's report come in?
new car, new plate, same policy: the plate is now KV 71 ROP
repeat prescription for my blood pressure tablets, same as last month
is my prescription ready to pick up? Name's Dalgleish
send my prescription to the chemist on Mill Road from now on
I applied for a parking permit on the 5th, how's it coming along
Permit renewal for number 3 Chapel Lane, I've uploaded the bill you asked for, can you confirm it's there?
the permit still shows my old car, please change it to the blue one
Has my application for the allotment been looked at?
I ordered three, got two, where's the third one
There's no confirmation in my inbox for the concert on Saturday, was the booking made?
resend my tickets pls, deleted the mail
The e-ticket shows one adult, but I paid for two. Could the second one be issued?
Would it be possible for order 5512 to be left with the neighbours at 20?
deliver it to the office instead, 3rd floor, Gantry House
hold my parcel until I'm back on the 19th
Delivery between 8 and 12 won't work for us, the afternoon would.
I forgot to put in the code AUTUMN, can you take it off the price after all
cancel order 6610, I clicked too quickly
Sorry, ordered the sofa in sage by mistake, it was meant to be slate
could the green cushions be left out of my order and the rest sent
I paid by transfer on Monday but the order still says awaiting payment
Hi! Just wondering whether my deposit has been paid back after checkout.
the hotel blocked 200 on my card at check-in, has it been released
Our late checkout on the 8th: is that noted?
please add a cot to room booking HG-3301
vegetarian meal for passenger two, please
I'd like one more suitcase on my return flight
Which bank account do you have on file for me? I closed one of them.
My IBAN has changed, the new one ends in 77.
when will my payout arrive, I sold the lamp on the 11th
The seller says he refunded me a week ago, can you see it?
is my passport upload approved yet
my student discount hasn't been applied to this month's bill
I've two licences and need five, please add three
our team has shrunk, so take two seats off the workspace
can you see if my tax return went through on Friday night
The course I finished isn't in my certificates.
certificate has my name the wrong way round, first name Linh, last name Tran
Enrol my son Theo in the Tuesday swimming group
Please take Ines off school lunches from Monday.
which library books do I have out right now
extend my loans for another two weeks
my SIM was supposed to be posted on Tuesday, has it been
keep my number when I switch over to you, it's the one I'm registered with
I'd like roaming turned on before I fly on Sunday
Put a spending cap of 30 on my son's line
what have I used of my data this month
The landlord's portal still has the rent at 720 though we agreed 700, please correct it on my lease
key fob for the cellar: I asked for a spare, is it ready to collect?
a second set of bins has been requested for our house, when are they coming to us
The plants I reserved under Hodge, could you keep them till Saturday?
got charged the late fee though I brought the van back on time, it was 5.40, could it be taken off
Status of my visa application, please: reference 9F-2210.
`,
  information: `
what happens to my points if I close my account
if I cancel halfway through the month, do I get the rest of it back?
Suppose I cancelled tomorrow: would I still have access until the end of the period?
can I still change the size once my order's been packed
How late can I change the delivery address?
is it still possible to change the name on my ticket after I've checked in
How do I get my money back for something I sent back in a different box?
My order comes in two parcels, it says. Do I pay postage twice?
where do I find my order number
where can I see my invoices
I moved house last week and we're still living out of boxes. How does one change one's address with you?
My sister gave me a gift card for my birthday and it's been in a drawer since spring. Do those run out?
can my gift card be used together with a discount code
Can I split a payment between a voucher and my card?
we've booked the cottage for July and now my dad wants to come along, how many people are allowed
how long does a refund usually take to reach my bank
is there a fixed day on which my payment is taken
Do I need to be at home when my parcel comes?
what does 'in transit' mean on my tracking
My tracking says 'held at depot'. What does that mean in practice?
Does my warranty cover a cracked screen?
bought the drill in a sale, is my warranty the same as at full price
what do I need in order to make a warranty claim
No idea where I put the receipt; is a bank statement good enough as proof of purchase?
how do I read my gas meter, there are red numbers and black ones
By when should my meter reading be in each month?
why is my bill estimated and not actual
Is there a fee if my contract ends a year early?
notice period for my gym membership?
Can I pause my membership while I'm pregnant, and for how long?
I've hurt my back and my doctor says no lifting until March, what are the rules for freezing a contract
is a friend allowed to use my pass while I'm away
how many guests may I bring on my plan
What's included in my plan abroad?
If I go from Premium to Basic, do I lose my playlists?
When I upgrade in the middle of the month, am I charged the full price?
do I keep my number if I switch
What if I never use up my data, does it roll over
I'm a bit worried: my card expires before the next payment. What happens then?
My bank is changing all the account numbers in autumn. What do I have to do on your side?
I paid cash at the counter. How would I get that refunded?
can I return a present that somebody else ordered for me
Is the thirty days counted from when I ordered or from when my parcel arrived?
returning my shoes, do they have to be in the original box
Am I allowed to bring my return to a shop even though I bought online?
who pays the postage when I send something back
who do I make the cheque out to
Do my tickets have to be printed or is the phone alright
what if I miss my ferry, is the ticket still good for the next one
My train might be late and then I'd miss your last check-in. Until what time is the desk open?
What happens to my seat if I check in late?
can my seat be changed at the gate
does my baby need its own ticket
My grandson is flying by himself for the first time, bless him. From what age do you take children on their own?
What's the usual fee for moving a flight to another day?
does every booking come with travel insurance or is that extra
how long before departure do I get my boarding pass
Could I cancel up to the day before without paying anything?
If I don't turn up, is the deposit gone?
What is the deposit on my hire car for, actually?
Am I insured if my wife drives?
My no-claims years were with a company in Denmark. Would those count here?
how does the excess on my policy work
would my premium go up if I reported a small scratch
My bike got nicked from the hallway once, years ago. Does home insurance cover bikes in a shared stairwell?
what papers do I have to hand in with a claim
how long before my claim is decided, roughly
can someone else pick up my prescription
Does my repeat prescription need a new form every time?
Is a scan of my prescription enough or must you have the paper
how early can I ask for my next prescription
do I have to fast before my appointment
What should I bring to my first appointment?
Is there a charge if I cancel my appointment on the same day?
How do I apply for a permit for my drive?
my permit runs out in May, when can I start to renew
can I use my permit in the next zone over
Two cars, one household. May both be on the same permit?
Where would I complain about noise at night, which office is it?
is my library card valid in the other branches
what does it cost to bring my books back late
Where does my old fridge go when the new one is delivered?
will the drivers carry my sofa up to the third floor
do you deliver to my postcode, it's a farm track off the B road
Would my order still arrive before Christmas if I placed it on the 20th?
how many points do I need for a free night
do my points still count after I change my tier
Are points earned on orders that I later send back?
can I give my points to my mother
Can a voucher be turned into money?
what's the smallest order for which my voucher works
Is there a way to turn off automatic renewal by myself?
How is the subscription stopped, by letter or online?
in the trial now, when do I have to cancel so nothing's charged
What becomes of my photos after my subscription ends?
Who can see my data at your end?
how long do you keep my details after I've left
Is my card stored with you?
I read something about password managers in the paper. Do you recommend using one for your site?
Can two people share my login?
what's the difference between my username and my customer number
is my router mine to keep after the contract
does my printer take third party ink
My line is copper. What speed is normal on those?
Does my licence cover a laptop as well as the desktop?
if one of my staff leaves, can the seat go to someone else
can I have my invoices sent to two email addresses
Do you send a reminder before my insurance is renewed?
My tenant moves out mid-month. How is the final bill worked out then?
how does my child's school meal subsidy work if she's off sick
When the concert is postponed, is my ticket valid for the new date?
What if it rains on the day of my garden delivery?
`,
  technical: `
the reset mail for my password never turns up, not in spam either
I can't get into my account, it says the code has expired the moment I type it
my code comes by text but ten minutes too late
How do I reset my password when I no longer have that email?
new phone, and the authenticator app is empty
locked out after five tries, what now
it keeps saying wrong password and I'm copying it off the paper
My app closes as soon as I tap on 'my orders'.
the tracking page just stays white
My basket empties itself each time I log in.
voucher field won't accept what I paste
I press pay and the wheel turns and turns
my gift card code gives 'invalid format'
Upload of the meter photo fails with error 413.
how do I get my watch to sync with the phone again
steps from yesterday aren't syncing across
calendar on the tablet is two days behind the one on my laptop
My printer is found by the phone but not by the laptop.
printer says paper jam and there's no paper in it
prints everything in pink since I changed the cartridge
Router: power light green, internet light red, restarted twice already.
wifi works in the kitchen and dies in the bedroom
how do I change the name of my wifi
The set-up stops at step 3, 'looking for device'.
setting up my thermostat, it wants a code that is nowhere on the box
the screen on my smart meter is blank and no button wakes it
My in-home display shows yesterday's figures all day.
the ticket won't open in my wallet app
QR code on my ticket doesn't load without signal, how can I keep it offline
My boarding pass won't scan off the cracked screen, can I make it bigger?
hearing aid won't pair with the new phone
the gym door doesn't react to my app
turnstile app says bluetooth off, it's on
My treadmill shows E7 and stops.
Washing machine blinks three times and won't drain.
the robot mower drives out and turns round at once
dishwasher leaves a white film since I changed the tabs
TV box stuck on the logo.
no sound in the headset on calls, fine with music
My doorbell camera rings but shows no picture
can't change the language in the app, it goes back to Finnish
push messages arrive hours late on my phone
The app says 'update required' but the store has no update.
site won't let me choose a date, the calendar is greyed out
my profile picture turns out sideways
Since the update the font in my banking app is tiny.
fingerprint login stopped after I changed my phone case
How do I move my account to a new handset?
the PDF of my invoice opens as gibberish
download of the tax form ends at 99 percent
My import hangs on row 812 of the file.
Printer driver for the new mac, which one do I take?
e-reader doesn't show the book I bought, tried turning it off and on
console says my licence can't be verified while offline
game save vanished from the list after the patch, is there a way to restore it from the cloud
Prescription app won't read the barcode on my packet.
blood sugar sensor loses the connection every night
My video appointment has no picture, only sound.
The parcel locker screen doesn't react to my code, do I have to press a key first?
e-bike battery shows full and is flat after a mile
charging cable locked in the car, how is it released by hand
I scan the card and the reader only beeps
two-step login asks for a key I never set up
how do I turn off two-step login
I was sent a link to confirm my mail, and clicking it shows 404
filling in the permit form, the next button does nothing on my ipad
Form keeps logging me out before I'm done typing
The heating app shows my flat as offline though the router's fine.
oven clock flashes after the power cut and it won't heat
Bluetooth speaker connects to the neighbour's telly and not to me. Funny, but how do I unpair it?
`,
  complaint: `
Fourth time of asking where my parcel is, and a fourth copy-and-paste answer.
You've charged me twice three months on the trot, and each time I've to come begging for it.
My address has now been 'corrected' twice and the bills still go to my ex-husband.
I cancelled in June. It's October. You are still helping yourselves to my account.
all I wanted was a copy of one invoice, five weeks ago
Refund 'within days', you said. I've had a birthday since.
what sort of company loses a pram and then shrugs
The seat I paid extra for was given to somebody else and not one of you has said sorry.
I read out that meter reading on the phone twice and you've still made one up.
password reset number nine, I've had it with this site
three engineers, three routers, no internet, and a bill on top
I'm really let down by the way my warranty claim was handled
`,
  fraud: `
there's an order in my account that I never placed, going to a town I've never been to
my points have gone, all 40,000, and somebody's booked a hotel in Macau with them
the email address on my account was changed last night and it wasn't me
Somebody rang pretending to be you and I read out the code.
a login from a phone I don't own, and then a charge
My gift card was unopened until today and it's been spent already.
I paid a man for your ferry tickets through a link and now you have no booking of mine
Someone has signed a phone contract in my name.
I opened my account and saw another family's bills and phone numbers
the parcel text asked for my bank details and like a fool I gave them
`,
  exception: `
I'm two days past the return date because I was in hospital, could you possibly still take them back?
I know the ticket can't be changed, but the funeral is on that very day.
my voucher ran out on Sunday, is there any chance you'd let me use it just this once
Could the cancellation fee be waived? I lost my job on Monday.
No receipt, I'm afraid, it was a gift and she's since passed away. Would you make an exception?
The year's contract has eight months left and I've been posted abroad. Would you let me out early, out of kindness?
points lapsed while I was having chemo, I'd be so grateful if you gave them back
I missed the permit deadline by an hour, surely something can be done
would you stretch the warranty, it died nine days after
any goodwill on the late fee, we've never been late in eleven years
`,
  outage: `
Our tills have been dead since opening and there's a queue out of the door.
None of the forty of us can log in, and payroll has to be out by four.
the tickets for two hundred guests aren't loading and doors open in an hour
my flight boards in 50 minutes and the booking has disappeared from the app
the card reader is down and it's market day, every stall on your system is turning people away
label printing has stopped for the whole warehouse and the lorry leaves at six
router dead at the surgery, no patient records and a full waiting room
Wedding is this afternoon and the suits are still in your depot.
`,
  human: `
I'd sooner talk my refund through with a person, if that's alright
could one of your people give me a bell about the booking, it's too fiddly to type
is there anybody at the desk who can look at my contract along with me
My eyesight is poor and I can't manage the forms. Might someone do it with me over the phone?
before I cancel I want a word with somebody real
can you put me through to whoever is dealing with my claim
I don't want another link about passwords, I want someone to speak to
who can I ring about my order? a voice, please, not a chat
the answers here go round my question, let me have a colleague of yours
Would a member of the team come back to me personally on this permit business?
`,
};
