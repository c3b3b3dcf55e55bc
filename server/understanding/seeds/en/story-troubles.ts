import type { Seeds } from '../kinds.ts';

/** Complaints, irony and wishes for a person, in stories and unusual words; in English. */
export const storyTroubles: Partial<Seeds> = {
  complaint: `
I expected better from you, frankly.
Still nothing. Day nineteen.
I was told Tuesday. It's now the Tuesday after next.
Is it really too much to ask for a straight answer?
You people have had my passport for eleven weeks.
I'm not shouting, I'm simply letting you know how badly this was done.
It saddens me to write this after so many good years.
We've been with you since 1994. My wife has just signed with the competition.
Nobody rang. Nobody wrote. Nobody came.
Do you actually read what people send you?
Sales sent me to billing, billing to technical, technical back to sales. Then the line closed.
third time i'm writing, third reference number
I've now got five ticket numbers and no bed.
For an outfit of your size this is rather poor.
The word I'd use is shoddy.
cant believe u did this again
this is a mess
absolute faff from start to finish
You've had three weeks, two photos and a video. What more do you need to replace a kettle?
Left standing at the airport with two kids and no car, while your desk had the lights off. We'd paid in full.
I want my disappointment put on record.
Kindly explain why my mother had to wait in a corridor for seven hours.
In March you wrote 'next week'. In April you wrote 'shortly'. It's June.
It's just not good enough.
My trust in your bank is gone.
So much for the guaranteed callback.
Where's the meal I paid for an hour and a half ago? The kids have gone to bed hungry.
no apology, no explanation, no refund
That is the second birthday you've spoilt.
I do not appreciate being treated as a number.
The advert says family friendly. There was broken glass by the paddling pool and the desk said 'tomorrow'.
I paid extra for a quiet cabin and slept above the engine. Is that what you call premium?
Honestly gutted. I'd saved for that coat.
you lot couldn't organise a sandwich
You've stopped my benefit because YOU lost my form.
My son sat outside the locked school for an hour because nobody passed on the message.
Every time I ring I hear that it's been escalated. Escalated to where, the moon?
Took my money quick enough, didn't you. Giving it back is another matter.
The food was off, the wine was warm and when we said so we got a shrug.
I've lost two days' pay waiting in for your engineers.
They swore the flat would be painted before we moved in. It wasn't, and the loo leaks.
Would you accept this for your own mother?
i've had better service from a vending machine, and it ate my pound
Six emails. Six. All answered with a survey.
What's the point of a priority ticket if you queue with everyone else?
My match profile has been suspended without a reason and I've paid for the year. I'd like that explained.
The accounts you filed for us were wrong and we are the ones paying the penalty.
Machine was commissioned in May and hasn't run a full shift since. We expected more from a partner.
This whole thing has been handled appallingly.
Please stop telling me my call matters. It evidently doesn't.
To say I'm let down would be putting it mildly.
I'm cross, and I think you'd be as well.
It isn't about the twelve pounds, it's about being fobbed off.
another week another excuse
Over a month without hot water. I wash my baby at my sister's.
The shop blames the courier, the courier blames the shop, and I've got no cooker.
I feel cheated.
you raised my rent, cut the cleaning and ignore the mould. how is that fair?
Last month you apologised and said it wouldn't happen again. It happened this morning.
Why do I have to chase my own money?
Never have I been so poorly looked after in a hotel.
We arrived at midnight and our room had been given away. Overbooked, said the lad. No help finding another.
My nan's stairlift has been 'on order' since Easter.
So you won't even reply now?
I really hoped you'd prove my neighbour wrong about you. You didn't.
Not impressed. At all.
Two no-shows and a bill for the call-out. You can't be serious.
Your website said in stock, I drove forty miles, it wasn't.
You downgraded our seats, kept the difference and sent a voucher I can't use. I'd like an answer to that.
I have tried being patient. I have tried being friendly. Neither seems to work with you.
half my shopping missing AGAIN and the eggs smashed
Gym's been freezing since November, showers cold, and you put the price up.
The course was sold as live teaching. It's old videos. I feel I've been had.
This game's been out a month and it's still broken, you just keep selling skins
Took you five weeks to tell me you can't help.
I am returning as a customer of 22 years to nobody's thanks and somebody else's mistake.
The tenancy team ignored the damp, the repairs team ignored the leak and the ceiling is now on my bed. Who's going to sort this?
You promised the wheelchair would be at the gate. We waited fifty minutes and missed the connection.
It's a disgrace that a pensioner has to beg for a statement.
I've been nothing but polite and I've been strung along.
Can anyone tell me why I've been billed for a house I left in 2021? It's the fourth time of asking.
You have my money, you have my fridge, and I have neither.
the state of the rental flat, honestly, mouse droppings in the drawer
Did you think I wouldn't notice you quietly doubled the fee?
I'm disappointed in the way my late husband's account has been dealt with. Each letter is still addressed to him.
Each new person asks me to start from the beginning. I am tired of it.
Your school bus left without my daughter for the second time this term, and the office says it can't do anything.
Ticket cost 140 quid and we sat behind a pillar.
We were guaranteed a sea view. We got the bins.
I'd think twice before trusting you with anything again.
What a let-down.
You said it would be simple to switch. Seven weeks later I'm without a number.
Nothing you've told me so far has turned out to be true.
How many more times do I have to send the same form?
Is this how you reward loyalty?
My complaint got closed without a word. Please reopen it and answer me properly this time.
I'd give it minus one if I could.
the app says delivered, the photo shows a door that isn't mine and you say case closed. seriously?
Rubbish collected once in five weeks. We pay council tax too, you know.
Can't say I've ever felt so unwelcome as a paying guest.
First the sofa was late, then it was grey, then it was late again. Now nobody replies.
I've cancelled three times and you keep helping yourselves to my account.
the hearing aid whistles, I've been in four times, and each time I'm sent home with 'it'll settle'
Your clinic lost my sample twice. I had to fast again, for nothing.
It beggars belief.
Two months I've been waiting for my own deposit. It isn't your money.
You can keep your five-pound voucher. I wanted the service I paid for.
My wedding photos are gone because of your upgrade and you answer with a discount code.
I won't be recommending you to a soul.
we're paying business rates for hobby support
Shoes fell apart in nine days and you ask me what I did to them?
All I hear is 'the system'. The system didn't take my money, you did.
This is by far the shabbiest treatment I've had as an insured person.
For weeks your team has been saying sorry and doing nothing.
Thirty-five minutes in the queue, cut off, another forty, cut off. What would you do in my place?
I'm leaving after this and I won't be quiet about it.
I find this very poor form, and I'd like to know what you intend to do about it.
the phone has been in repair longer than i actually had it
As someone who recommended you to half my street, I'm embarrassed.
Still waiting. Still cold. Still ignored.
Poor. Very poor.
You forgot us. Again.
promised friday, it's monday
No one bothered to call.
this is getting silly now
How dare you.
sick of chasing you
Not a word in five weeks.
where's the service in customer service?
Bitterly disappointed.
You've let my mum down.
done with you lot
cold food, wrong order, no reply
It used to be a decent company.`,
  sarcasm: `
Fancy that, a swimming pool without water. Very restful.
My favourite part was when the train left without the driver.
love how the 24-hour line closes at five
I'm thrilled to learn that 'tomorrow' lasts a fortnight with you.
Congrats on inventing the invisible refund.
Who needs windows in a hotel room anyway, fresh air is overrated.
A toast to your courier, who knocked so softly that only he heard it.
I do so enjoy filling in the same form. It's my new hobby.
Ten thumbs up for the salad made of one leaf.
what a lovely surprise to find my neighbour's name on my blood test
So modern of you to send a fax.
And here was me thinking a raincoat should keep rain out. My mistake!
Superb, now the whole street knows my salary.
I feel so special, 'Dear FIRSTNAME'.
oh joy, maintenance on the one day I'm off
Gold medal for jumping the queue goes to your own van on my driveway.
thank you ever so much for the tan line where my watch used to be, four months in repair and counting
Great bargain: pay for two, receive none.
The 'sea breeze' turned out to be the drains. Enchanting.
Is it a new service that the plumber brings his own flood?
well that escalator's been resting nicely since May
Marvel of engineering, your lid: fits every jar but its own.
I've always dreamt of spending my birthday on hold. Dream fulfilled.
Three cheers for self-checkout, I now work for you unpaid.
How refreshing, a cold shower included in the spa package.
Very clever app, it knows where I live and still sends the pizza to Leeds.
What a stroke of luck, my bag went to Rome while I went to Oslo. At least one of us saw the Pope.
I adore the new menu, fewer dishes and bigger prices.
truly an honour to be customer number 4,112 in line
You have outdone yourselves: wrong name, wrong date, wrong church.
Nice detail, the hair in the custard.
Very thoughtful to ring at 6.40 on a Sunday to ask whether I'm satisfied.
Ah, the famous five-minute setup. It's day three.
Best sleep of my life, on the floor of Terminal 2, sponsored by you.
Glad to see my tax money at work: four men watching one hole.
such talent, turning a two-page contract into a four-month wait
Hats off, it takes skill to break a hammer.
10/10, would get lost in your phone menu again
Lovely touch to send the reminder before the bill.
I'm in awe of how a company can be shut and 'always there for you' at once.
The gluten-free bread came with a side of ordinary bread on top. Cheers for the excitement.
My compliments on the heating, I can see my breath now.
Wonderful dating app, you matched me with my brother.
Surely it's my fault for wanting the fourth wheel as well.
oh good, another survey, that'll fix the roof
Nothing says romance like a broken lift and eleven floors.
Thanks to your update I've rediscovered books.
Well, well, a 'lifetime' guarantee. Whose, a mayfly's?
Full marks for secrecy, not even your own staff know where my parcel is.
so kind of you to round up my bill, and only by forty quid
How lucky I am! Two parking fines and I don't own a car.
A masterclass in customer care: read at 9:02, ignored since.
It is so comforting to hear I'm 'important' every thirty seconds.
Genius marketing, a fitness club where the exercise is finding the entrance.
the sofa fits perfectly, in your van, where it still is
I must thank you for teaching my children new words while I assembled your shelf.
Delicious, crunchy yoghurt. Was the glass extra?
Bravo on the punctuality, the flowers were right on time for the wrong funeral.
Just what I wanted for Christmas: an out-of-office reply.
yay, logged out again
super fast internet, the page from monday is here already
Oh I quite understand, four weeks is nothing between friends.
I'd like to nominate your booking system for a comedy award.
What would a holiday be without a building site.
Such eco-friendly transport, most of the buses never even leave the depot.
The room was cosy. I could open the door, the window and the fridge without getting out of bed.
Many happy returns! I mean it, this is my fifth one.
Stunning accuracy: the bill is for 29 February 2023.
Wow. A crumb. And for only nine pounds.
Isn't it nice that my new passport shows somebody far better looking than me.
Ever so efficient, you've cancelled the one thing I wanted to keep.
Good to know the 'express' lane comes with seating.
Much appreciated, a spare key that fits nothing.
My cat is grateful for the box. She wonders, like me, what was supposed to be in it.
I'm sure the six security questions keep out everyone, me first of all.
clap clap clap, server down on launch day, who could have guessed
Delighted to be charged a fee for paying your fee.
Truly the Rolls-Royce of vacuum cleaners: expensive and parked in a garage.
Your bot is a dear, it apologised to me eleven times and solved zero.
What a bargain, the coach trip to Paris that turns back at Dover.
lovely, a bus shelter without buses
oh super, another form
how quaint, a dial-up speed fibre
charming, a bill for nothing
great views, of the scaffolding
thanks for the free mould
so glad I paid extra for 'priority'
nice trick, where's the rabbit?`,
  human: `
is anyone real on the other end of this
flesh and blood, if you please
your hotline please
could somebody pick up the phone
put me through mate
I'm done typing, call me
this isn't getting through to a bot, I'd like one of you
get me somebody who can decide
Who's in charge here? I want them on the line.
No more buttons. A voice.
I'd give a lot for a human ear right now
ok i give up, hand me over
Can I be handed over to a member of your team?
escalate this to a person please
Let's skip the small talk with the computer, who's working today?
Would a colleague with a pulse be available?
someone with a brain please
Pass me on.
ring me, 07700 900455
I'd be grateful for a call from whoever looks after business customers.
Are there any staff around at this hour?
you've sent me the same article twice, I think we need a person now
wrong again. Next: a human.
nope, not helpful, switch me over
It's complicated and I'd prefer explaining it to somebody.
Can one of the advisers chat with me live?
My eyesight is poor and I can't read all of this. Could someone talk me through it on the phone?
Whom may I address in person about this matter?
Do you have an actual desk I could walk up to and speak with someone?
Kindly arrange for a specialist to contact me.
I need to get hold of the claims handler herself
the person who wrote me that letter, can I talk to her?
Connect me to Mr Doyle's team
Please have my account manager reach out to me.
is there nobody I can actually speak to??
I beg you, a human
talk to me like a person, or better: be one. get me one
bot go away i want staff
Surely there's someone in that building who could look at this
speak 2 someone asap
You can't solve this, nothing personal. Who can?
I've read the help pages and I'm none the wiser. A word with an expert would help.
I want a second opinion, from someone who isn't software
Fetch your supervisor please
get a manager on
Could we do this over the phone?
could i have a 5 min call w someone
Would anyone mind giving me a bell this afternoon?
Give us a shout when a person is free
I'll hold. Just connect me.
How do I get past this chatbot?
what do I have to type to reach a human here
zero zero zero agent agent agent
Look, I need a conversation, not a link.
This is about my late mother's account, I'd rather not discuss it with a machine.
It concerns a delicate medical thing. May I speak to a nurse, in private?
Let me speak to accounts
Transfer this chat to your returns people please
I should like to be telephoned, mornings suit me best.
is it possible that a lady calls me back, it's a women's matter
I'd feel better if a real person confirmed that
Can someone with authority sign this off with me?
not reading all that. human
My English isn't good, can I have Polish speaking person?
Somebody who speaks Punjabi to talk to, please
Anyone there who knows about tractors? Put me on to him.
Hellooo? any people in there?
knock knock, who's there? hopefully not a bot this time
your robot and I don't get along, send in a mate
That's the fourth 'I didn't understand'. Enough, a colleague please.
You keep asking for an order number I don't have. I'd like a person to look it up with me.
None of the options fit. I need to explain it to someone.
None of your five choices is mine. Who can I phone?
What's the direct line for the lettings office? I want to talk to them.
I want to discuss my mortgage with the adviser who set it up
set up a call with sales engineering please, we have questions on the robot arm
My invoice is off, my password too, and frankly I want one person who handles both.
Please cancel my order and then have someone ring me about it.
Where's order 5512 and could an actual employee tell me rather than you?
I asked about a wheelchair ramp and got a recipe. Human, please.
Is there a way to chat with one of your folks instead?
The form's no use to me, I can't see. A spoken conversation is what I need.
I would rather wait an hour for a person than have this for a minute.
oi get me your boss
Let me have it out with a person
can I not just speak with the driver
I'd rather talk than type, arthritis
Could you fetch the duty manager, I'm in the lobby
Is there someone senior I could run this past?
May I request a personal consultation?
A chat with Priya again would be grand, she knew my case
Put this in front of human eyes please.
have one of the vets ring us about Toffee
Somebody, anybody, just not the automatic thing
send it up the chain
this needs a human touch
I'm talking to a wall here. Is the office manned?
I only deal with people
Please escalate, I need tier 2
if there's a living person reading this, please answer
Turn the bot off.
Stop. Person. Now.
how long until an agent joins
Thanks, bot, you did your best. I'd still like to speak with a colleague.
Lovely answers, but not for my question. Who might I speak to?
do you have people or only this
I can't do this online, I'm 86, could a kind soul phone me?
Get me out of this loop and over to someone
I want it explained by mouth, not in bullet points
Could I be called on my landline by the person dealing with my claim
someone. please.
ring my landline
your colleague instead of you, please
humans only
reception please`,
};
