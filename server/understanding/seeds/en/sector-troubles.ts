import type { Seeds } from '../kinds.ts';

/** What goes wrong in other trades than a web shop, in English. */
export const sectorTroubles: Partial<Seeds> = {
  complaint: `
six hours at the gate and not one announcement, this is disgraceful
you cancelled our flight by text at midnight and left us standing there
your bank has frozen my pension for a week and nobody gives me a reason
third letter demanding money I already paid, I've had enough
you cut my internet off even though I pay on time every month
a month without a phone line and all I hear is "tomorrow"
you estimated my gas at 900, I live alone, are you out of your minds?
the price doubled without a word, that's a rip-off
your update deleted two years of our work and nobody even apologises
we pay for premium support and wait nine days for a reply, unacceptable
the room had bedbugs and the manager offered us a coffee
we were promised a sea view and got the bins
you kept charging my gym fee after I left, give it back
showers have been cold since October and you do nothing
the pharmacy gave me half the tablets and closed the door in my face, I'm fuming
you reject my claim with a different excuse each time
eleven months for a cracked ceiling, what do I pay insurance for?
ads on a plan I pay for so there'd be no ads? you're taking me for a fool
you charged me for scratches that were on the car before I got it
stood at the rental desk for three hours, prepaid, no car, no one cares
sofa arrived in the wrong colour for the second time, I'm really disappointed
the wardrobe collapsed after a week, shoddy work, I want to complain
my son's class has had no maths teacher since autumn and the school shrugs
you lost my daughter's application and now the deadline is over
fined at a car park whose machine was broken, that's plain robbery
ticket after ticket although I have a permit, enough!
banned from a game I paid 70 for, no reason, no answer
your servers drop me every single evening, I want my money back, I'm done
cold food, two hours late, and then you refuse a refund
the concert was moved and you keep my money, shameless
I waited in all day and nobody turned up, again
how many times do I have to send the same form??
nobody listens, nobody reads, nobody helps
you people couldn't organise a bus stop
I'm honestly at the end of my tether with you
this has dragged on since spring and I'm losing patience
what exactly am I paying for?
for the fifth time: it is NOT my account you keep billing
I have asked nicely four times. Now I expect a solution.
I would like to lodge a complaint about the assessment of my damage
I wish to register my dissatisfaction with the course
let me put it politely: your repair service has let us down completely
we feel cheated
such a letdown, expected far more
I'll be telling everybody to stay away from you
you've just lost a family of five as customers
ok that's it, I'm leaving and I'm taking my team with me
my wedding was ruined because your car never came
you double charged me, my account is empty and the kids need lunch, return it NOW
took 600 twice and my mortgage bounced because of you, sort it out immediately!
don't you dare send me another survey
absolute clown show
garbage service tbh
worst hotel in my life
never flying with you again
go to hell with your points programme
PAY ME BACK WHAT YOU OWE ME
NO HEATING FOR TWO WEEKS WITH A BABY AND YOU CLOSE MY TICKET???
it's not a bug, it's contempt for your users
the bill is wrong, the letter is wrong, the name is wrong, is anything right at your place?
I regret having trusted you
treating pensioners like this is a disgrace
so many promises, so little done
I am not satisfied with the answer I received and I want it looked at again`,
  sarcasm: `
oh great, another "we value your call"
lovely, a direct flight with only two stops
thanks for the upgrade from seat to floor
congratulations on closing my ticket without reading it, impressive speed
sure, take another fifty out of my account, I was only going to eat
brilliant, my card works everywhere except in shops
thank you for the free detox from the internet, day nine
great signal, if I stand on the roof and hold a fork
wow, a bill for a flat I left last year, how nostalgic
fantastic update, now nothing works, but in a nicer font
what luxury, a sea view through the keyhole
love the gym at 30 degrees without air, saves me the sauna
nice of the pharmacy to open after I recovered
so glad I pay for insurance that insures nothing
bravo for the new app, finally I can't do anything
wonderful, the film stopped right before the end, I enjoy guessing
what an adventure, a rental car without brakes lights and petrol
super quality, the shelf lasted an entire afternoon
great school trip, the bus is said to arrive any month now
perfect, a parking fine at my own front door
amazing server, I've been admiring the loading screen for an hour
my compliments on the instructions, they are also a good drawing
well, that was worth waiting four months for, a brochure
of course, why answer when you can send a chatbot
how clever to deliver the ice cream by slow post
just what I wanted for my birthday: a blocked account
what great timing, the technician came while I was at my wedding
thanks a million for the cold pizza, we played frisbee with it
ten points for creativity, zero for delivery
impressive, you spelled my name wrong in three different ways
hats off, even my ex replied faster than you
love how "24/7 support" sleeps at weekends
delighted to be customer number 412 in the line again
thank you so much for ruining dinner, it was too calm anyway
yes please, send me the same link a sixth time, it's my favourite`,
  fraud: `
someone withdrew 400 in cash in a town I've never been to
I answered a call from "your security team" and read them the code
my airline miles are gone and a stranger flew to Miami with them
somebody ported my number without asking me and now gets my texts
there is a stranger's device in my streaming account and the password is changed
my game account got stolen, all skins sold
a contract for power at an address I don't know runs in my name
an unknown person booked a hotel with my card
I see another patient's prescriptions in my profile
your clinic mailed me someone else's test results
the exported list shows all your customers' phone numbers
a claim was filed on my policy and I had no accident
someone is renting cars with my licence
I left my card in the cash machine, it's gone, please block it
lost my phone with the wallet in it, please disable everything
card lost, freeze
two transfers to Lithuania that I didn't make
the recipient's account number was changed in our invoice and we paid it
a parcel locker code was used by somebody else, the parcel is gone
I typed my card details into a fake parking page with your logo
QR code on the meter was a fake, money's leaving my account
somebody opened an account with my passport
an ex-employee still logs in and downloads our data
I got an alert that my password changed, that wasn't me
are you aware that your customer database is for sale on a forum?
my account sends spam to all my friends
a login at 3 am from a country I've never visited, please help
they made me install a remote program and emptied my account
my mother gave her PIN to a caller this morning
someone hijacked our admin account
I never ordered these three phones, my data has been abused
please stop the payment of 2,300 that just went out, it's not mine`,
  safety: `
the oven door exploded and there's glass in my arm
smoke in the cabin of your bus, people are coughing
my daughter fainted in your pool and nobody was on duty
the cable of the treadmill is bare and I got a shock
we have water running through the ceiling lights
the e-bike battery is burning in the hallway
the medicine you sent gave my father a rash all over and he can't breathe well
the label says 5 mg but the tablets are 50, my mother took two
baby milk has an odd colour and my son is vomiting since
the bunk bed broke and my kid hit his head
a shelf came off the wall onto my leg, it's bleeding badly
the brakes of your rental don't respond, I'm on the hill
a wheel came off while driving
the lift dropped two floors, we're still in it
exposed wires at the school playground
the barrier came down on my head
the heater gives us all headaches and dizziness
our carbon monoxide alarm won't stop
a child is locked in the car, your app doesn't open it
there is a man threatening guests with a knife in the lobby
the fuse box is hissing and hot
the glass table burst while we were eating, a splinter went in my eye
nuts in a dish marked nut free, my wife's face is swelling
the candle set the curtain alight
the power bank is getting hot and puffing up
chlorine smell in the gym, several people feel sick
someone collapsed on platform 3
the crane cable of your crew looks about to snap
scaffolding is coming loose above the pavement
water from the tap tastes of chemicals and we feel ill
a kettle's handle came off and I scalded my foot
I took the double dose because your leaflet says so, I feel dizzy
my pacemaker app shows an alarm and doesn't stop
I can't go on, I don't want to live any more`,
  outage: `
none of our check-in counters can print, the queue is out the door
our whole hotel has no internet and the guests are furious
every terminal at our petrol stations is offline
the clinic can't open any patient file since 8 am
no card payments in any of our branches
booking system down for all agencies, we lose sales every minute
your API has been failing for all our clients since the release
the entire school can't log in and exams start in an hour
nobody in the building has power
our factory stands still because your licence server is dead
all our drivers are without routes, your dispatch is down
phones are dead across all twelve offices
the whole street has been without gas since last night
emergency number of our practice isn't reachable through your lines
data centre offline, all our tenants affected
complete failure of the ticket gates, crowds building up
our web shop shows 502 to every visitor
payroll run blocked for 900 employees, system gone`,
  legal: `
I'm taking the airline to court over the compensation
if my deposit isn't back by the 15th my lawyer takes over
I've passed this to the financial regulator
I shall be contacting the data protection authority
my tenancy lawyer advises me to sue you
next step: small claims
the energy ombudsman already has my file
I'm filing a police report against your company
this is a breach of contract and I will enforce my rights
expect a letter from my legal team
I've asked my solicitor to draft a claim
refund within ten days or I start proceedings
we will hold you liable for the damage, in court if needed
consumer advice is handling my case from now on
you have a week, then it goes to a judge
I'll report you to the health authority
the press will hear about this and so will the regulator
I'm suing
lawyer incoming
see you in court, cheers
I intend to dispute this before the tribunal
failing that I reserve the right to take legal steps
my union's lawyers will deal with you
I have reported the clinic to the medical board
this is illegal and I'll have it checked by a lawyer
please treat this as formal notice before legal action
unless it's settled I'll be instructing counsel`,
  staff: `
the flight attendant snapped at my mother and called her stupid
the man at the counter laughed about my credit history
your adviser sold my grandmother a policy she doesn't understand and was pushy
the technician walked in with dirty boots, swore and left
the hotel porter grabbed my arm
your trainer shouted at me in front of the whole class
the pharmacist announced my illness to the whole shop
the nurse rolled her eyes and told me not to make a scene
the car rental clerk called me a liar
the delivery crew dropped the sofa, laughed and drove off
my son's teacher humiliated him in front of everyone
the parking attendant insulted my wife
your moderator mocked my stutter on voice chat
the meter reader barged into the bathroom
the doorman wouldn't let us in because of my headscarf
one of your people stared at me the whole time and made remarks
the agent simply put the phone down on me
the waiter spat on the floor when I complained
your saleswoman ignored me and served everyone behind me
the inspector shoved me out of the tram
the guide was drunk during the tour
the receptionist hissed that I should learn proper English
your engineer was on his phone for an hour and left without doing anything, very rude
the cashier threw my change at me
the bus driver drove off with my child still outside
the consultant spoke to my husband only and treated me like air`,
};
