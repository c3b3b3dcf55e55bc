import type { Seeds } from '../kinds.ts';

/** Messages a person must take, in the plain words of ordinary adults, with their nearest harmless neighbours; in English. */
export const people: Partial<Seeds> = {
  complaint: `
The bathroom tap your plumber mended in March is dripping exactly as it did before, and I've paid for that visit already.
You charged me for two children at the pool again, after I spent half of January proving that I only have one.
My mother has been waiting for her hearing aid since before Easter and every week she is told it will be next week.
I signed up because the advert said unlimited, and now a footnote on page six says it was never meant for somebody like me.
The sofa came with somebody else's crumbs in it. I bought it as new and I want that put right.
We were moved to a room over the bins although I had written twice that my husband sleeps badly.
How many times do I have to enter the same meter reading before one of you writes it down?
Your letter says I never returned the router. I have the receipt, I sent it in May, I sent it in June, here we are again.
i asked for the newsletter to stop in february, today there were three of them
The new windows let in more wind than the old ones and the fitters have gone quiet since they got the last instalment.
Nobody explained why my application for the allotment was turned down, just a line saying the matter is closed.
Our daughter was put back on the waiting list for swimming although we'd had a written yes in August.
It's the same blister pack with the same missing tablet as last month, and last month I was told it couldn't happen.
You raised the price by a third and put the notice at the bottom of a birthday greeting.
I have now taken four mornings off work for an engineer who exists only in your text messages.
The wedding album has a stranger's ceremony on pages nine to fourteen and the reprint has the same pages.
I'm told the warranty doesn't cover it because I used the machine, which is rather what I bought it for.
What bothers me isn't the ten pounds, it's being called mistaken by three different departments who each found a different sum.
The ferry left eight minutes early and the desk's only comment was that we should have been there.
After the update my old photographs are in no order at all and the reply I got was a link to the page I'd written from.
We ordered a quiet dishwasher. This one you can hear in the garden, and the shop says that is within the norm.
You cancelled my lessons by text an hour before, three Saturdays in a row, and kept the month's fee every time.
My complaint of 4 October was answered on 19 November with the words thank you for your interest in our careers.
The bin men skip our side of the street whenever it rains and each time I ring it is noted as a first report.
I was promised a call on Monday, then by Wednesday at the latest, and it is Friday evening now.
the bike you repaired came back with a different saddle, an older one, and a bill on top
As far as I can see you have lost my mother's file, and instead of saying so you keep asking her for papers she handed in.
For six weeks the lift has carried a notice saying it will work in two. I live on the fifth floor with a pram.
It isn't fair that new customers pay nine and I, after eleven years, pay twenty-six for the same thing.
I sent the coat back because of the zip. You sent me the same coat back because of the zip.
There was no heating in the cottage, no answer on the emergency line and no apology when we left two days early.
The tutor you assigned has changed five times since term began and my son starts from zero with each one.
My name is still spelled wrong on the policy although I've corrected it on paper, by phone and in your portal.
You've taken the direct debit twice, given one back, and then taken it a third time with a late fee on top.
Frankly I feel fobbed off; every reply is friendly and not one of them answers what I asked.
The hotel in the pictures has a beach. The one we stayed at has a building site where the beach would be.
I've been a donor for years and this winter I got a reminder letter as though I owed you the money.
Your courier photographed somebody else's door and marked my mother's medicine as delivered. Second time this autumn.
The garage returned my car with the same warning light, a full bill and the seat pushed back as far as it goes.
Three of the six rose bushes were dead on arrival and the voucher you offered doesn't even cover one.
We chose you because of the garden, and since September the residents haven't been outside once.
I refuse to fill in that form again. It's the same form, I've done it online, on paper and at your counter.
The exam centre had me down for the wrong subject and I'm the one who is supposed to pay for a new date.
My broadband drops at seven every evening, as I told you in June, in July, and in that survey you never read.
You deleted eleven years of my recipes along with an account I had asked you to rename.
The baby monitor has been replaced twice and this third one also goes silent in the night without a warning.
There's a stain on the wedding dress that wasn't there when I brought it in, and your ticket says it was.
At the counter they sent me to the website, the website sends me to the hotline, the hotline says go to the counter.
I had paid for seats together. My six year old sat nine rows behind me next to a stag party.
The council fined me for a skip that stood there with your own written permit stuck on its side.
Every month the invoice names a tariff I left in spring, and every month I get a correction that is wrong as well.
you keep closing my ticket as solved. it is not solved. nobody has even asked me if it is
They let me wait at the clinic for three hours with my father in a wheelchair and then said the doctor had gone.
A gift card that can be spent nowhere is no gift, and being told to try again later since July is no help.
The paint peeled within a fortnight, and I'm asked to prove that I hadn't touched the wall.
I do not accept the sum you propose. The washing machine ruined the floor of two rooms, not one mat.
The course was sold to me with live teachers; what I got is a folder of videos from four years ago.
You let my domain lapse after confirming in writing that it had been renewed, and now it advertises casinos.
Our street has been without post for eight days and the only thing that arrived was your survey about the post.
It cost me a whole evening to cancel, and this morning I'm welcomed as a new member with a fee of forty pounds.
`,
  exception: `
I know the sale price ended on Sunday, but I was in hospital over the weekend; would you still let me have it?
Our train was stuck and we reached the box office at five past, is there any way you'd honour the tickets for tomorrow?
The rules say no dogs, but she's fourteen, blind and sleeps all day. Might we bring her just this once?
My son turns sixteen a week after the trip, could he count as sixteen already so he can go with his friends?
I've lost the till slip for the kettle; the bank statement shows the purchase, would that do instead?
Could you waive the late fee this month, I've been on time for nine years and only missed it because of the funeral.
The form had to be in by noon and I pressed send at 12:04, please could you still take it?
We're one person short of the group rate. Would you treat nineteen of us as twenty?
I'd need to leave the contract early because I'm being posted abroad, is there some leniency for soldiers?
the voucher ran out yesterday and i only found it today in my coat, can you turn a blind eye
Would it be at all possible to check in at ten instead of three, we land at six with two toddlers.
I've opened the headphones, I admit it, but I wore them for a minute; might you still take them back?
Mum can't climb the stairs any more, so could you let her out of the gym membership without the three months' notice?
The limit is two parcels a day, yet it's my sister's whole trousseau. Could we drop off five on Friday?
I was ill on exam day and got the doctor's note only afterwards, would you accept it late?
Is there any chance of paying the deposit in three parts? I know you normally want it at once.
You say bookings can't be moved between people, but my friend has died and his brother would like to go in his place.
I'm two points short of the silver level and won't fly again before December, can you nudge me over?
My licence is at the office for renewal; could I hire the van with a photocopy, only for Saturday?
Please could you keep the library books fine off my daughter's card, they were in the car that got stolen.
I'd be grateful if you could hold the flat for me until my salary comes on the 28th, though I know it's first come first served.
The baby came five weeks early, so can we change the non-changeable flights without losing it all?
The discount is for students and I finish my night course in May, would you let it count?
As a small charity we can't afford the business plan, is there anything you could do for us outside the list?
Could the caretaker lend me a key after ten, only on Thursday, because my shift ends at eleven?
I've gone over my data by a hair because of the hospital video calls, any goodwill you could show there?
We cancelled 23 hours before instead of 24 as the car had broken down, could you spare us the charge?
You only deliver to the kerb, I see, but I'm eighty-one and alone; might the men carry it up for me?
The camp takes children from seven. Ours is six and a half and her twin cousins are going, would you look away for five months?
My guarantee ended on the third and the screen went dark on the sixth. Is there nothing you could do?
I can't upload my passport as mine is being renewed, would you open the account for now with the driving licence?
Would you let us bring our own cake, even if outside food isn't allowed? She's coeliac and it's her ninetieth.
I missed the enrolment week since nobody in the shelter had internet, could you squeeze me in all the same?
May I use both codes on the same order, just for once, as the first parcel went astray?
The permit is for residents only, but I nurse my aunt at number 12 five days a week. Could one be issued to me?
Our play runs twenty minutes past closing time, would you keep the hall open for us that night?
I'd like to return the paint although it was mixed for me, the tins are sealed and the flat fell through.
Could you count my old membership years from before the break? I left only because I was looking after my wife.
He forgot the consent slip on the kitchen table. Can he go on the outing if I confirm it by phone?
My bag is one kilo over because of the baby's milk powder, surely you could let that pass.
You've closed the waiting list, I know. Put me on the bottom of it anyway, would you?
We had snow up to the door and couldn't get to the shop within fourteen days, may we still exchange the boots?
I'm asking for a few days' grace on the rent, my employer's payroll has crashed and it's not in my hands.
would u make me an exception and unban my son he is 11 and didnt understand the chat rules
The scholarship asks for two referees and one of mine is in a coma, might a single letter be enough?
`,
  fraud: `
There's a taxi ride in Lisbon on my statement and I've not left Leeds since spring.
A man claiming to be from your security team had me read out the six digits, and now my savings are at zero.
Somebody has changed the address on my account to a place in Hull and ordered two tablets there.
My wallet was lifted on the tube about an hour ago, all the cards are in it.
I've just seen that a loan was taken out under my late father's name.
I sold a pram online, clicked the link for the payment, typed my card in, and two hundred pounds went out instead of in.
The invoice from our builder came with a new account number; we paid it, and he says he never wrote to us.
my grandson got hold of my login and someone he met in a game has spent everything on it
The seller on your marketplace took the money for the caravan and has vanished, the photos are from another ad.
I get confirmation texts for purchases that I'm not making, one every few minutes.
I can see another customer's name, address and prescriptions when I open my own profile.
My sim suddenly has no service, the shop says it's been moved to a new phone, and I didn't ask for that.
The woman I'd been writing to for months through your site needed money for a flight. I sent four thousand. She doesn't exist.
My mum let someone in who said he was from the water company, and her bank card is gone.
Two contactless payments at a betting shop last night while the card was, I thought, in my coat.
They've got into my email and are asking all my friends to buy gift cards.
A payslip that isn't mine turned up in my inbox, with bank details and the lot, sent from your address.
All my loyalty points were spent on perfume in a city I have never been to.
I was talked into installing a program so that a technician could help me, and then I watched the mouse move by itself.
Someone's using my photo and my company's number to sell puppies through you.
The cash machine kept my card, a friendly man helped me type the code, and now six hundred is missing.
I don't recognise this standing order to a crypto firm, it began in October and nobody here set it up.
A letter thanks me for opening an account with you. I never have. Who has got my papers?
My ex still has the app on her phone and has been paying her bills out of my account.
Our bookkeeper's mailbox was taken over and the customers have been paying into a stranger's account for a week.
The flat we paid a deposit for through your portal is lived in by people who've never heard of any letting.
Your text about a missed parcel wanted £1.45, I paid, and since then there have been nine debits.
I think the card reader at your petrol pump has been tampered with, three of us in the street were robbed after filling up.
My gaming account was sold on, there's a Russian name on it and my collection is gone.
A caller knew my policy number and my date of birth and wanted me to move my pension today.
The carer has been drawing my father's pension with his card, we only noticed when the rent bounced.
there is a new device in my account called honor x8 and its not mine, please stop it
Whoever is logged in as me has turned off my alerts and set up three new payees.
My signature on this direct debit mandate is forged, I was abroad that whole month.
Cheques have gone missing from the post and one of them has been cashed for ten times the amount.
`,
  outage: `
None of our fourteen tills will take a payment and there's a queue out into the car park.
The whole surgery is without patient records since eight, we're working from memory and sticky notes.
The hearse is booked for eleven and the crematorium's portal won't accept the certificate, the family is already here.
Our booking page shows a blank screen to everybody, and tickets for the final go on sale at noon.
We can't open the freezer doors in the depot since the update, forty tonnes of fish behind them.
The phones are dead in every one of our branches and it's the busiest Monday of the year.
The bride's in the car and your people haven't brought the chairs yet, a hundred and twenty guests are standing.
Payroll must leave the house by four, and all I get is a spinning wheel for all 300 employees.
No lessons possible today, the school platform has thrown everybody out including the teachers.
Our lorries are stuck at the border because your customs gateway has been silent since midnight.
Nobody in the building can badge in, sixty staff are standing in the rain.
The grant portal closes at five this afternoon and the upload button has gone for all of us.
Everything's down at the restaurant, orders, printer, card machine, and there are two coaches outside.
My shop has been unreachable for all customers since last night, on the very day of our launch.
The ovens follow your timer and none of them has started. No bread in nine bakeries this morning.
We go live with the broadcast in forty minutes and there's no signal from your box at all.
since 6 am not one of our 80 drivers can log in so nobody is delivering anything
The whole hotel is on one key system, and no door has opened for any guest since lunch.
Production is standing still in hall 2 and 3, your licence server refuses every machine.
Christening at two, and the hall you rented us is locked with nobody answering the number on the door.
The entire town hall has no email, and tonight is the deadline for postal votes.
I have eleven patients prepared for the theatre list and the sterile sets haven't been delivered.
All our dispatchers are looking at an empty map, not one ambulance is shown.
The flight to my own wedding leaves at six tonight, and my passport is still on a desk in your office.
Our milk tanker can't be emptied as the plant's gate system has frozen; by evening we'll be pouring it away.
Every one of our customers is getting an error when they try to pay, we're losing thousands an hour.
The court filing has to be in by midnight and your signing service rejects every certificate in the firm.
No water in the whole campsite since dawn, four hundred people, and the hotline has a tape on.
Our call centre has gone dark: ninety agents, no lines, no screens, since the switch-over last night.
The marathon starts at nine and the chips you sent us register nobody.
`,
  human: `
I'd sooner explain this to someone with a pulse, if that can be arranged.
Would one of you have ten minutes for me this afternoon? It's a bit tangled and I'm no typist.
Please have whoever looks after the Hartley account ring me back on the usual number.
Isn't there a desk I can walk up to and speak with someone face to face?
I don't want menus, I want to tell my story to somebody who'll listen to the end.
Could you pass this on to your colleague Ingrid? She knows the history.
My eyesight is poor and I can't read all this, may I speak it to someone instead?
Let me have a word with the person who decides these things.
Is there a number? I'd sooner ring up and hear a voice.
It'd be easier if a specialist sat down with us and went through the policy page by page.
Can you fetch someone for me, the buttons don't fit my case.
Who's in charge over there, and when is he or she free to talk?
I need somebody to come round and look at it, describing it won't help.
You've understood me well so far, but I'd feel better if a colleague of flesh and blood checked it.
Is there still anyone working tonight, or have they all gone home?
I am deaf, so no phone; is there a person who would chat with me in writing?
A conversation would do me good here, it's about my mother's care and I don't know where to begin.
put me through to one of the girls upstairs please
Might I be connected to the branch manager in Truro rather than explain it all over again here?
We'd like to meet your adviser before we sign, somewhere quiet, Thursday for instance.
Send me the direct line of my case worker, I'm done with general queues.
No offence to the software, but this needs judgement. Who can I turn to?
I'd be glad of a call after six, when the children are in bed and I can talk.
My English not so good for write, somebody speak Polish with me please?
There must be somebody in accounts who can explain these four lines to me in person.
Is it possible that your head of admissions takes a look at this herself?
hello? anybody there? i mean an actual human
I would rather not put this in writing. How do I get hold of one of your counsellors?
Let us skip the questionnaire; give me somebody who knows about boats.
Could a real member of the team take over from here, thanks.
Do you have someone I could show this to on a video call, because photos don't capture it?
Last time a lady called Precious sorted it out over the phone, could she ring me again?
I've typed it in three ways and you offer the same three pages, so who's the person behind you?
It's a delicate matter between me and my neighbour, please let somebody from the office get in touch.
Whom do I ask for at reception if I want to speak about this?
`,
  legal: `
If I have no answer by the 30th, the ombudsman will get the whole bundle.
I have handed the letters to my solicitor, kindly write to her from now on.
We shall be seeing each other in the small claims court, then.
Trading Standards have given me a reference number, I thought you'd like to know it.
I'm withholding rent on the advice of the tenants' union and the environmental health officer is visiting on Tuesday.
Under data protection law you had a month to send me my file. That month ended on Friday and the regulator knows.
My union's lawyer takes the view that the clause is void, and will say so before a judge.
Consider this my notice before action; fourteen days from today.
The bank has started a chargeback and I've reported the shop to the police.
You'll hear from the financial ombudsman, as I filed the complaint last night.
I'm going to sue over the fall on your stairs, the photographs and two witnesses are with my barrister.
Our insurer will recover the damage from you through the courts if you stay silent.
The licensing committee meets in December and I intend to be there with my log of the noise.
I shall ask the aviation authority to enforce the compensation, since you don't feel bound by the regulation.
A bailiff at my door over a debt that isn't mine; my legal adviser is preparing a claim for harassment.
I've had enough, this goes to the consumer association and to the county court in that order.
My MP has been copied in and so has the information commissioner.
Either the deposit is back by Friday or I start proceedings. That is not meant as a figure of speech.
i will press charges against the company, keeping my tools is theft
The tribunal date is set for 11 March, please tell me to whom the papers are to be served.
Take down my daughter's picture or you'll have an injunction on your desk.
The energy regulator has confirmed to me that back-billing beyond twelve months isn't allowed, and will act if you persist.
The equality commission might find it interesting that you refuse wheelchair users at the front door.
I'm putting you formally in default and reserve every right to damages.
We've instructed counsel in the matter of the boundary wall and advise you to do likewise.
`,
  staff: `
The gentleman at counter four rolled his eyes at my wife's accent.
Your fitter smoked in the nursery and left the butt in the plant pot.
I was laughed at by two of the trainers when I asked about the beginners' group.
The receptionist read my diagnosis aloud so that the whole waiting room could hear it.
Whoever I spoke to at nine this morning put the receiver down on me in the middle of a sentence.
The driver shut the door in front of my son although he was running alongside and waving.
One of your nurses was rough with my father's arm and told him not to make a fuss.
The teacher calls her slow in front of the class, and she no longer wants to go.
Your inspector followed me down the train shouting, when my ticket was valid all along.
The salesman swore the roof rack was included. He knew it wasn't, his colleague admitted that.
I felt pressed by the adviser, who said I'd be a bad mother if I didn't sign that day.
The guard at the entrance searched only the black lads in our group.
That lad from the workshop took my new car for a private spin; the dashcam shows it.
He kept calling me sweetheart and asked what I was doing after the appointment.
The person in your chat wrote lol when I said my cat had died.
The cabin crew were curt with us the whole way and one of them mocked my prayer beads.
Mrs Dale at the front desk refuses to look up when anyone over seventy asks a question.
Your movers drank two of my beers, and I'm fairly sure one of them went through my drawers.
I'd like it noted that the night porter was drunk, he could hardly find the keyhole.
The lady who tested my driving made remarks about my headscarf from start to end.
your delivery guy threw the box over the gate and showed me the finger
The landlord's agent lets himself in without knocking, last week while I was in the shower.
The consultant never once looked at me, talked to my husband instead and called me emotional.
Staff at the till were chatting about a customer's weight as though she couldn't hear.
The dental assistant snapped at my seven year old until he cried.
I was told by your man on the phone that people like me should learn to read.
The coach has favourites and lets the rest of the girls sit on the bench as a punishment.
An employee of yours passed my number on and now his friend is texting me.
The parking attendant grinned and wrote me up while I was helping an old man out of the car.
The pharmacist lectured me about my prescription in front of my neighbours.
`,
  safety: `
The boiler smells of bad eggs and my head is swimming, what do I do?
Your balcony railing came away in my hand, and the children from downstairs play underneath.
The battery of the scooter is swelling and hissing on my hallway floor.
My boy has swallowed one of the little magnets from your building set.
The insulin pen gave him twice what we'd dialled, and he's hardly answering me.
There's a cable lying bare in the playground since the storm, with sparks when it's wet.
I found a shard of glass in the puree, the baby has already had half of the jar.
The brakes went soft on the hill with the rental and I only just got it to stop.
I don't see the point of any of it any more, and I've got the tablets in front of me.
My throat is closing up, I think there were nuts in that nut-free meal of yours.
Water is running down the wall behind the fuse box and it's crackling.
The lift with my neighbour in it dropped half a floor and stopped, she has a weak heart.
The heated blanket scorched the mattress while I was lying on it.
He knows where I live now because your app showed him my street, and he has hit me before.
The climbing rope frayed right through at the third bolt, somebody is going to die with this batch.
The carbon monoxide thing won't stop and my husband won't wake up properly.
A child is locked in a car on your top deck, the windows are shut and it's 34 degrees.
After your spray my eyes burn and I can see only shadows.
The ceiling in classroom 5 sags a little more each day, and the head says carry on.
The pressure cooker lid shot off and burned my wife's arm, the skin is coming away.
The cot side drops by itself, tonight his neck was between the bars.
Someone at the stadium gate 7, people are being crushed against the fence.
Since I started the new pills from you I've had pains in the chest and my left arm is numb.
The stair lift didn't stop at the top and threw my mother off, she's lying there.
the charger is smoking and i cant get it out of the wall
`,
  sarcasm: `
Oh lovely, another code that expires before the text message gets here.
Delivered to a safe place, it says. So safe that even I am not allowed to know it.
What a treat to be number 54 in the queue again, I was beginning to miss the tune.
My compliments on the new timetable: it's so modern that the buses don't need to turn up.
Great idea to send the password for the locked mailbox to the locked mailbox.
I do admire how you fixed the leak by moving the bucket.
Five stars for the mattress, my chiropractor has already booked his cruise.
Thank you for the generous refund of 12 pence, I shall try not to spend it all at once.
Fantastic, the heating works again. Pity it's July.
Nothing says we value you like a recorded voice cutting me off after fifty minutes.
Congratulations on delivering the Christmas tree on Epiphany, we'll be early for next year.
Bravo, you've managed to lose the same suitcase on the way there and on the way back.
So the self-cleaning oven expects me to clean it. What a clever name.
How thoughtful of the engineer to leave a card saying he'd missed me while I was looking at him through the window.
No rush with the crutches, really, the leg will have healed by then.
A masterpiece of an update: it removed the bug and the button along with it.
Wonderful, the waterproof jacket keeps all the water in.
I'm thrilled to hear my opinion matters to you, for the ninth week, in the same words.
Well done on the silent alarm clock, I slept beautifully through my interview.
Sure, I'll just wait till 2031, I had no other plans for the kitchen.
brilliant service as ever, took only four calls to get the wrong size a second time
The stew in your photo must be a relative of the one I was served, a rich one.
If ignoring people were an Olympic event you'd need a bigger shelf for the medals.
Marvellous how quickly you find my account when it's me who owes the money.
Ah, the famous 24-hour helpline, open from ten till four.
Just what my nan needed at ninety, an app with eleven passwords.
I love the surprise element of your bills, other firms always charge the same, so dull.
Truly impressive packing: three boxes, two metres of foil and no vase.
So kind of the gym to keep billing me through the flood, it kept my spirits up.
Your bug of the day was delightful, can hardly wait for tomorrow's.
`,
  information: `
Which ombudsman is responsible for your sector, and where on the website do I find that?
How do I recognise a genuine message from you and not one from a fraudster?
Until what date may I hand in the form, and does the postmark count?
What happens to the deposit if one of us falls ill before the course begins?
Is the warranty two or three years when I buy it second-hand from a shop?
Where should carbon monoxide detectors hang, and how often does the battery want changing?
Do your engineers carry a badge with a photo that I can ask to see?
What are the opening hours of the counter if I'd like to pick up my pass in person?
Would a late fee apply if the payment day falls on a bank holiday?
Are dogs allowed in the cottages or only on the campsite?
`,
  transaction: `
Please move Saturday's lesson to Sunday, my train gets in too late.
The second debit of 14 pounds on the third seems to be double, would you check and send it back?
I've found my card again behind the sofa, please lift the block on it.
Can you see from your end when the engineer is due at mine tomorrow?
Would you send the receipt for the kettle once more, I can't find the mail.
Our company has changed banks, please use the new account from December for the direct debit.
Could you look up whether my complaint of Monday has already been registered?
I'd like to add travel cover to my policy from the 1st, that's within your rules I believe.
My suitcase was found, thank you; please deliver it to the hotel and not to my home.
Please take my old solicitor's address off the file, we've moved and the post should come to us.
`,
  technical: `
The till printer feeds paper but prints nothing, how can I align it again?
After changing my number I don't receive the login code any more, where do I set the new one?
My smoke alarm chirps once a minute since I changed the battery, how do I switch that off?
The scooter shows a red light when charging and stops at 80 percent, is there a reset?
How do I get my child's game out of full screen, escape does nothing.
`,
  praise: `
The engineer came within the hour and even wiped the floor, I'm really grateful to him.
You let us change the flights after my mother died, that was very kind and we won't forget it.
After all that trouble with the suitcase the lady at desk three sorted it out in minutes, bless her.
Thanks for stopping that odd payment so fast, the money's all there.
I was ready to complain, but the replacement works perfectly and came a day early.
`,
};
