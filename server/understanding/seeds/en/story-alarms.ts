import type { Seeds } from '../kinds.ts';

/** Dangers, thefts, threats and rude staff, in stories and unusual words; in English. */
export const storyAlarms: Partial<Seeds> = {
  fraud: `
there's a payday loan in my name and I've never borrowed a penny
whoever has my card is having a fine time at petrol stations in Essex
My handbag's gone from the trolley, with both bank cards in it.
a chap claiming to be your fraud team had me move my savings to a 'safe' account
Purchases at 3 in the morning, two of them, in a shop I've never set foot in
I think I've been had. Paid a deposit on a flat that doesn't exist.
Someone's reading my mail, settings were altered while I slept
Kindly stop my card at once, I left it in a taxi in Athens.
my avatar was sold, my coins are gone and the recovery address isn't mine
Your courier texted me for 1.99 customs, I entered the card, now 640 has gone
The last statement shows a standing order I never set up.
I've just let a stranger remote into my laptop while I was logged in to the bank
a second phone was added to my profile. not by me
Why can I read the invoices of a dentist in Hull in my portal?
We've paid an invoice with your logo to a bank account that turns out not to be yours.
dad gave his pin to a nice young woman at the door
Miles drained overnight, all of them, somebody flew to Dubai on them
my number has been moved to another provider without me asking
Purse pinched at the market. Card ends in 2209.
The tickets I bought through your resale were already scanned, seller's gone
Someone pretending to be my grandson talked me into buying gift cards
I've received a credit card I didn't apply for
Dating profile asked me for money for a flight, I paid 900, and the profile's deleted now
It wasn't me who raised the limit.
The cash machine was wobbly, and today two withdrawals in Bucharest show up
got an alert for a sign-in from Jakarta, then my access died
Our bookkeeper fell for a mail in my name and wired 18,000 this morning. Can it be pulled back?
Can you block access? My ex knows the code and is spending from my account.
A parcel locker in Derby is being used under my name, I've never been to Derby.
they've cleaned out my savings
Fake you rang. Real me believed it. What can still be stopped?
I don't know any Mr Petrov, yet he got 75 from me every day this week
Swimming lockers got broken into, my bank card and driving licence are missing
Please lock my account, I see bookings in Cancun that nobody in my family made.
Scanned a code on the charging post and a subscription for 49 a week showed up
I've lost sight of my company credit card somewhere between Luton and Lisbon, freeze it please
Contactless payments in a town I've never visited, six of them
my health file shows prescriptions for someone else, and mine seem to be with them
Identity card stolen in Naples; now there's a mobile contract I know nothing about
I typed the one-time code into a page that vanished right after
Sold my camera on your marketplace, the payment was fake and the camera's gone
our employees' payslips were mailed to a stranger
Card machine says my card was reported lost. I never did that, who did?
An ad with your face on it promised interest of 9 percent. My aunt put in her pension.
someone's topping up betting accounts with my debit card rn
It's the strangest thing: two sofas ordered to an address in Wigan, from my account, paid with my saved card.
I'm calm, don't worry, but 2,300 left my account for a crypto site I have never heard of.
They changed the delivery address on my order after I'd paid. Neither I nor my wife did it.
left my phone on the tram unlocked, your wallet app is on it
The bin behind the office had our customers' forms in it, names, numbers and all
cards nicked on the tube
not my purchase, any of it
account's been taken over
pickpocketed, stop both cards
who's spending my money in Milan?`,
  safety: `
my lad's been sick since he licked that glow stick
The handrail on your stairs came off and mum went down with it
I can smell burning from the storage heater
Cot side gave way with the baby in it.
wasps' nest over the playground slide, three kids stung, one's face is puffing up
The bouncy castle took off with two children inside
hot oil spat out of your fryer, my arm's blistering
The carabiner from your climbing wall snapped today. I was a metre up, luckily.
My wife can't feel her fingers after the dental injection, and her breathing's odd.
Sparks from the train's roof and the carriage is filling with smoke
The hob came on by itself while we were asleep, tea towel burnt
glass in the mayonnaise
insulin pen from your pharmacy gives far too much, dad's at 2.1 and shaking
My tyre blew on the motorway two hours after you fitted it, the bolts were loose.
the power bank is puffed up like a cushion and it's too warm to hold
Swallowed a bit of wire from your grill brush, it's stuck in my throat
there's water running into the fuse box
Your lorry is leaking something that stings in the eyes on Dock Road
I've come out in hives and my tongue feels thick since the sushi
An elderly neighbour pressed your alarm button an hour ago and nobody's answered it
The sunbed didn't switch off, my back is one big burn.
the roof rack came off your rental at 70 and hit the car behind
Our gas fire's flame has gone yellow and my head is pounding
Bolt missing on the ferris wheel gondola, I saw it swing open with kids in it
child seat buckle opens when you brake
someone's lying face down in the pool
My puppy chewed through your 'safe' chew cord and there's blue stuff foaming from its mouth
Ladder rung broke. My brother's at A&E.
Lamp fell from the gym ceiling right beside me
The medication in the blister isn't what it says on the box, and granny's had two days of it
carbon monoxide beeper going in the hire caravan
A live cable's hanging out of the street light at the bus stop, schoolkids touch it
The press closed with the guard open, my colleague nearly lost a hand
mould in the baby formula, she's been throwing up all night
my e-bike's frame cracked while I was riding downhill
The door of the tumble drier is locked and it's smoking inside
I can't wake my flatmate, he took the sleeping drops you sold him
The crane load's slipping and the off switch does nothing
Help, we are stuck in the cable car and an old man has chest pain
The toy's paint came off in his mouth and now his lips are blue
fumes in the cellar, dizzy
cable's on fire
he's choking on a button`,
  outage: `
tills frozen in every branch since opening
Not one of our 300 drivers can see a route this morning.
whole warehouse standing still, scanners get no signal
All our phones are dead, patients can't reach the surgery
Your gateway times out and our shop hasn't sold a thing since six
We're a hotel with 90 arrivals tonight and the booking system is gone.
none of the doors in the office open, badge server's dead, staff are on the pavement
Nothing loads for anyone here, all four sites
Payroll's due at noon and the entire portal gives 502
every terminal in the stadium declines, 20,000 thirsty people
Total blackout at the dairy, the cooling tanks are warming up.
the entire school can't get on, and it is exam day
Line two and line three are both stopped, controller doesn't boot, we lose a shift
Our call centre has no calls. Zero. Normally 400 an hour.
Since the migration last night none of our customers can check out
ambulances are being dispatched on paper because your map service is down
None of the trams are moving, control room screens went black
it isn't just me, the complete department is locked out
There's no water on the whole estate.
fibre cut? 60 businesses in the park have nothing
We can't ship, can't invoice, can't do anything, your ERP won't start for any user
api dead. all regions. customers screaming
The pharmacy network's off and we have a queue out of the door without prescriptions
All gates at the car park are down and nobody can leave
Our restaurant group lost every card reader at the start of dinner service
Production database read-only, no one in the company can save
Theatre's full, ticket scanners all dead, show in twenty minutes
every single one of our checkouts prints 'no connection'
the milking robots lost your cloud and 200 cows are waiting
No one across our 12 clinics can open an appointment
You're down and so are we
The airport kiosks are all on a blue screen, the hall is packed
SSO rejects all 2,000 of our employees since 7:55
Our web shop shows your error page to every visitor, black friday of all days
Heating plant failed, nine tower blocks are cold
Nobody can clock in, all factories affected, the shift's at the gate
all our trucks' fuel cards refused at once, forty of them stuck at pumps
Emergency line of our alarm centre receives nothing from your platform, since 04:10
Everything in the practice hangs: x-ray, files, printing, all eight of us
The wholesale market can't weigh or sell, your software denies every login
all tills down
entire office offline since eight
nobody can sell a ticket`,
  legal: `
My barrister friend is drafting the claim as we speak.
I'll have a court order by the end of the month.
You've got ten working days, after that it goes before a tribunal.
the rent tribunal will be hearing about the mould
I'm minded to instruct solicitors.
Expect a letter with a crest on it
OFCOM will find this interesting.
That's a breach of the Consumer Rights Act and I intend to enforce it.
I've spoken to Citizens Advice and they told me to file
You leave me no choice but to let a judge look at it.
legal action is being prepared
my union's legal department takes it from here
I've kept every email as evidence. You'll see them again, stamped by the court.
The police have my statement about your company.
Refund or county court, pick one
Reported you to Action Fraud just now.
I will be seeking damages.
Please tell me where to serve papers on your firm
If my name isn't off that blacklist in 7 days my lawyer will ask for compensation.
The regulator gets a copy of this mail, as does my MP.
You're breaking data protection law. I've lodged it with the commissioner.
we shall meet before the arbitrator then
Do you want the newspapers and the watchdog on your doorstep? Because that's where this is heading.
Last warning before action.
My cousin is an attorney and she says you owe me triple. She's writing to you.
I'm joining the class action.
As a polite notice: without a reply by noon on the 20th, proceedings begin.
Trading standards asked me to pass on their case number to you
I'd hate for it to end in court. It will, though, unless the 1,150 is returned.
The insurance ombudsman took my case on Tuesday
you'll be hearing from the people who deal with crooks for a living, my solicitors
I reserve all rights, including criminal charges.
going to the CAA with this, denied boarding is 520 by law
The housing inspector comes Thursday, I called him in on account of your repairs.
Consider me a plaintiff.
One more reminder for a bill I don't owe and I'll sue for harassment
Our counsel holds that you are in default under clause 9 and we will terminate and claim.
Health board's been notified about your kitchen
see u in court lol not even joking
court it is then
writ's in the post`,
  staff: `
the bloke at the tip called me a daft cow
Your nurse talked over me like I was furniture.
I was told to 'shut up and sign' by the gentleman in your showroom
The trainer keeps touching my waist although I asked him not to.
Ticket inspector grabbed my arm
the lady at pickup slammed the hatch in my face
Your removal man was watching videos and my vase paid for it; then he smirked
a steward on the 9:10 mimicked my mum's accent
The driver sat in his van eating, then wrote 'nobody home'. I was looking at him.
I must tell you about Gary at the counter: he sighed, swore, and served the man behind me.
The teaching assistant called my son thick before the whole class
Your guy asked for my number and when I said no he left the sofa in the rain.
he winked at my sixteen-year-old and wrote her on Instagram, your fitter
She read my diagnosis out loud in the waiting room.
bouncer at your venue shoved me down two steps
the vet's receptionist said people like me shouldn't own dogs
Estate agent walked into our bedroom without asking and rummaged in the wardrobe
An engineer of yours spat in our driveway.
your rep lied straight to my 88-year-old dad to get a signature
The physio rolled his eyes whenever I said it hurt
I felt humiliated by the way your cashier waved my food stamps about
the operator on the line was chewing and laughing with someone
Two of your porters were drunk, it was half ten in the morning.
Mr Blake from lettings texts me at night.
The waiter refused to serve my wife because of her headscarf
your parking warden was filming us and grinning
We were met with such contempt by the woman in room 14 of the office that my father left in tears.
the mechanic drove MY car to the chippy
Her exact words to me were: not my problem, love.
Someone in your team has been making fun of customers on TikTok, I'm in the clip.
The swimming coach screams at six-year-olds until they cry
A moderator of yours insulted me in the forum and then banned me
the consultant snapped her fingers at me
One porter wouldn't lift a hand until he saw a tenner
Cab driver was on his phone, doing 90, and told me to walk if I didn't like it
The clerk tore up my form because I'd used a blue pen!!
he hung up laughing. your adviser. laughing
I've rarely been spoken to in such a tone as by the young man at your till.
Your dispatcher told our drivers to eff off
Cleaner went through my drawers, I've got it on the baby camera
he swore at me, your driver
rude, smug and drunk, your bouncer`,
};
