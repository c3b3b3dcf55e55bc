import type { Seeds } from '../kinds.ts';

/** Ordinary messages to a support desk that a person takes, mostly said quietly and in plain words; in English. */
export const helpdeskPeople: Partial<Seeds> = {
  complaint: `
I've now explained this four times to four different people and I'm no further on.
not happy at all with how this was handled
Day 23 without a washing machine. Every week it's a new promise.
I'd like to register a formal complaint about the removal firm you sent.
You said Thursday, then Saturday, and here we are on Monday with no sofa.
honestly this is a joke
I am very disappointed. We chose you because of the reviews and nothing of that turned out to be true.
Nobody replied to my mail of the 2nd, the 9th or the 16th.
The new one broke as well. And the one after that. I don't want a fourth.
Why do I have to chase you every single time
It was our honeymoon and the room looked onto the bins. I cried, if you want to know.
The repair took six weeks and it came back with the same fault and a scratch.
I pay for 100 megabits and get 9. I've been saying so since spring.
what a waste of a day off, waited 8 till 6 and no one turned up
Please note that I consider this service unacceptable and expect a written answer.
you keep sending me the same copy and paste text, it doesn't help
My patience has run out with this broadband.
For eleven months you've taken money for a gym that's closed for building work.
I feel fobbed off.
This has never been right from the first day and I regret signing.
Sorry, but how hard can it be to send a pair of boots to the right house?
I will not be using you again and I'll be telling my friends why.
My father is 84 and was left on hold for an hour and ten minutes. That's no way to treat people.
Third month running the bill is wrong. Third!
The food arrived cold, an hour late, half of it missing, and all I got was an automatic smiley.
You closed my ticket as solved. It isn't solved, nobody even looked at it.
im so fed up with this app, lost all my work AGAIN
We were promised a quiet flat and there's been drilling since the day we moved in, which you knew about.
Can't say I'm impressed. The coat fell apart at the seams after two outings.
The answer I got yesterday has nothing whatsoever to do with what I asked.
We paid for premium and got less than basic, and nobody will own up to it.
It's the principle. You took forty pounds off me for a mistake that was yours.
This is the last time I write before I take our business somewhere else.
Letting a patient find out by text that the operation's off, the evening before, is shameful.
half my luggage turned up, five days late, soaking wet
Your website says one price, the till another, the invoice a third. I'm tired of it.
I shouldn't have to beg for my own deposit.
We've been good customers since 2006 and get treated like a nuisance.
the kids stood in the rain for the school bus for the second week running and I want to know who is answering for this`,
  sarcasm: `
Oh good, another survey. That'll fix my boiler.
thanks for nothing
Brilliant idea to do the maintenance on the last day for tax returns.
Lovely, a parcel full of air. Just what I wanted.
Nice of you to deliver the Christmas tree on the 28th.
great app, really, I enjoy typing my password nine times
Well done, you managed to spell my name three ways in one letter.
I suppose I should be grateful that one of the four wheels was in the box.
A two-hour wait to be told to wait. Impressive.
oh wow a 5% voucher for ruining my birthday, how generous
How thoughtful: a hotel with running water. Down the walls.
So glad I paid extra for next day, it's only been nine.
Keep up the good work, at this speed my grandchildren will get the refund.
Super, now nothing works. Big thanks to whoever did the update.
I do love listening to your flute music for fifty minutes
Congratulations on the new website, I can't find anything any more.
Fantastic customer care: you replied to a complaint with an advert.
What a treat, standing all the way to Leeds in a seat I'd reserved.
yeah sure, 'within 24 hours', which planet's hours?
Bravo, the engineer fixed it so well that the neighbour's is broken now too
Quality stuff this rucksack. Lasted almost till the bus stop.
Thank you ever so much for cutting me off mid-sentence, for the third time.
I must be very lucky, every one of my parcels gets lost.
oh don't hurry on my account, it's only my wages
Amazing, unlimited data with a limit.
Ten out of ten for the excuse, zero for the parcel
A masterpiece of a reply. I asked about a fridge, you told me about shoes.
Glad to see the price went up, the service hasn't followed yet but one can dream.
Wonderful. The lift is out, I'm on the sixth floor and you wish me a pleasant day.
Very clever to have an emergency number with office hours.
ah yes, 'valued customer', I could feel it in the queue
I especially liked the part where you blamed me.
Nothing says welcome home like no heating in January, cheers.
Must be nice to get paid for not answering.
So the app's been 'improved'. Right. That explains why it no longer opens.
best holiday ever, got to know every chair in terminal 2
Kind of you to refund three pounds of the three hundred.
Excellent security: I'm the only one who can't get in.
cheers for the update that wasn't one 👏`,
  fraud: `
There's a payment of 89.90 on my statement to a shop I've never heard of.
my wallet got nicked on the tube, both cards were in it
Somebody has changed the email on my account and now I can't get in. It wasn't me.
I gave my code to a caller who said he was from your bank. Have I done something stupid?
Two withdrawals in Manila last night. I'm in Derby.
someone ordered 3 phones on my account and sent them to an address in leeds
I've had a text with your name on it asking me to confirm my card, and I did. What now?
Hi, I think my login's been used by a stranger, there's a device listed in Brazil.
Lost my purse at the market this morning, please stop everything
a loan was taken out with my details, I only found out from a letter
The invoice we paid had been tampered with, our 12,000 went to a different account from yours.
I can see another customer's name, address and orders when I open my profile.
Small amounts keep going out, 1.99 here, 2.99 there, and I didn't sign up for any of it.
My ex still has the password and has been buying things with my card.
Your courier asked for a 'customs fee' by link, I paid 3 euros and now 600 are gone.
my points were all spent on vouchers yesterday and not by me
An unfamiliar gym is debiting my account every month.
I left my bank card in the machine and when I went back it had gone
Please look at this quickly, a transfer I never made is showing as pending.
Got a welcome letter for a mobile contract I didn't take out.
I bought a caravan from a seller on your site, paid the deposit, and he's vanished along with the advert.
someone rang my mum pretending to be me and she read them the numbers off her card
Are my details out there? I've been getting calls quoting my last order word for word.
My phone has no signal since noon and the shop says that a new SIM was issued in my name.
Who is 'Brightline Media'? They took 45 from me on Sunday and I've no idea what for
The card never arrived in the post but it's already been used at a supermarket.
All the skins in my kid's inventory were traded away overnight, login from abroad.
I was persuaded to install a program so that 'your technician' could help, and I watched him open my savings.
My neighbour's carer seems to be drawing money with her card, I'm worried about it.
There's a cash advance on my credit card which I never asked for
Stolen handbag, stolen phone, and your banking app was open on it.
please block 4402, i dropped it somewhere between the pub and home
You emailed me a list with everyone's phone numbers on it, mine included.
It looks as though somebody filed my tax return before me.
Both my gift cards were empty when I opened them, the strip had been scratched off already.
a new payee was added to my account at 4am, i was asleep
Why did I get a receipt for a flight to Dubai, paid with my card?
Our bookkeeper has left and payments to a supplier nobody knows keep turning up.
I answered one of those parcel texts and entered my bank login, I've got a bad feeling`,
  safety: `
I can smell gas near the meter and I've got small children in the house.
The charger got so hot it melted the bedside table.
my daughter came out in hives and her lips are swelling after your cereal bar
There are sparks when I put the plug in.
The brakes on the hire bike didn't grip at the lights, I nearly went under a van.
Smoke came out of the tumble dryer last night, we've unplugged it.
i don't want to be here any more, i can't pay this and i can't see a way out
A screw came out of the cot and our baby had it in her mouth.
Water's running down the wall into the fuse box, what do I do
The stair lift stopped halfway with my mother on it.
I found a bit of glass in the baby food.
Carbon monoxide alarm going off, we're standing outside
Your delivery man hit the child next door with the trolley, he's bleeding.
The ladder gave way and I've hurt my back.
battery on my scooter is swelling up and hissing
I took two of the wrong tablets from your blister pack, I feel dizzy and my heart's racing.
One of the climbing holds broke off while someone was hanging on it.
A cable is hanging off the pole right over the pavement by the school.
He's outside my door again, the man from your app, and he knows where I live.
The car seat buckle pops open by itself, it happened on the motorway.
My son got an electric shock off the lamp.
there's mould all over the nursery and the little one can hardly breathe at night
Since the treatment at your clinic my arm's gone numb and I've got a fever.
The glass shower door exploded while my wife was under it.
The garage door came down on its own, a foot from the dog.
hot water bottle burst, burns on my legs
Our lift dropped half a floor this morning with people in it.
I heat the room with the gas ring because you've cut us off, is that dangerous?
The insulin you sent was warm when it came, can I still inject it? I've none left.
a piece of the roof came off in the wind and is dangling over the entrance
The e-bike accelerates on its own when I let go of the pedals.
The pool smells so strongly of chlorine that three children are coughing and can't see properly.
My husband has fallen and the alarm button you rented us doesn't do a thing.
The pushchair folded up with the baby inside.
someone in your game is asking my 10 year old for photos and where she goes to school
Toaster caught fire this morning, luckily I was standing beside it.
The stove door won't close any more and the living room fills with fumes.
I keep thinking about ending it, the debt letters are the last straw.
The handrail by the steps came away in my hand, an old lady could easily fall there`,
  outage: `
All our tills have been down since nine and there's a queue out of the door.
nobody in the office can get in, 60 people sitting around
The wedding's at two and the cake hasn't come.
Our web shop shows a white page and the sale started an hour ago.
no internet in the whole practice, we can't see a single patient file
My flight leaves in 3 hours and the check-in won't let me through.
Card terminals dead in all four branches, Saturday noon, please act now.
I have to hand in the tax return by midnight and your site is not loading for anyone here.
The freezer room alarm says plus six and there's 20,000 worth of fish in it
Phones have been silent at our surgery since this morning, patients can't reach us.
Payroll run has to be off by 3 or two hundred people won't be paid. It hangs.
the exam begins in 40 minutes and none of the students can log in
production line is standing since your update last night
Power's off in our bakery, dough for 800 rolls is waiting.
We can't print a single shipping label and the lorry comes at four.
Everything's offline, mails, files, telephone. We're losing money by the minute.
It's the funeral tomorrow at ten and the order of service hasn't been delivered.
Our booking system has stopped taking reservations, on Valentine's weekend of all times
server unreachable since 06:12, customers affected, please escalate
The hall is full, the show begins at eight and your ticket scanner won't read one code.
I'm at the registry office, the hire suit is not here, ceremony in an hour
Your API has been answering with 500s for every request for the past twenty minutes, checkout's blocked.
We're a petrol station and none of the pumps will release
The conference starts tomorrow and the 300 badges still aren't here.
Water's been off in the whole care home since breakfast.
Our delivery drivers can't see their routes, all 35 vans are in the yard.
The tender closes at noon today and the portal refuses our upload.
I'm stuck at the border because the green card you were to email hasn't come, they're closing the office at six.
hotel here: door system is down, guests can't get in their rooms
Can't take a single payment today. It's the busiest day of our year.
Database gone after migration, our clinic is on pen and paper.
My visa appointment is in ninety minutes and I still haven't got the insurance letter
the whole site went dark right in the middle of our live stream, four thousand viewers
No orders are coming through from your platform, the kitchen is idle and it's Friday evening.
The broadcast goes out at 7 and the line to the studio is dead.
All our locks run on your cloud. It's down, and the staff are standing outside the warehouse.
Interview by video at 11, it's ten to, no connection whatsoever
Two departments have lost access to the shared drive and we've got auditors in the house today.
the ferry office here can't issue tickets, your link is broken, 2 coaches waiting`,
  human: `
Can somebody ring me about this? It's easier to explain out loud.
person pls
I'd rather talk it over with one of you, if that's possible.
Is there a number where someone picks up?
i dont want the bot, get me an agent
My English isn't so good, may I speak with a colleague who knows Romanian?
Could I have a word with whoever looks after the Birch Road flats?
None of these options fit. I need to tell somebody the whole story.
Can I come in and sit down with an adviser? I find this chat difficult.
call me back, 0161 555 014, any time before six
Would it be possible to have a real conversation about my mortgage?
operator, any operator
Please forward this to a member of the team, it's a personal matter.
I'm 79 and I don't get on with typing, do you have a lady I could speak to?
no offence but i want someone with a pulse
It's too complicated for a chat, when can one of your people phone me?
Hello, I need to speak with a manager about our account.
Who can I talk to about my late husband's policy? I'd prefer a voice.
Skip the automated bit.
we need a technician on the line, not an article
Would you kindly hand me over to customer services.
Is anyone free for a quick call this afternoon?
that's not what i asked, let me talk to someone
I'd feel better if a nurse phoned me about these results.
live agent
Can you get Martin from accounts to call me? He knows my case.
Let me discuss the quote with somebody who can decide.
Hi, I'm deaf, can I video call an adviser who signs?
how do i get past this thing to a proper human
A chat with your specialist for pensions is what I'm after, not a link.
I've read the help page and it doesn't answer it, I need someone to look at it with me.
Could your colleague from this morning take over again? We were halfway through.
I wish to speak to my contact person.
may i have ur phone number want to talk direct
Someone from your side ought to visit and see the damage, can that be arranged with a member of staff by telephone?
pass me on to sales would you
I'm not comfortable writing this down here. Whom can I call?
Please don't send another automatic answer, have an employee write to me.`,
  legal: `
My solicitor will be in touch.
If the deposit isn't back by Friday I'm going to the small claims court.
i've reported you to trading standards
This letter is sent before action; you have fourteen days to reply.
I have asked the ombudsman to look at my case and they want your final response.
You've ignored my request for my data for two months, so the information commissioner will hear about it.
Our legal department takes the view that you are in breach of clause 9.
The tenants' union is backing me and we'll see you at the tribunal.
I'm claiming under section 75 and, if need be, in court.
see you in court then
I'll hand it over to my legal expenses insurer on Monday.
You are processing my health data without consent and I intend to file a complaint with the regulator.
My lawyer says that the clause isn't valid and advises me to sue.
The police have a copy of this already and will be asking you for the footage.
I am holding you liable for the damage to my car and reserve all my rights.
Take my photo off your adverts today or there'll be an injunction.
Last chance before I go to the consumer centre about this
under the flight compensation rules you owe me 600 and I'll have it enforced
I've instructed a barrister with regard to the accident in your store.
We hereby dispute the debt. Any further letters go to our attorneys.
You sent my payslip to a colleague. That's a data breach and I'm having it looked at by a lawyer.
I will be contacting the financial services regulator unless this is put right
Formal notice: remedy the defects by the 30th, after that we'll rescind the contract and claim damages.
my dad's a solicitor and he says you can't do that, he's writing to you
Bailiffs at my door over a bill I'd paid! I'm suing.
The consumer protection agency has advised me to set you a deadline, which is the 12th.
What you're doing is age discrimination and I'll take it to the equality body.
I want compensation for the injury, otherwise my lawyers will deal with it.
Delete everything about me this week or I report you for breaking data protection law.
We'll be seeking an order against the noise from your building site.
I've kept every email as evidence for the judge.
If you won't refund me I'll go down the legal route, simple as that
the council's environmental health people are coming to see that kitchen, i called them
You've got until five o'clock, then I press charges for theft of my bike from your storage.
Please give me the address for service of court papers.
The energy regulator will be interested in how you worked out this bill.
Stop using our logo or we'll have to enforce our trade mark rights.
Because of your wrong advice I lost money, and my counsel considers you responsible.
I am entitled to my money back by law and I shall insist on it before a court`,
  staff: `
The man at your counter laughed at my accent.
your driver swore at me when i asked him to bring it upstairs
I was hung up on by somebody called Derek.
The nurse on ward 4 was so rough with my mum that she's got bruises.
Nobody at reception even looked up, they were busy on their phones.
One of your fitters turned up smelling of drink.
The woman on the line told me to calm down, dear. I was calm.
your security guard followed my son round the shop because of how he looks
I'd like to report the behaviour of the instructor on Tuesday evening, he made remarks about the girls.
The technician put his feet on our sofa and smoked by the window.
Your colleague Tanya rolled her eyes when I couldn't find my card.
He said that women don't understand engines anyway.
the delivery guy threw my parcel over the fence, i have it on the doorbell camera
A steward grabbed me by the arm.
I was called a liar by your claims handler.
The estate agent let himself in while I was in the shower
The conductor shouted at a girl in a wheelchair in front of everybody.
The adviser talked only to my husband, although it's my account.
Is it usual that your people say 'not my problem' and walk off?
bus driver shut the door in my face and grinned
Your salesman pressured my grandmother into signing until she was in tears.
One of the carers goes through my drawers when she thinks I'm asleep.
The teacher calls my boy lazy before the class, and he's dyslexic.
I asked for help with the bags and got a sigh and a 'really?'
The engineer asked for cash in hand and left when I said no.
Somebody ought to have a word with the young man on the till, he was downright rude.
The chap in your chat yesterday wrote 'read it again slowly'. I found that insulting.
Your doctor didn't listen, interrupted me twice and said it was my age.
waiter made fun of my kid's allergy
My trainer keeps texting me privately and I don't want that.
Your agent lied to me about the cooling-off period, and it's on tape.
The receptionist gave my room number to a stranger in the lobby, out loud.
They let me stand there for ten minutes while chatting about their holidays
I don't appreciate being sworn at by your call centre.
The inspector tore up my ticket and called me a fare dodger. I'd shown him the pass.
The caretaker threatened to change the locks if I complain again.
your staff member in the fitting room commented on my weight
Mr Hollis from lettings is never polite, but today he slammed the door on my wife.
The vet's assistant was yanking the dog by the collar, I was horrified.`,
  exception: `
I'm two days past the return date because I was in hospital. Would you still take it back?
Could you waive the late fee this once? I've never missed a payment before.
any chance of a refund without the receipt, it was a present
My mother died on Monday and we can't travel. I know the ticket is non-refundable, but could something be done?
lost my job last week, can i pay the rent in two halves this month
The voucher ran out yesterday. Would you let it count for one more day?
I know that it's only for students, but I start in October and it's just three weeks.
Would you make an allowance for a regular? I've been in every week for nine years.
Please could you extend the deadline for the form, our scanner broke down and I've got two small ones at home.
The rules say 12 and up, she's 12 in a fortnight and would love to do it.
can you let me off the cancellation charge, the kid has chickenpox
Is there any goodwill to be had on a fridge that broke a month after the guarantee?
I'd be ever so grateful if you'd bend the rule on pets, he's an old cat and sleeps all day.
I missed the cut-off by ten minutes because of the trains. Can you squeeze me in?
The name can't be changed, I've read that. But it's one letter, please?
Might you take the suitcase, it's 400 grams over
opened the box already but never used it, would you take it anyway?
Could I leave the contract early without paying? I'm moving into a care home.
We only ask for a bit more time with the invoice, a big customer of ours is late.
I've forgotten to book the discount in time, could you grant it all the same, just for this stay?
The offer ended on Sunday, I was away without internet. Can I have it at that price after all?
I can't manage the full instalment this month, would 30 do
Could the minimum order be lifted for a small village shop like ours?
I've used it twice, then my wife said it's hideous. Would you show mercy and exchange it?
it says no transfers, but could my sister go in my place since I've broken my leg?
Would it be possible to skip the joining fee as I was a member until last year?
I overslept my slot, is there any way I could still be seen today without paying again
Could you make an exception and post to a PO box? I live on a boat.
The reminder fee is fair enough by your terms, but I was at my father's bedside. Would you drop it?
I'd need the deposit before the inspection, otherwise I can't move. Can it be done differently for once?
my points expired while i was deployed abroad, can they be put back as a courtesy
Could the school take her after the closing date, we've only just moved here from Syria?
The sale items are final, I do understand. The dress is two sizes out though and the party's over, is there some leeway?
Would you accept a photo of the passport, just this time? The original's at the embassy.
Can you spare me the restocking fee if I come and bring it back myself?
I know you've said no to late entries. It's a boy with a heart condition whose dream it is, please think it over.
grace period of a week? payday is the 7th
Could I be let in on the family rate with my niece in place of a child of my own?
I ticked the wrong box on the insurance and noticed only after the 14 days. Would you overlook it?`,
};
