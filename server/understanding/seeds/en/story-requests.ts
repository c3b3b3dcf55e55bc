import type { Seeds } from '../kinds.ts';

/** What misbehaves, requests and pleas, in stories and unusual words; in English. */
export const storyRequests: Partial<Seeds> = {
  technical: `
when someone joins my video call everybody else freezes
The team page shows nobody, just grey circles.
my colleague sees the folder, I see an empty one
people I invite get a link that leads to a white page
the phone rings in the app but the person on the other side hears only wind
Calls drop after exactly nine minutes.
The password manager fills in the wrong field on my bank's page
task manager shows your updater eating 90 percent of the processor
the report button does nothing on the sales screen
somebody rings the bell and the chime comes half a minute later
Contacts vanish from the address book whenever I add a person
The agent on our servers stops collecting logs after midnight
voice assistant only speaks German since yesterday
the 'contact us' form spins for ever
Anna from your support had me reset it, now the lamp blinks blue
I spilled tea on it, mea culpa, and the space bar has been sticking since
my toddler pressed something and now everything's upside down on the screen
I probably did this myself: changed one setting and the sound is gone
After the thunderstorm the modem only lights up red
Was moving furniture, knocked the dish, no picture now. How do I line it up again?
I'm no techie, sorry. The little wheel just turns and turns
Updated at midnight against my better judgement, now no bluetooth
We had a power cut in the street. Everything came back but the heating clock.
I forgot to save, my own fault, and now the file opens as gibberish
I sat on the glasses with the camera in. It still records but crooked.
Cat walked over the keyboard, display language is now Thai
happy with it for three years, since sunday it beeps every hour
the app thinks I'm in Chicago, I'm in Hull
it says I am offline while I'm literally streaming on the same wifi
keeps asking me to log in. every. single. time
Since the new version my favourites are in a random order
the picture wobbles when the washing machine spins
boots up, shows the logo, boots up, shows the logo
The scale says I weigh eleven kilos
scanner adds a pink stripe down every page
Volume jumps to full by itself at night
QR at the gate reads green, gate stays shut
basket empties itself when I go to pay
the map sends my runs straight through the lake
Nothing prints from the laptop. From the phone it does.
my code arrives twenty minutes after it has run out
Half of the keys light up and half don't.
the vacuum docks, then leaves, then docks again all night
Thermostat reads 31 and I'm wearing a coat
Chat bubbles overlap so I can't read the last line
Screen goes black when I lift it to my ear and never comes back
On the tablet the calendar begins on Sunday although it's set to Monday
battery melts away, 100 at breakfast and dead by lunch (not literally melting)
left earbud went quiet
the door reader likes my card in the morning and refuses it in the afternoon
Photos upload sideways
My steps stand at zero since I changed the strap
the subtitles run ahead of the film by about a sentence
The till drawer opens at random
Invoices come out with a blank second page
import stops at row 4,096 without saying why
Every third message arrives twice
Booking page jumps back to January each time I pick a date
the washing programme sticks at 1 minute for half an hour
Coffee comes out lukewarm no matter what I select
I get a notification for a chat that isn't there
the pedal assist kicks in late, maybe two turns after I start
after the update the font is so tiny I need a magnifier
search finds nothing, not even my own name
Downloads hang at 99
it worked in the shop, it worked at my mum's, at mine it doesn't
the meter display is blank since the weekend
Blinds go up at 3 a.m. instead of 7
Steering wheel buttons stopped doing anything on the hire car
the mic picks up the fan louder than me
cursor drifts to the left all on its own
my highscore is gone since i linked the account
Loading bar. Loading bar. Loading bar. That's all I get on the level select.
the fridge clicks every ten seconds and the light dims with it
Sometimes the gate opens for the neighbour's remote
our forklift charger shows 'F7' then goes off
The conveyor scale reads 40 grams too much after lunch
laser cutter loses its zero point overnight
ticket machine keeps spitting my coins back
PDF opens fine on screen but prints as little squares
the alarm doesn't ring when the phone is on silent, used to
sensor in the bathroom never notices I'm there
My alarm panel says 'zone 4 open' with every window shut
Tv remembers only the last channel, forgets the list
After I moved flats the smart plug refuses to join
live score is ten minutes behind the radio
gps dead since 6.2
lag lag lag
no dial tone this morning
bluetooth in the car connects, plays two seconds and drops
The site tells me my browser is too old, it's from last week
face unlock won't have me since I grew a beard
Dishes come out with a white film, salt and rinse aid are full
Camera at the back door goes to sleep and wakes when the burglar would be in Spain, any setting for that?
the verification text just doesn't come on the new sim
login ok on the laptop, 'unknown user' on the phone
The charger for the car stops at 80 and I never set a limit
Two of the four zones on the hob stay cold
The app opens in landscape and stays there
Every time I scroll to the bottom I'm thrown back up
My saved card shows as expired, it's good until 2029
receipts print in Comic-like letters since the paper change
The lift in our building stops a hand's width under the floor, no one's inside, just odd
data on and no internet, two bars
Cannot add a photo of my dog, it says wrong format, it is a jpg
form wants a postcode, we haven't got such a thing in Ireland and it won't go on without
The treadmill slows down on its own around the ten minute mark
my avatar lost its hat after maintenance
It rattles like a tin of nails when cold and purrs once warm
wont turn on
Audio crackle, only in stereo, only on the second output
sync has been 'nearly finished' since Tuesday
Error 0x80? something like that, pops up when I close the lid
the ice maker makes everything except ice
says 'storage full' with 40 gb free
Chip in the ski pass isn't read at lift C, the other lifts are fine
our label reader mistakes 8 for B
grey screen after the intro film
your plugin and the theme don't like each other, the menu sits on top of the text
It hangs when I attach more than one picture
the e-ticket shows yesterday's date on the lock screen
Humming from the speaker whenever the fridge kicks in
why is my upload speed a tenth of the download all of a sudden
Roomba-thing can't find its base though it's standing right in front of it
Suddenly everything in euros, I'm paying in pounds
signature field swallows the last letter of my surname
My exported chart has all colours swapped
page 2 of the tax form forgets what I typed on page 1
the tyre light stays on after I pumped them up
someone's mic echoes, no idea whose
team chat won't scroll
incoming calls go straight to voicemail
no sound since lunch
freezes on the second page
one pixel row is green
wont pair
battery symbol with a cross on it
won't take my fingerprint any more
half the menu is in Greek now
heater blows cold
just a spinning circle
keeps rebooting
zoom button missing
sim not recognised abroad
photos come out purple
lid won't lock, beeps thrice
stuck on step 3 of 4
no hot water, code A1, pressure looks right
mouse wheel scrolls the wrong way round`,
  transaction: `
I spoke with a lady called Denise on Monday and she'd noted my new address. Did it go in?
Your agent promised nothing, just said to write here: my cover starts on the 1st, could you confirm?
somebody at my old firm still gets my invoices, please send them to me
My colleague Tom has left, please take his seat away and give it to Farida.
one more person for the tuesday workshop, name's Joyce Bello
could my neighbour pick up 50918 for me, her name is Carla Dunne
the manager of our branch changed, it's Mr Osei now, please amend the account
I called earlier and got cut off. It was about swapping my viewing to Friday.
please have the parcel left with someone at number 9
we'll be five people instead of four on the 14th
Add my lawyer's firm as the invoice recipient for 2231, they pay this one.
I need the fraud marker note for my mortgage lender, dated this month, reference 81-442
Could I get the police-report letter you sent in May again? Lost mine in the move.
My husband is on call at the hospital on Friday, move the fitting to any day after that please
Our agency books for us, please put agent code KL77 on reservation 90021
ASAP if possible but no stress: a copy of the lease for flat 8
urgent-ish, my visa meeting is Thursday: could you mail me the proof of cover?
The cancellation I sent in on the 3rd, has it been registered?
Can you see if my complaint 7741 has been closed? All good from my side.
please remove the emergency contact, that person moved abroad
Change of driver: it'll be my sister, not me, picking up the van
the school office needs to know my son's second name is spelt Siobhan's way, with the accent, please correct
I'd like whoever has table 6 at eight to be us, booking under Frost
Your courier rang while I was in the bath, my bad. Could he come again tomorrow?
take Peter out of the group chat booking, he's got the measles
my employee card for the canteen, how much is on it
My agent sold the house on Friday. Final electricity bill to the new place, please: 3 Quay Row.
I've typed my own name wrong, Micheal instead of Michael. Fix it for me?
Silly me, booked for the 31st of June. The 30th was meant.
Ordered at 2 am, half asleep, three of the same lamp. Just one please, 66018.
I was poorly and forgot to send in the reading. It's 20418.
My fault entirely, gave you my old street. Could 44071 go to 2 Orchard Close?
The dog chewed the season ticket, we're all laughing. Could you issue a new one?
Got soaked, bus broke down, made it home anyway. Please note my appointment today has to move.
What a week, baby came early, both fine! Could the pram be delivered sooner?
We split up, no drama. Take my name off the joint gym plan.
I lost the login on paper and then found it in the freezer. Never mind that, I just need my last bill.
They were out of stock everywhere and then I found it with you, yay. Can you check 71177 is really coming?
My old landlord was dreadful, this one's great. So, new address for the contents cover: 18 Weir Lane.
The fog kept us in Oslo. Could the hire car wait until tomorrow noon?
The bank of my ex closed, long story. Payments from account 3310 from now on, please.
the parcel thing from last week, any news?
I'd be needing another invoice, this time with the VAT number
put it on my other card
We've moved house, and the moving man lost my papers. New one: 9 Mill Gate.
it's time for us to part ways, thank you for six good years
my better half wants in on the plan, how do we get her added to 88120? please do
I reckon I've been billed double for June, have a peek when you can?
Two lines of 24.90, same day same shop. One should vanish.
Seems March went out twice. No panic, just send one back.
i'd sooner have the tuesday slot
Would you be able to see what's become of my application?
where are we with the claim for the windscreen
Let's drop the landline and keep the rest
Not renewing this year, please close it when it runs out.
I think I won't be needing the locker any more
Make it the large one instead, 55190
is my thing ready for collection
tell me my mileage balance please
Has my transfer landed?
what did I pay last october, the exact sum
The little blue bag from the 0716, did anyone hand it in? My name is on the tag.
still waiting to hear which room I've been given, booking 20817
could you pencil me in for a haircut with Lou on sat
Change the name on the cake to 'Matilda', order's for Sunday
Next month's box without fish please
There's a christening, and suddenly we are twelve. Can the table grow?
skip me this week, I'm at my mum's
I'm expecting a baby in May and want to know how many leave days I've got left in your system.
My daughter has outgrown her skates. Swap the hired pair for a 38?
bring my overdraft down to nil please, I don't use it
Bump my limit up for the holidays, say 3 grand
pls resend the activation mail, probably in some spam folder I can't find
The tenant in 4B moved out on Sunday, his deposit goes to the account I sent you.
Has the vet sent you the bill for Biscuit already?
We have three licences and use one. Let the other two go.
My card comes up in the old design, is the new one in the post?
I'd like my data, all that you keep on me, as a file.
Make me a student again, I've gone back to uni, card attached
Turns out I fly on the 9th and not the 6th. Transfer likewise please.
Please note a change of bank, and while you're there, switch me to paper.
Two things: the invoice for April, and my new mobile is 07700 900311.
Could you tell me when I last changed the filter under my service plan, and book the next?
my wee boy's party, 12 kids becomes 9, booking Saturday 2 pm
I paid in cash at the counter on Monday, has it been booked to my account?
So happy with the first one that I want a second! Same again, same colour.
When's my next injection, you've got it written down there
Drop me from the mailing thing
Turn my paper tickets into mobile ones?
Hi, I've found a cheaper place to train nearer work. Please end my membership, and thanks for everything.
End of an era: kids have grown, no more toy box please
As of the first I have fibre from the house owner, so mine with you can end.
I'd like out of the savings plan by quarter end.
could we do instalments on 3391, three would be fine
The order confirmation says Reading. I live in Redding. Would you check what's on the label?
Anything still open on my account? I want it all paid before I travel.
Tell me which plan I'm on, I honestly no longer know
Parcel locker instead of the door for 60614
there's a jumper in my basket order that I'd rather have in green
my points from the flight to Lima never got added, flight 204 on 8 May
I seem to have two accounts, one with gmail and one with work. Merge them?
The pension letter has my maiden name on it. Kindly issue it in the name of Adeyemi.
Is there a slot earlier than the one I've got?
Our pallet of bearings, PO 7719: which day will it reach the dock?
PO 8820, replace item 3 with the 60 mm version
need a credit note for the two cracked housings, delivery 4417
Please send a quote again for 40 seats, the last expired
Service visit for the press brake: any day but Monday
Library books: could the four I've got run another fortnight?
cancel just my hotel, keep the flight
Delivery driver kindly took back the wrong crate. Has it been credited?
Grandma's emergency button contract: she has moved in with us, so it can stop.
What's my customer number? Lost the letter.
which of my devices are on the account right now
I'd like to give back the keys to box 12 on the 30th.
Half the amount now, half on the 15th, could you set that up?
how much electricity have i used since january
Someone paid my bill before I did, must be my dad. Can mine be sent back?
My new glasses, are they in yet?
I was given 30 days free and it shows 14, take a look?
Please activate my travel cover from tonight until the 19th
Exam date: could I be put on the June list rather than May?
Is the permit for Elm Road signed yet, ref 2024-118?
bump delivery to after half term
please swap the seats so that me and my gran sit together, PNR XK3P9L
I want to gift my second ticket to my flatmate, name change to Oluwaseun Ade
my pool card got wet and the bars don't scan, print me another?
What became of the 50 I put on the meter Sunday?
the tickets for the derby, could you mail them again, wrong address first time was my mistake
wanna switch from weekly to fortnightly veg
Could the lamp from 90155 come wrapped, it's for a wedding
Refund's been agreed with Raj on the 4th. Which account is it going to?
new tenant, new name on the meter please
my seat number?
swap Monday for Wednesday pls
I'm closing up, end the contract
receipt again please, 44508
what's left on the gift card
got my form?
please stop the milk
two nights more, room 12
Mark me as moved.
has my deposit come in
has someone signed for 30771
put Jamal down as second driver
different bank from May
colour blue, not green, order 8102
May my son be taken off?
tell me my PUK
parcel 6 of 7 is where?
I'd like my old number back
credit my return please
when am I due at the dentist
my points, how many?
change pickup to six
invoice to head office this time
please forward my post to Lyon
smaller box from now on
final reading 8831, moving out
we're off, please shut the account
double booking on 3 May, drop one
how far is my visa file
cat's chip: new owner, new address
another set of keys, flat 20
I owe how much?
Pause it till spring.
Take out the insurance on booking 551
my tutor hour: rather at 5
payslip for march please
sort code changed, here's the new one: 20-11-04
hold my post for a fortnight`,
  exception: `
Rules are rules, I know, but might you let it slide?
I handed the form in a day late, hospital, would it still count?
could you find it in your hearts to refund the course? I've been diagnosed last week
The ticket is nominal, I read that. My dad can't travel any more. Might my uncle go in his place?
cut me some slack on the deposit?
just this once could the dog stay in the cabin
I realise the discount is for new customers. Any goodwill for an old one?
Would you turn a blind eye to the two extra kilos?
My boy is 11 years and 10 months. Could he do the 12+ camp?
The kitchen's closed at ten, I get it, my train is late. Could a sandwich be left at the desk?
I'd ask for mercy on the parking charge, I was carrying my mum
Is there any wiggle room with the cancellation fee? We've got covid.
the box is opened, i know that voids it, please?
Payment isn't till Friday for me. Would you keep the lights on till then?
Prescription ran out over Easter and the doctor's away. Could you hand me three tablets, only to bridge?
Officially it's one guest per member. It's her birthday, can both sisters come?
I know the sale finished at midnight and it was 00:04. Pretty please?
Would you backdate it by one week for a widow?
I've lost the ticket stub. Could you see your way to letting me have the coat?
Non-transferable, sure. But I'm pregnant and can't ski, could my husband use the pass?
warranty needs the original box, mine was recycled, could you overlook that?
Could the late mark come off my record, the bus burned down?
We're a tiny charity and can't manage the minimum order of fifty. Would twenty be all right for once?
Check-in begins at three. The baby's worn out, may we come at eleven without the surcharge?
please waive the reactivation fee, I've been furloughed
Applications closed on the 1st and I was burying my brother. Is there any way mine could still be looked at?
I don't meet the income rule by 40 quid. Can you be flexible?
My voucher says weekdays only; I'm a nurse on shifts. Might Saturday do?
Late again I know. Could you waive it one last time?
the gym says 24 months minimum. I'm being deployed abroad, is there a way out?
Could you hold the price for me until payday, even though that's not something you do?
Would it be too cheeky to ask for the student rate, I'm 64 and back at uni?
the policy says no changes within 48 hours, but a tree fell on our car. Would you let us move it?
Is an exception thinkable for someone with one lung and your no-lift flat?
Any leniency for the library fines? The books were in quarantine with us.
I opened the software by accident, kid clicked accept. Could the no-refund bit be set aside?
Could you accept a photo of the receipt, the ink has faded away?
Two sizes too small and the tag's cut off, my mistake. Might you take them back all the same?
We'd love to stay past checkout, grandma's in surgery till four, would you allow it for free?
Not asking for all of it, but half of the fee back would be a kindness, given the flood.
I'm aware that you only ship to the card address. It's an engagement ring, could you send it to my mate's?
You don't deliver beyond the bridge as a rule; I'm on crutches. Maybe just today?
the competition ended yesterday but my internet was off, can my daughter's drawing still go in
Could you let our account run one week over the limit, an investor's payment is late
Minimum hire is a day, I need the trailer for an hour. Would you do it as a favour?
My Blue Badge is in the post. Could I use the bay meanwhile, as a one-off?
I'd be ever so grateful if the excess could be dropped this time, it's my third burst pipe and not my doing
can u make it free this month im skint
Normally one must appear in person, I understand; my father is bedridden. Could the notary come to us?
Would you honour the old price? I was in intensive care when the offer ran out.
one day over, still ok?
no receipt, could you anyway?`,
};
