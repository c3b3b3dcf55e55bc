import type { Seeds } from '../kinds.ts';

/** What went wrong, in English. */
export const troubles: Pick<
  Seeds,
  'complaint' | 'sarcasm' | 'fraud' | 'safety' | 'outage' | 'legal' | 'staff'
> = {
  complaint: `
you debited me twice and now my rent bounced!!
you took the money two times and my account is overdrawn because of you
I am so angry right now, this is the third time you sent the wrong thing
THIS IS RIDICULOUS, I HAVE BEEN WAITING FOR SIX WEEKS
are you people completely incompetent
I've had enough of your excuses
fed up with being ignored, nobody ever answers
your service is absolute garbage
WHERE IS MY MONEY YOU THIEVES
STOP CALLING ME ABOUT A CONTRACT I CANCELLED LAST YEAR
I want to file a formal complaint about my order
I would like to make a complaint: the table arrived scratched
I am very disappointed. The promised call never came
this is unacceptable, two months without heating
I regret to say that this is the fourth time the delivery was incomplete. I wish to complain
the seam of the coat ripped after a week. For that price I expected better.
Either you fix this today or you lose me as a customer
I will stay polite, but my patience has run out. Three promises, nothing happened.
Please spare me the standard apology and solve it
worst experience ever, zero stars
u guys suck, no answer for a month lol
trash app, trash support, bro
On 4 March I ordered a wardrobe (41221). First the doors were missing. Then you sent doors of another colour. Then nobody came although I took a day off. I am tired of this. I want this solved and escalated.
nobody showed up again, I took a day off for nothing
you charged me again even though I cancelled months ago, this is outrageous
you lied to me about the delivery date twice
the food arrived cold and half was missing, disgusting
how can you sell such rubbish
I have been passed around for days and nobody takes responsibility
I'm really unhappy with how this was handled
never again, you have lost a customer
you keep sending reminders for a bill that I paid
my parcel has been lost for a month and nobody cares
absolute disgrace
the hotel room was filthy and you did nothing about it
still no heating, still no technician, still no answer
shame on you
nothing but lies for two weeks and no fridge
you ruined our anniversary, thanks for nothing
I'm absolutely livid, third missed appointment
what kind of a shop is this, nobody cares
how can you leave an old woman without heating for ten days
I've explained the same thing five times and you send me the same text
each time somebody else, each time the same questions, I've had it
I pay every month and get nothing for it
so much money and it broke after two days, that's a cheek
the room stank and the reception just shrugged
you promised a call back three times and nobody rang
this is the last time I buy here
I demand to know who is responsible for this chaos
my complaint from last month has still not been answered
don't give me another copy and paste answer
you took my money twice and now I can't pay the rent, fix it now!!
I want this sorted TODAY, not next week
bunch of crooks, give me back my money
completely useless, the lot of you
I wish to express my dissatisfaction with the way the claim was handled
it is beyond me how one can treat customers like this
wrong item again, second time in a row, unbelievable
For the third time: the sofa came torn and nobody is doing a thing!
With respect, I find it unacceptable to be kept waiting six weeks.
You took it TWICE and my rent goes out tonight, reverse it now!
What an absolute shower of a company.
I am deeply disappointed by the way this has been handled.
Another half day off work, another no-show engineer.
Ridiculous to pay this much for cold chips.
For fuck's sake, third "nobody home" while I was sat on the bloody step!
This isn't service, it's customer torture.
You must be having a laugh, five emails and not one answer.
I have had it up to here with your promises.
Twenty years a loyal customer and this is how I'm treated. Disgraceful.
The room was filthy, hair in the bed, for 180 a night.
WHY DOES NOBODY ANSWER MY EMAILS I AM LOSING MY MIND
trash app trash support trash everything
I'm sorry to say I did not expect this standard from your bank.
I'm 300 overdrawn because of your double charge and can't buy groceries, sort this TODAY.
You lie about the delivery date every single day, always with a fresh excuse.
Fourth chat about the same thing, shall I draw you a picture?
Late trains, no heating, and fares up six percent. It's a joke and I'm sick of it.
Moving my broadband has been a shambles from start to finish.
I expect an apology, not another template.
That price hike is daylight robbery, shame on you.
Worst car rental experience of my life, hands down.
Broken washer, broken replacement, how incompetent can a company be?
I'm up to high doh, three weeks being sent from Billy to Jack.
I seldom grumble, but this conduct is beneath contempt.
My return arrived two months ago and you're just sitting on my money.
Pathetic service only, daily one new excuse, I am fed up totally.
I find it insulting that a widow of 79 is brushed off in this manner.
Mould in the bathroom again, and again the housing association does sod all. I won't stand for it.
Who thought it was okay to leave people on hold fifty minutes and then hang up on them?
You ruined our vacation.
Never again. I mean it, never ordering here again.
so mad rn second time my food's upside down in the bag
I don't ask much, only that you do what you agreed, and even that's beyond you.
Third attempt at explaining: I NEVER signed up for a second line!
I am a patient woman. I sat through the first wrong curtain, the second wrong curtain, and the man who measured the wrong window. Today you've sent me a lampshade. A lampshade! I paid in full in June, I'm living behind bedsheets in a ground floor flat, and each of your emails begins with "Hi superstar". Stop it. I'm livid.
My daughter's insulin pump supplies were to come on a Monday. By Thursday I'd been told by three people that they were delivered, by one that they never existed, and by another to "try to relax". I borrowed from a stranger in a Facebook group. We're fine, no thanks to you. I've never felt so let down by people who call themselves a health company.
Dear Customer Relations, your letter of the 4th thanks me for my patience. I have none left. It has been five months since the smart meter went in and in that time I have been billed for a bakery. I live alone with a kettle. Each person I write to promises a correction, and each correction is larger than the last. It is shameful.
We saved for two years. Two years of packed lunches for one week in Crete, and you put a family of five in a twin room over a nightclub with sewage coming up the shower. Your rep disappeared on day one. I'm not interested in your survey. I'm heartbroken for my children and I'm absolutely raging at you.
I have now taken three days' leave for the same fridge repair. First fellow came without tools, second fellow came without part, third fellow did not come and still the app is showing "job completed, rated five stars". Who gave five stars? What nonsense is this? I am totally disgusted, my whole month's groceries went in the dustbin.
You've lost my late father's watch. Not misplaced, not delayed: it went into your repair centre in April, and each week I'm fobbed off with a different town it might be in. It isn't worth much to you. To me it's the only thing of his I had left. I'm so angry that I'm shaking as I write this.
I run a small café and your card reader rental has gone up three times since spring. When I questioned it I got transferred to sales, who tried to sell me a second one. I work eighty hours a week. I've no time for being mugged by direct debit, and frankly your whole outfit makes me sick.
Eight weeks I've paid for a gym I can't use because the "two-day" changing room refurb is still a hole with a tarp over it. Nobody answers at the desk, the app says everything's awesome, and when I posted about it you deleted my comment. That's what tipped me over. You're a bunch of cowards and I'm done being nice.`,
  sarcasm: `
compliments, the chair came with three legs, a masterpiece of balance
great, a jigsaw puzzle. Oh wait, it was supposed to be a mirror.
Wonderful, my new phone came with a free crack in the screen.
how considerate of you to deliver my cake upside down
Congratulations, you managed to lose my parcel twice.
thanks so much for the lovely empty box
Love waiting at home all day for nobody. Really, top service.
Bravo, only three months for a pair of socks
What a pleasure to listen to your hold music for two hours. Five stars.
Nice, the soup came without the soup. Very creative.
thank you for the beautiful scratch across my new table, just what it needed
oh perfect, another automatic reply. That warms my heart.
Brilliant idea to leave the mattress out in the rain, it was thirsty
oh lovely, another empty parcel
well done, you've managed to send the left shoe twice
great job, now I own three broken lamps
how generous, a discount of one cent for two months of waiting
fantastic, the plumber came on time. A week later.
you really are something special, losing a whole sofa
what a treat, cold pizza with somebody else's name on it
nice touch, the mud on the new curtains
Wonderful, my parcel's gone to Daventry a fourth time, it's seen more of the country than I have.
I do love your hold music, I can now sing it in two-part harmony.
Well done on delivering a soup without the soup.
A round of applause for the 8:04, which graced us at 9:17.
Lovely update, the app doesn't open at all now. So peaceful.
Congratulations on yet another bill for a phone I've never laid eyes on.
Thanks for the "express" refund, my grandchildren will enjoy it.
Genius, closing the helpline at the hour people get home from work.
How thoughtful of the courier to leave my books in the water butt, nice and fresh.
Spectacular broadband, I can nearly send one email a day.
Only three weeks late and the wrong colour, you spoil me.
The engineer came between eight and six. Shame nobody said which year. Stellar planning.
Oh brilliant, I'm now registered as Mr Test Test.
With 0.01 percent interest I'm practically on a yacht already.
Compliments to the chef, I had no idea pizza came in liquid form.
Great gym, no heating, so you simply have to keep moving. Clever.
Charming room, view of a wall and a complimentary jackhammer from six a.m.
Ten out of ten for communication: four emails and every one disagrees with the rest.
Grand car, the smell of the last three renters thrown in for free.
Wah, what priority service, eleven days and I am already number 300 in the queue.`,
  fraud: `
somebody on the phone said he was from my bank and I told him the code
my account shows the statements of another person
I got confirmations for things I never ordered, somebody is in my account
someone hacked my account and changed the email
there is a payment of 900 euros that I never made
I didn't order this laptop, somebody used my card
my wallet was stolen, please block the card
I lost my card, block it now
I can't get in, the password was changed and it wasn't me
somebody logged in from another country and bought gift cards with my account
money has been transferred from my account without my authorisation
a transfer went out last night that I did not authorise, stop it
I clicked a link in a fake mail from you and entered my pin
I can see the orders and addresses of other customers in my account
our customer data has been leaked, it is on a forum
unknown withdrawals on my savings account
please freeze everything, a stranger is using my account
my phone was stolen and it has your banking app on it
the ATM kept my card and a man was watching me
I gave my code to someone who said he was from your bank
somebody is ordering phones with my account right now
my e-mail address was changed and I did not do it
three purchases on my card that I know nothing about
I got a text with a code that I never asked for and now I am locked out
there's a login from Brazil, I live in Leeds
money is disappearing from my account
please block my card, it was taken on the train
a man called pretending to be you and I gave him my card number
I see another customer's name and address in my profile
a loan was taken out in my name
Somebody used my card in Marseille and I'm in Swansea.
Someone changed the email on my account and placed orders.
I clicked a link in a text that looked like yours and typed my PIN, what now?
my accounts been hacked theres loads of phones ordered that arent mine
A lady said she was from the bank, I let her see my screen and 3000 is gone.
Telling you calmly: there are four purchases in Brazil on my card that I didn't make.
My SIM went dead and at the same moment somebody is logging in to my bank with my number.
A stranger took out a contract with an iPhone in my name.
I handed my card to a courier who said it had to be replaced. He wasn't one of yours, was he?
Overnight someone in Vietnam got into my account and locked me out.
The seller got me to pay off-platform and has vanished with my 450.
My points were swapped for gift cards by someone who isn't me.
I shared the OTP with one KYC fellow and now a loan is showing in my name.
Small amounts keep leaving by transfer to a J. Kovac whom I have never met.
Our fuel card was stolen out of the van and it's being used in Dundalk.
My mother is 84 and gave her codes over the phone to a very polite gentleman. Only when the neighbour came for tea did the penny drop. Two payments of 2000 left this morning for an account nobody recognises. She is quite composed, I'm less so. Her account is with you.
I got a WhatsApp from my son on a new number asking me to pay a bill for him. I sent 1280 and afterwards rang his old number: he knew nothing about it. That was forty-five minutes ago and it came out of my account with you.
Last night I put my password and card number into a website identical to yours. This morning there was an air fryer, a drone and 700 dollars of gift cards on my account, all going to an address in Tulsa where I know no one.`,
  safety: `
the charger caught fire tonight
smoke is coming out of the dishwasher you installed
my son got an electric shock from the lamp
it smells of gas since your technician left
the battery of the scooter swelled up and is hot
a glass splinter was in the baby food
my daughter swallowed a part of the toy
the heater is sparking, what should I do
I had an allergic reaction to your cream and am in hospital
the ladder broke and my father is injured
the brakes of the bike failed on the road
the carbon monoxide alarm goes off since the installation
the kettle exploded in my hands
the pan handle melted and burnt my hand
the plug is glowing and it smells burnt
the fridge gives me a shock when I touch it
smoke came out of the laptop while charging
the pressure cooker burst and scalded my hand
my kid got her finger stuck and it is bleeding
the chair collapsed and I hurt my back
there were pieces of metal in the cereal
the phone battery is bulging and getting hot
the boiler leaks gas, what now
after taking your capsules my throat swelled up
There's smoke coming out of the fuse box!
I smell gas in the basement and I can't find the shutoff.
The charger's so hot the sheet has started to smoulder.
My daughter's reacting to the meal you just delivered, her lips are swelling up.
I got a right belt off the washing machine and the drum is live.
The brakes on the hire car barely work, I'm on the hard shoulder of the M6.
My husband took a double dose of the tablets from your parcel and he's very drowsy.
there's a fierce smell of gas in the whole stairwell and the caretaker isn't answering
The lift is stuck between floors with a woman inside who's struggling to breathe.
Dad's oxygen concentrator keeps cutting out and he's going blue.
Our toddler has swallowed the battery from your remote!
CO alarm is sounding, it's your boiler, and we've all got headaches.
The battery on the scooter outside my door is hissing and there's vapour coming off it.
A power line is down across the school playground after the storm.
There's a man on the floor of your gym and he's not responding.
My father is shut alone in the bus at the terminus, driver gone, he's diabetic and starting to shake.
The balcony above is cracking and lumps of concrete are dropping where the kids play.
Cylinder is leaking, full kitchen is smelling of gas and my mother is inside only.`,
  outage: `
your platform is down and our whole company can't work
production is down, all our users get errors, call us right away
none of our shops can take payments since this morning
the api returns 500 for every request, we lose money by the minute
all our customers see an error page since your update
nobody in our company can log in, urgent
complete outage at all our locations
checkout is broken for every customer of ours, this costs us thousands
the system has been unreachable for an hour, our call centre stands still
every one of our forty shops has a dead till
nobody at our site can log on, deliveries are piling up
your payment service refuses all cards of all our customers
the whole system is gone since nine, we are losing orders
our complete team has no access, this is an emergency for us
Our whole Reading office is down, eighty people locked out of your system.
The entire estate has no electricity.
None of our five shops can take cards on your terminals.
Power's out at the care home and we have residents on ventilators.
Nobody in the village has had internet since seven this morning.
Our online store is unreachable, your servers are throwing 503s on everything.
Every gate at Heuston is locked shut, hundreds of people trapped.
Complete dialysis centre in Kochi is without current since one hour, patients are waiting.`,
  legal: `
either I get my 300 back by Monday or a judge will decide
my lawyer will contact you
I will sue you
you will hear from my solicitor
see you in court
I have already informed the consumer protection agency
if the money isn't there by Friday I'll take you to court
I'm going to report you to trading standards
I have filed a complaint with the ombudsman and the regulator
this will have legal consequences
the next letter you get comes from my attorney
I am handing this over to my legal insurance
last chance before I go to the police about this fraud of yours
chargeback is filed and small claims is next
I am taking advice from a solicitor
trading standards will get a letter about this
my lawyer has the papers already
I'll see you in front of a judge
if there is no refund by Friday I am filing a claim
the ombudsman has been told
I shall press charges
I'm going to the press and to court with this
Should the deposit not be here by Friday, I shall pass it to my legal insurer.
My lawyer will be contacting you Monday.
See you in small claims court.
I'm reporting you to the ICO if my data isn't erased.
Watchdog and the Mail will be interested in this, I've already written to them.
Consider this a letter before action, you have fourteen days.
The Financial Ombudsman is next, as you know.
I will file a case in consumer forum and tag RBI also.
Failing a reply by the 1st, I regret I shall have no option but to issue proceedings.
I'm filing with the BBB and my state attorney general today.
My solicitor says this is breach of contract, so you'll hear from her.
Grateful as I am for everyone's efforts, absent payment the matter goes to counsel.
I'm going to the police to report your company for obtaining money by deception.
My RTB dispute form is filled in and I only have to press send.
I would much prefer to settle this outside court, though I will not shrink from one.`,
  staff: `
your driver yelled at me in front of my kids
the technician was rude and left dirt everywhere
the cashier laughed at my accent
the man on the phone hung up on me twice
your employee made a racist remark
the receptionist treated me like a criminal
the delivery guy threw the parcel over the fence and swore at me
a salesman in your shop followed me around as if I was stealing
the woman at the desk told me to come back when I know what I want
your installer smoked in my bathroom
one of your agents called me stupid
the fitter came drunk and insulted my wife
your courier threatened my neighbour
the delivery man called my mother names and kicked the door
your fitter shouted at my daughter
the woman on the hotline was sneering the whole time
the guard pushed me out of the shop
the waiter made jokes about my weight
your man left without a word after insulting us
the agent in the chat told me I was too dumb to read
the driver gave me the finger
Your driver threw the parcel at my feet and told me not to make a fuss.
The lady at counter 3 rolled her eyes while I adjusted my hearing aid.
The technician smoked in our hallway and put it out in the plant pot.
The conductor laughed at my son because he has a stammer.
One of your trainers keeps passing remarks about my body.
The bus driver saw me with the pram, waved and pulled away.
The woman on the phone hung up in the middle of my sentence.
The adviser in your Galway branch talked about my debts out loud with everyone listening.
Your agent Steve called me an old bat in the chat.
The kitchen fitter walked over the new carpet in muddy boots and shrugged.
The guy at check-in pretended not to hear me and kept scrolling on his phone.
The super let himself in with his own key without knocking while I was in the shower.
Your colleague asked where I was "really" from before he would serve me.
The delivery boy messaged me at night on my personal number asking do I live alone.
The surgery receptionist told my mother to stop putting it on.
The rental clerk pocketed my change and looked the other way.
A guard dragged my daughter out of the store by her hood. She is eleven.
He sat there yawning and eating crisps while I was explaining.
The loss adjuster stayed three minutes, never looked in the cellar, and said folk like us always exaggerate.
Our postman tosses letters into the hedge on purpose, the whole street has seen it.`,
};
