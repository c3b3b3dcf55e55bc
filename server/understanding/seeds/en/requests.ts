import type { Seeds } from '../kinds.ts';

/** What somebody has to do, in English. */
export const requests: Pick<Seeds, 'transaction' | 'human' | 'exception'> = {
  transaction: `
how much is on my prepaid card
what is left in my account
how many stamps do I have on my card so far
what is my credit limit right now
where is my order 55120
has 88213 been shipped yet
can you check if parcel 40021 is on its way
please cancel order 71230, I ordered twice by mistake
cancel my subscription at the end of the month please
close my account please, I don't need it any more
please change the address of 30018 to 12 Mill Lane, Leeds
change the delivery address for 51117
swap the blue one in 91003 for red please
take the lamp out of my order A-1177 and leave the rest
remove tom@example.org from our workspace
add lisa@example.com as an admin please
could you reset the password of amy@example.net
switch me to the yearly plan please
put me on the smaller plan
yo can you downgrade me
hey can u move me to the cheaper one
what's my current balance
how many points do I have
when is my next payment due
when does my contract run out?
how much do I still owe
I sent the shoes back on 3 May, where is my refund?
the return arrived at your place a week ago, has the refund gone out yet?
it looks like I was charged $30 twice, could you check when you have a minute
no rush, but the 12.50 shows up two times on my card, can you have a look
what is the £4.99 from 12 June? I can't place it
I don't recognise the 8 euro charge of last week, what was it for
please send me the invoice for 60012 again
can I get a copy of my receipt for order 81120
will 70015 be here before Saturday? it is a birthday present
we fly on Thursday, can you see if 60990 makes it in time?
please raise my card limit to 2000
please unlock my card for use in Japan
book me the 3 pm slot instead
move my appointment to Friday
take me off your mailing list, my address is ann@example.com
please update my email to bob@example.org
I want to return the jacket from order 44120
I got size M by mistake, can you exchange it for L?
I'd like to change my booking from two to three nights
I love your shop, please upgrade me to premium
track 1Z999
no hard feelings, just delete my profile
Hello, a funny story: my husband and I both ordered the same tent for each other's birthday (order 33001 and another one). We laughed a lot. Please cancel mine and keep his. Best wishes
Please order a replacement remote for my account
reactivate my account please
please extend my rental by a week
where's my refund
I need to change the name on my booking
cancel the second item only
what's the status of my claim
has my repair been finished yet
is my table for Friday confirmed
did you receive my return
have you got my payment
when will the money for 40118 be back on my card
any update on 66120
still no tracking for 70331, could you look
81114 should have come yesterday, where has it got to
the courier says delivered but I have nothing, can you check 50044
please hold 90817 until I am back from holiday
redirect 44190 to my neighbour at number 14
could 61203 be sent to my office instead
don't send 30777, I no longer want it
I pressed buy twice, take one of them out
stop my meal box as of next week
please end my contract at the next possible date
I want to give notice for my gym membership
sign me out of the newsletter
change my seat to the aisle
add a suitcase to my booking
put my husband on the account as well
move the delivery to the afternoon
I have moved, my new address is 5 Elm Road, Bath
send the paper invoice to my accountant
I need a receipt with my company name for 77102
30 pounds went off my account two times for one order, can you check
I see the same payment two times on my card, could you look into it
there is a charge of $14.99 that I don't recognise, what was it
top up my card with 50
transfer my points to my sister
my voucher was not deducted from 55310, can you fix it
reset the pin of my card
I can't remember my login, my mail is kate@example.com
renew my library card for a year
report my meter reading: 4521
book the same room again for May
confirm my appointment for Tuesday at nine
Where's my parcel 48213?
Could you check if my return from last week has reached the warehouse?
The delivery address becomes 14 Linden Road, Flat 3, Cardiff.
My number is now 07700 900142.
The name on the ticket should be Ana with one n.
Move my appointment from Tuesday to Thursday after four.
Please end my subscription on 1 February.
Would you be so kind as to resend the October invoice?
No hurry, but it seems November's payment went out twice.
There's 12.99 from you on my statement and I don't know what it's for.
want my old 10gb plan back
Love your app, please move me to annual.
Not cross at all, but can you see where order 77120 was left?
My husband says sue them; all I need is a copy of the policy.
SORRY CAPS LOCK BROKE, CHANGE MY EMAIL TO J.LIMA@EXAMPLE.COM
Readings: day 18422, night 20911, gas 7713.
New debit card please, the old one went through the wash.
Can my eSIM be moved to the new handset?
Hold the delivery until we're back on the 14th.
Freeze my gym membership for three months please.
I need my annual statement before Friday for the accountant.
Aisle rather than window on the flight to Faro, can that be done?
How much credit is left on my account?
When will the refund for 31907 hit my card?
Hi there, send it to the pickup point on Main Street instead of home.
Cancel 55018, I clicked twice by accident.
Drop the sports channels, keep the broadband.
Send the confirmation again? I binned it.
After the divorce I'm back to Kelly, please amend the customer file.
We've moved to 88 Church Street, Sligo, F91 XY00.
pls check if my payment came thru
Thanks for how quick the last one was! This one on Saturday please.
I'd like to raise my cover to comprehensive.
My excess is set at 500, make it 250 from January.
Kindly share status of claim 60442.
I require a membership certificate for reimbursement from my company.
Add my daughter Fern as an additional driver on the rental.
The return label for 20931 has expired, may I have another?
Push tomorrow's engineer to Wednesday week.
Take the direct debit on the 27th instead, that's after payday.
Only one of the two boxes arrived for 43316, could the second be sent on?
You can stop my season ticket, I've got a company car.
Remove the old Visa and make the one ending 4471 the default.
Could I have the GST invoice for the Jaipur stay?
What do I still owe?
It's Johnson not Johnston on booking 90217, no t.
I'm moving on 1 March, my electric should come with me to 5 Cattle Market, Norwich.
Leave the package with number 12, we both work.
Could you get my monthly payment down to 110?
Would it be possible to cancel my dental cleaning on the 9th?
downgrade me to free ta
I'd like to upgrade Friday's train to first class.
A second SIM on the same number for my tablet, please.
I was charged 4.50 too much for delivery on 12877, may I have it back?
March to May invoices are missing from the portal, could you send them?
Please withdraw my application for flat 30055.
My prescription should be ready, can you look up whether it's at the pharmacy yet?
Switch off auto-renew on my domain.
On second thoughts a size 9, order 66301, if it isn't packed yet.
Put me back on last year's tariff, the one I left.
I have a 25 dollar voucher, SUMMER-8841, add it to my balance.
My bank account has changed, direct debits from the one ending 0123 please.
No drama, there's two identical 39.95s on the same day though.
Delete my profile and take me off the mailing list.
Delivery to Monday please, Tuesday I'm having my knee done.
My wife is still down as the contact, that should be me, Peter Walsh.
Just confirm that my cancellation of 3 November went through.
Take the extra luggage off booking 71124, we're traveling light.
I need a balance letter for the solicitor by Thursday.
There's a 60 euro deposit due back to me, how is that coming along?
Add a five dollar tip for the driver on 81190.
Change the language on my bills to French.
New plate is T48 2XK, please put it on the parking permit.
Forgot to say: apartment 4C, buzzer's broken, order 39902.
Two adults and one child rather than three adults on Sunday's booking.
LOST MY GLASSES HENCE THE BIG LETTERS: STOP THE NEWSPAPER 1 TO 15 AUGUST
My brother thinks I should kick off; I only want the date the sofa from 28817 is coming.
The welcome discount isn't on my bill, could you apply it?
I want to prepay 50,000 on my loan, please tell the outstanding after that.
Block the old SIM, I've activated the new one.
Put the room on the company name, VAT number GB000000000.
could i get paper bills again
My son's only sixteen so move him to the junior rate.
There's an 80 hold from the hotel on my card, could you look up why?
Ship 50012 and 50013 together.
Please do the needful and update my PAN in the records.
Would you ever pop my NCT booking back a week?
The wind took our greenhouse, the trampoline and next door's trampoline, and in the middle of that your courier still got through, what a hero. In the confusion my wife signed for a box that belongs to somebody called Tunde. It's parcel 36480; could you arrange a collection, and find out where ours, 36408, ended up?
I've been made redundant after nineteen years, which I'm oddly cheerful about, there's a narrowboat in my future. It does mean the company phone goes back on Friday. I'd like to keep the number I've had since 2006, so please send me the PAC code before then.
My flatmate moved back to Kerala without a word, leaving me two pressure cookers and all the bills. No hard feelings, he's a sweet guy. The piped gas connection is still in his name, Jobin Mathew, consumer 70315. Kindly transfer it to mine and tell me which papers I should upload.
I teach thirty-one eight-year-olds, and they've been counting down to the aquarium since September. Chickenpox has now taken out six of them and one of the helpers. Group booking 58221 is for thirty-four people; bring it down to twenty-seven, keep the packed lunches, and email a new invoice to the school office.
We buried our old collie on Sunday, seventeen years old, the vet cried with us. There's a bag of her special food that arrives from you each month like clockwork and I can't bear to see another on the porch. Please stop that repeat order. The account is under Hannah Lindqvist.
Long story short, I locked myself out, climbed in via the bathroom window, fell in the bath, and in the process drowned my phone. The insurance side is handled. I have a cheap Nokia here meanwhile, so what I need is a nano SIM with my own number, sent to my work: Unit 9, Docklands Business Park.
The consultant finally rang, the operation is on the 22nd, and I've been waiting two years so I'm dancing around the kitchen on one leg. That does clash with the boiler service you've got me down for. Any morning in the first week of next month suits, would you shift it?
Hi, it's me with the forty-seven houseplants, your guys moved us in June and didn't break so much as a leaf. My landlord has now sold the building, can you believe it. I put a deposit down for a van on the 30th, job 19276, but completion moved up, so I need the 23rd.
My son is joining the Navy, I'm proud and terrified in equal parts, and he'll have no signal for ten weeks. No sense paying for data at the bottom of the sea. Take his line, the one ending 338, down to the cheapest thing you have and leave mine as is.
I coach under-twelves and ordered fifteen jerseys with names on the back. One of the parents has just told me her boy is Siobhán's brother Oisín, not Osheen, and he's too shy to say it himself. Order 64093, number 11. If it hasn't gone to print, would you correct that one?
It was our silver wedding, the violinist was drunk and the steak was divine, we had an absolute ball at your place. My card statement shows 312 and then 31.20 the day after. I suspect somebody keyed in a tip I had already left in cash. Could you look it up and put the smaller one back?
Doctor has told my father strict no to stairs after the stroke, so the family is shifting him from third floor to ground. He is in good spirits and bossing everyone. His newspaper, milk and the oxygen rental all come to flat 302; from Monday make the delivery of the rental to flat 004.
I only got as far as Crewe, there was a cow on the line, then a signal failure, then a hen party, and to be fair your staff handed out water and jokes. The form says delays over two hours get the full fare back. I sent it in on the 6th, reference 85517. How far along is it?
We've adopted! After four years of forms and tears the judge said yes, and there's a six-year-old asleep in the next room. His name is Mateo. I have thirty days to add him to my dental and medical plan, and today's day twelve, so please put him on and send the new ID cards.
The hail last month left the car looking like a golf ball, though your assessor was a gem and we had a good laugh. He said the payout letter would follow within ten days, and it's now been fourteen. I'm not fussed, but the garage wants to see it. Claim 27740, would you check if it was posted?`,
  human: `
can I talk to a human
I want to speak to a real person please
agent please
human
representative
customer service
get me your manager
could somebody from your team call me back?
I'd prefer to talk to someone on the phone
is there a real person I can write with
I don't want to talk to a bot, give me a person
this isn't helping, let me talk to a person
connect me with customer support
transfer me to an employee
is anyone there? I need a human being
I'd like to be called back by a colleague of yours
you don't understand me, I want a human agent
stop sending me links, I need someone who thinks
can someone call me please
live chat with a person please
would it be possible to speak with somebody from sales
a human please, not a machine
could a colleague of yours ring me
I want somebody who actually reads what I write
no more bots
stop the machine, get me a person
isn't there anyone I can talk to
I would prefer to sort this out by phone with a person
please let a real employee look at this
who can I speak to
I need to talk to the billing team
person please
talk to support
may I have a word with the manager
can we do this with a human instead
agent
Can I talk to someone?
I'd like to speak to an actual person.
Is there somebody of flesh and blood there?
Is this something a menu can solve? Does anyone there own a telephone?
I'd rather not tell a machine.
Couldn't you ring me for five minutes?
Human please.
Any chance of a natter with someone real, pet?
Would it be possible to put me in touch with one of your colleagues?
I'm old school, I like to hear a voice.
Could Maureen from last time give me a call back?
representative!!
I want the department itself, without this little window in between.
Typing's hard with these hands, is there a number somebody answers?
gimme a real person fam
Who do I talk to who can actually decide things?
It's rather personal, I want to discuss it with someone and not a screen.
Is there maybe a kind lady or gentleman who would look at this with me?
I would appreciate an adviser contacting me.
Live chat with a human pls
Kindly connect to customer care executive.
Let me talk to a supervisor, please.
Can someone phone me? I'll not manage this on my own.
Nothing against you, but I'd sooner have a colleague of yours who breathes.
How does one get hold of a living soul here?
Callback request: I'm free after six.
Never mind, I'll wait for a staff member.
Is anyone still awake in that office who'd speak to me?
I can't make sense of these buttons, can I have somebody on the phone?
Is there a place I can go where a person just sits behind a desk and listens?
Could I get a wee word with one of yous?
I need a specialist, not an automated thing.
Sir please give me the number of some person, I wish to speak directly.`,
  exception: `
the return period ended yesterday, could you make an exception?
I know it is against the rules but could you take it back without the receipt
can you waive the late fee as a gesture of goodwill
I missed the deadline by two days because I was in hospital, can you still accept it?
could you refund me even though the policy says no refunds
please be lenient this one time
is there any chance you can bend the rules for me
I'm a few days over the 30 days, would you still accept the return?
warranty ended last week, could you repair it anyway as an exception
I'm one week over the return period, could you still take it back just this once
the voucher ran out yesterday, can you accept it anyway
could you look past the rule this time, I was ill
the warranty has just ended, would you repair it out of goodwill
I know it says non-refundable but my mother died, can you do anything
could you let me cancel although the notice period has passed
any chance of an exception for a loyal customer
I know the return window has closed, but I was in hospital. Could you make an exception?
Tickets aren't normally transferable, I realise, but my sister has just given birth; may I go in her place?
Would you waive the late fee just this once? My dad passed away that week.
The offer ended yesterday but your site was down. Can I still have the discount?
I'm two months short of the rental age and it's for a funeral, is there any leeway?
Notice is a month, I get that, but I'm leaving the country in a rush for work. Could it be immediate?
The receipt burned with the house, will you honour the guarantee without it?
May my support dog come in even though the sign says no animals?
I'm three quid off free delivery, turn a blind eye?
You don't do instalments on this bill, I know, but I've been laid off. Can anything be worked out?
Could I collect after hours just the once? I'm on nights.
Only one free rebooking is allowed, I know, but because of the rail strike I need another. Would that be possible?
Waiting period for dental is one year, I am aware, but my front tooth broke in an accident. Can you consider?
My son is 17 and in rehab for his knee, could he use the adult sessions with a note from me?
I appreciate sale items can't be exchanged, but the label was wrong at your end. Any goodwill?`,
};
