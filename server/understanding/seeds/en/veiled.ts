import type { Seeds } from '../kinds.ts';

/** What is for a person but said without the usual words, and harmless twins in the same tone; in English. */
export const veiled: Partial<Seeds> = {
  sarcasm: `
My compliments to whoever decided that the heating should fail only on weekends.
A parcel that travels to Leeds four times and never to me, that's real wanderlust.
So kind of you to bill me for the gym you closed.
I see the lift is now decorative.
Nine weeks for a curtain rail. Michelangelo was quicker and he had a ceiling to do.
Oh good, another survey asking how happy I am with the thing that never came
10/10 would be cut off mid-sentence again
Congratulations, you've invented the cold hot meal.
how thoughtful to send the left shoe twice
I do admire a company that answers "how do I reach you" with a picture of a sunset
Splendid news: my claim from spring is "being looked at with priority".
My seat by the window turned out to be a seat by the wall, but what a wall.
The new app is so much better, now nothing works in blue
You'll be pleased to hear I've learned the hold music on the piano.
At this rate my grandchildren will enjoy the sofa very much
Thanks ever so for the voucher worth less than the stamp.
I always dreamed of spending my birthday on platform nine.
Brilliant idea to schedule the maintenance for exam week, truly.
Is the router meant to be a paperweight? Because in that role it's doing marvellously.
Who needs water on a Monday anyway
No no, do take another month, I'm sure the roof will wait with the rain.
It's a bold choice, selling a waterproof jacket that drinks.
Three engineers came, each admired the boiler and left. Lovely people, very cold house.
I must say your "instant" transfer gave me time to read War and Peace.
bravo, you refunded me in store credit for a store you shut
So the premium plan means premium waiting. Understood at last.
First class service if the class is woodwork.
I feel so valued, customer number 88213, dear [FIRSTNAME].
Your bot wished me a wonderful day right after cancelling my honeymoon. Touching.
what a treat, the fee went up and the pool went down
Clearly the tracking page is written by a novelist.
Nothing says five stars like a hair dryer held together with tape
You promised I'd hardly notice the switch. True, you can't notice the internet when there isn't any.
Please give the courier a medal for throwing, he'd go far in the shot put.
Great to know my complaint has a number. It must be lonely otherwise.
I suppose "all inclusive" includes the ants.
Ah yes, "temporarily unavailable", since February
The mattress is everything you promised, apart from the comfort and the length.
love paying for 500 and getting 5, keeps me humble
And there I was thinking that a dentist's appointment involved a dentist.
`,
  complaint: `
I don't want to make a fuss, but this is now the fourth time I've had to write about the same leak.
It's all right. One simply stops expecting things from you.
We've given up waiting for the kitchen and eat at my sister's.
Please don't trouble yourselves to apologise again, I have a folder of those already.
I had hoped that after twenty years a letter would at least be read.
Forgive me for saying so, but nobody over there seems to know what the other one does.
With the greatest respect, I was told something different on each of five calls.
Well, my daughter's birthday has come and gone, so the bicycle needn't hurry now.
I'm not angry any more, only tired of it.
perhaps my expectations were too high, one does expect a bed in a hotel room
I'd rather not raise my voice but my patience is honestly at an end
My husband says I should let it go. I find I can't.
We used to tell everyone about you. We've stopped.
I'm sure you're all very busy; so was I on the six mornings I stayed home for your fitter.
May I say, as politely as I can, that it shouldn't take eleven emails to correct one letter in a name.
You keep writing that you understand. I don't believe anyone does.
It would have been nice to hear from someone before the contract simply ran on.
Mum doesn't complain, so I'm doing it for her: the stairlift has been stuck since Easter and no one turns up.
I'll leave it at this: we won't be back.
it's a small thing I know, but it's the small thing you get wrong every single month
For the record, the promise of 3 May was not kept, nor that of 10 May, nor that of the 24th.
Let's just say I have recommended your competitor to my whole choir.
I'd given it one last try. That was the last try.
You may close the ticket, you've closed the other two without reading them as well.
I understand that mistakes happen. I don't understand why they always happen to me and always in your favour.
Not sure what I did to deserve being passed round like a parcel all afternoon
We sat in the dark with two toddlers and your page said everything was fine
I'm writing this more in sorrow than in anger: the cruise was nothing like the brochure.
Don't bother replying if it's another template.
My late father thought highly of your bank. I'm glad he didn't see this month.
Somebody ought to know that the new cleaning firm doesn't clean.
I was brought up to say thank you, but I can't think what for.
I've nothing against waiting, I have something against being forgotten
The repair lasted precisely as long as it took the van to leave our street, as did the one before.
`,
  exception: `
I know the form was due on Friday. Dad passed away on Thursday, and I wasn't thinking of forms.
Is there any way you could look the other way just this once?
could the system be persuaded to forget about those two days
The ticket says no changes, I've read that. But my wife was taken into hospital last night.
I realise I'm eleven days over the return period, I was in a ward with no phone.
Between us, would anyone mind if my son, who turns six in a week, came on the over-sixes slide?
Might there be a little wiggle room on the late fee, seeing it's my first in nine years
I missed the cut-off by four minutes, surely somebody can still slip my application onto the pile
We buried my brother on the 12th and the notice to cancel should have reached you on the 10th. Would you accept it anyway?
I haven't got the box any more, nor the slip. Would you take the toaster back from an old customer?
my nan cant fly anymore after the stroke, i know its non refundable but please
Please have a heart and let the points live until Christmas.
Could you pretend I'd signed up a day earlier? The discount ended at midnight and I was on a night shift.
I lost my job in May. If the instalment could rest for two months I would be forever grateful.
You'd do me a great kindness by letting the deposit go, the flood took the venue.
Rules are rules I know, but the dog is tiny and very quiet
The warranty ran out on Sunday and the machine died on Tuesday. Is there nothing you can do for me?
any chance you'd stretch the free trial a bit, our accountant broke her leg
I'm asking for understanding rather than for my rights: the voucher lapsed while I was in chemo.
Would it be so terrible to count my two half years as one?
student rate please even though im 27, my card says 26 is the limit, its only one year
Our club is two members short of the group price. Could you round us up?
Let me board with the expired pass, I'll bring the new one on Monday, promise.
The council letter says objections closed on the 1st; mine was in the post with a wrong postcode. Can mercy be shown?
I know it's cheeky to ask, but could you waive the cleaning charge, the baby was sick everywhere
My visa was turned down and the course is paid. I know what the small print says, I'm hoping you're kinder than it.
If you could turn a blind eye to the overweight suitcase, it's my mother's sewing machine.
can u unlock the exam for me again, power cut in our whole street, i know its one attempt only
As a gesture, would you honour last week's price? I was at a funeral when it ended.
I'm a pensioner, the new boiler tariff is more than I have. Couldn't I stay on the old one, quietly?
`,
  outage: `
The café is full and both tills are black. We're writing orders on napkins.
Forty people in the waiting room and none of us can open a patient file
wedding is tomorrow at 11 and the marquee people say you have no record of us
All thirty of us are sitting here drinking coffee because nothing lets us in.
The bakery opens at six. The oven controller has been dead since four.
Since nine this morning the warehouse has been a very quiet place: no labels come out.
I've sent the staff home, there's no point without the booking screen.
My talk starts in two hours and the slides live in your cloud, which doesn't answer.
we cant take a single card payment and its saturday night
The hearse arrives at two and the crematorium hasn't had your papers.
Our online shop shows a white page, and the newsletter to 60,000 people went out ten minutes ago.
Milk is being poured away because the cooling won't come back, we have 90 cows.
Phones dead, mail dead, website dead. The practice is open in theory.
Tonight's performance is sold out and the doors can't scan one ticket.
payroll has to leave by five or 210 people get no wages, and the export hangs
The ferry is loading and your gate system lets no lorry through.
It's election evening and the site with the results is down for everyone.
Every room key in the hotel stopped opening at noon. Guests are sitting on their suitcases.
The bride's dress is in a van that's going to Inverness. She walks down the aisle at ten tomorrow.
our pharmacy can't read any prescriptions today, folk are queueing out to the road
Production line two stands still, then three, now all five. Licence server says no.
the flight boards in 40 min and check in doesnt work for any of us 22 kids
All the fuel pumps are locked at the station and there's a queue to the roundabout
I'd have liked to submit the tender, it closes at noon today, and your portal has been gone since eight.
`,
  staff: `
The gentleman at counter four has a rather special way of greeting widows.
I wonder if your driver always eats his lunch out of the customers' parcels.
The young lady sighed so loudly that the whole queue turned round to look at me.
Your fitter smelled of drink at nine in the morning, I thought you should know.
he winked and said for twenty quid cash he'd do it without the paperwork
When I spelled my surname she laughed and handed the phone round
I've met friendlier traffic wardens than the woman on your reception.
The instructor commented on my daughter's figure. She's thirteen.
Might I suggest a refresher in manners for the chap who does the late shift?
Your nurse talked about my results in the lift, with strangers in it.
He didn't say anything rude, he simply shut the window in my face.
the lad who delivered the fridge went through our medicine cabinet
Your agent hung up as soon as she heard my accent. Twice.
Your man told my eighty-year-old mother she was "past it" and should get a grandchild to do the thinking.
I gather that one of your technicians has kept my number and now writes to me at night.
bouncer shoved my mate in the wheelchair aside like a trolley
The adviser rolled his eyes, then took a private call in the middle of our mortgage.
Whoever sat at the till on Sunday made a remark about my headscarf.
`,
  legal: `
My neighbour, who happens to be a judge, found your letter most interesting.
I've kept every email. They'll be read aloud one day, in a room with wooden benches.
The regulator has a nice online form, I've filled in half of it.
My cousin at the trading standards office would love to see this contract.
You have until the 30th, after that somebody else writes to you, on thicker paper
I believe there's an authority for companies that keep people's data after being asked twice.
Shall we let a third party decide, one with a wig?
our legal cover has agreed to take the case on, just so you know
I should hate this to end up on an official's desk, but that's the way it's going.
The tenants have pooled money and we aren't spending it on flowers. First hearing is in June.
I'd prefer to settle it here, before it gets expensive for one of us.
Consider this the friendly letter. The next one comes registered.
a small claim costs me 35 pounds and i have a free afternoon
I've asked the aviation people how they see it; they see it like me and want your file number.
My union's solicitor has your terms on her desk now.
`,
  human: `
Is there a real voice anywhere behind all this?
I'd feel easier if I could tell this to someone with a kettle and a chair.
It's complicated and I'm not good at writing, who do I speak to
Might one of you pop by for a quiet word about Dad's account?
does anybody actually work there i could talk to
My number is below, evenings are best, I'd like to explain it in my own words.
Could you pass this on to whoever used to handle our file, Maggie I think
I'd sooner not type something so private into a box.
I've been through all the buttons now; put me on to somebody please
This wants a person's judgement, not a flow chart.
My hearing aid and your menu don't get along. Can a human being write to me instead?
we need to sit down with one of your team about this, in the shop if need be
Surely there's a colleague who can look at this with human eyes
Give me five minutes with someone who knows boats.
Rather than go round in circles, let me have a chat with your head of lettings.
whats the trick to get past you to a proper agent
I'm eighty-three and would like to be rung up, as one used to be.
Does the owner still answer customers? I'd like him to answer me.
`,
  fraud: `
A very polite man from "your security team" helped me yesterday. Today the savings are gone.
Funny thing: I apparently bought a jet ski in Dubai while hanging out the washing in Hull.
My son's friend had my phone for five minutes, and now there's a loan.
She said she loved me and that customs were holding her luggage. I sent 6,000 through you.
the qr code on the parking meter was a sticker over another sticker, and now someone's shopping
There's a stranger in Ohio watching my films, and using my card for more.
I held the door for someone at the cash machine. My purse must have gone in that moment.
Got a thank-you letter for opening an account. I've opened nothing.
he told me to move everything to a safe account and i did, stupid me
A spreadsheet with all your customers' addresses, mine too, is going round on a forum.
Grandad read the six numbers out to the nice lady. Now he can't get in and the balance says 12.
The invoice looked just like yours, except for one digit of the sort code. We've paid it.
somebody changed my email to one ending in .ru and ordered three phones
`,
  safety: `
There's a slight smell of gas in the hallway, probably nothing. The new hob was fitted this morning.
The cot makes a click when she leans on it and then one side comes down.
My husband took two of the tablets from the other box and now he's very hard to wake.
Just a note that the socket sparks a bit when I switch on your kettle.
the stair rail in block C came off in my hand, kids run up and down there
I noticed the battery has swollen like a little pillow and is rather warm.
The climbing rope you sold us has a cut in it. We saw it halfway up.
Don't want to alarm anyone, but there's water running down inside the fuse box.
The brakes answer every second time, otherwise it's a lovely car.
some tingle in my fingers whenever i touch the tap since your man did the boiler
After the yoghurt my boy's lips went fat and he's wheezing a little.
I don't think I shall be needing the account much longer, nor anything else. Tell my sister.
A cable hangs over the playground since the storm, quite low, the children swing at it.
We all have headaches since the stove was serviced, even the cat sleeps oddly.
`,
  information: `
Is there a period of grace after the due date, or does the fee start the next day?
What are your rules when a customer dies, which papers do the relatives send?
How does goodwill work with you once the warranty is over?
No hurry at all, I just wondered how long a claim usually takes.
who is the ombudsman and what does he do
Does a doctor's note count as a reason for changing a flight, according to your terms?
If I returned something on day 31, what would happen?
Do you have a bereavement fare? I'm only reading up on it for a leaflet.
Out of curiosity, how many people work in your support?
What does "at our discretion" mean in paragraph 7?
Do the tills keep working when the internet is down, or is there an offline mode?
Suppose we marry in a marquee and it rains, does the cover pay?
Is the lift in the hotel big enough for a mobility scooter, or is it one of those charming coffin-sized ones?
My grandmother wants to know if the stairlift hums. She's fussy about hums.
which court is responsible according to the contract, it doesn't say
how do I become one of your drivers, do you take people over 60?
What time does the gentleman at counter four finish? He helped me and I want to bring him a cake
Do you train your staff in first aid?
Are jokes allowed on the engraved dog tags, and how long may the joke be?
Is it true that the sofa takes nine weeks? I don't mind, I haven't got a living room yet.
Can I bring my own cake to the wedding breakfast?
until what date can students hand in the form for the reduced rate?
When is the phone line quietest? I like a chat without a queue.
Where do I find the smell-of-gas number, just for the fridge door?
What should one do if a battery swells? Mine hasn't, I'm writing a handout.
how do banks recognise a fake invoice, asking for our seniors' club
What do the letters on the safety label of the cot mean?
Do you have a policy for late cancellations through illness, and where can I read it?
Is there such a thing as a senior tariff for boilers?
my deadline is in march, is it early enough if i order the binding in february?
Do points ever expire, or do they live for ever like my mother-in-law?
Does the premium plan include anything besides the shorter queue?
What are the odds that the parcel goes via Leeds? I've a friend there who'd wave.
Which form of words do you recommend for an objection to the council, and by when must it arrive?
In which cases do you waive the cleaning charge?
What happens to a tender that comes in after noon?
Do tired engineers get a break on your shifts? Asking for a school project on working hours.
is a weekend maintenance planned in exam week or can we relax
Could you tell me what a conciliation board is and whether it costs anything?
At what age does the big slide start, six or from the sixth birthday on?
How long does the trial last, and does it stop by itself?
can someone under 26 keep the youth card until it runs out
I'm not asking for special treatment, only which form the ordinary one is.
Should a friendly letter come before a registered one, or does your contract ask for neither?
What's the etiquette if the bride's flowers arrive a day early, do you keep them cool?
`,
  technical: `
The till printer sulks again, the paper's in but it says empty. We've a spare, so no rush.
my router has decided to blink orange, how do I cheer it up
The app greets me as [FIRSTNAME]. Rather sweet, but how do I put my name in?
Screen went black for a second at breakfast, it's back now. Should I update something?
how do I get the old blue theme back, the new one makes me squint
I locked myself out like a fool, where's the reset link
The slides open but the fonts look drunk. What setting is that?
ticket scanner reads every second code since the update, which firmware do i need
My kettle's light doesn't come on though it boils perfectly. Is it the bulb?
The hold music plays through my speakers but I can't hear the voice, is it my headset?
our label printer prints a bit too far left, patience is no problem, just where do i set it
Error 408 in the booking screen on one of our nine desks; the others are fine.
the piano app says my keyboard is out of tune, it's probably right, but how do I calibrate it
The hotel key card opens the pool but not the gym, must it be recharged somehow?
Why does my export hang at 99 % like me on a Monday?
Stairlift beeps twice when parked. Manual says clean the contacts, but which ones are they?
the thermostat thinks it's Tuesday, how do I convince it otherwise
The e-reader freezes on page 211, restart didn't help, what next?
Can't sign the PDF on my tablet, the pen draws but nothing stays
The gate opens for every car but mine, I think the tag battery is low. How do I swap it?
My voice assistant answers the television. Funny, but which setting stops it?
backup says "temporarily unavailable" on my old laptop, the new one syncs fine
Where do I switch off the little sigh the app makes when I delete something
`,
  transaction: `
My father died in March; please send me the form to close his account.
I've moved out of the flat with the famous wall, here's my new address for the final bill.
Where is my bicycle just now? The birthday is only in three weeks, so no panic.
Please take the second left shoe back and send a right one, I had to laugh.
I was ill and missed Tuesday's lesson, please put me down for next Tuesday.
could you tell me whether my application arrived before friday's deadline
cancel the gym for me from the end of the term, as agreed in the contract
I'd like to hand back the toaster, bought last Saturday, receipt is here.
The wedding moved from June to September, please move the marquee booking with it, number M-2071.
Change my seat from the wall to the window if one is left, otherwise I'll befriend the wall.
How much is still open on invoice 3318? I want to pay before the grace period ends.
Please use my voucher on the new order, it's valid till Christmas.
I've the doctor's note you asked for, to which case do I attach it? Number is 55-120.
one of the three phones I ordered is in the wrong colour, swap it when it suits
Take my late wife's name off the letterhead of the policy, please.
send me a copy of the complaint form I filled in last year, I need it for my folder
Has my claim moved on? You said by the 20th, it's the 17th, I'm simply nosy.
please renew my pass, the old one runs out on monday
I paid the small claim excess of 35 pounds, has it reached you?
Book the technician for any day next month, I'm retired and the kettle's always on.
upgrade us to the group price, we're ten members now
please let the free trial end on the 4th and don't turn it into a plan
Which of my two half years is already in the pension statement? Please check.
Our solicitor's address has changed, kindly update it for the completion letter.
The flight on the 9th, add one suitcase with a sewing machine in it, I'll pay the extra kilos.
Reissue my student card please, the photo shows my twin. Honestly.
I no longer need the cot, she's in a big bed now; please stop the monthly nappies.
Kindly move my instalment from the 1st to the 15th, as your website says I may once a year.
Did the flowers for the funeral get booked for Thursday at two? The order is under Haldane.
whenever you have a minute, put the deposit for the cancelled marquee back on my card
`,
  praise: `
The hold music was so good I was sorry when Anita picked up.
Took you nine weeks as promised, and it's the most beautiful sofa in Wales.
I came to grumble and left with a working boiler, well done
All tills are ringing again, the whole café says cheers!
Your fitter even admired my ugly curtains. Lovely man.
the dress made it, she cried, we cried, thank you thank you
Thank you for bending the date for us after Dad's funeral. We won't forget it.
My compliments to whoever wrote the tracking messages, I giggled at every one.
Just to say the smell is gone, your man found the loose joint in minutes and we all sleep well.
Turns out the missing shoe was under my cat. Sorry, and thanks for being so patient!
Five stars, and I'd give the courier a sixth for the way he talks to my parrot
Everything's fixed since this morning, you may tell the night shift they're heroes.
I expected a robot and a headache; I got neither. Ta.
My solicitor friend says your contract is the first she enjoyed reading.
Bank stopped that odd payment in Dubai before I'd even seen it, I'm impressed.
the lady on the late shift deserves a raise, tell her boss from me
I wasn't going to write, but such kindness to an eighty-year-old should be on record.
Cold meal replaced by a hot one, with a joke. That's how one does it.
no more questions, only a big grin from platform nine
The complaint I sent in May was handled so fairly that I've renewed for three years.
We were all set for a dreadful crossing and your crew made it the best day of the trip.
brilliant idea that with the napkins, our kids love them
Thanks for the refund and, if it isn't a bother, say hello to Tom in returns.
Whatever you did to the app, it flies now!
You looked after my nan at the airport as if she were your own, bless you.
Stood in the dark for ten minutes, then your text came, then the light. Perfect.
He rolled his eyes at my pun and still fixed the printer. We all liked him.
i take back what i muttered in may, you lot are great
`,
};
