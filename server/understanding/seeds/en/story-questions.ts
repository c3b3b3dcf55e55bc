import type { Seeds } from '../kinds.ts';

/** Plain questions and praise in stories and unusual words, with words that alarm elsewhere; in English. */
export const storyQuestions: Partial<Seeds> = {
  information: `
does a travel agent get a better rate than I do on the site
Which estate agent handles the lettings for the Harbour flats?
what does a cleaning agent with chlorine do to the marble top
is your antivirus agent light enough for an old laptop
How big is the support team, roughly? Writing a school paper.
do the people at the info desk speak Turkish
Is there a department for lost luggage at Gatwick or is it all one counter?
Who's who in the clinic: does a nurse or a doctor do the blood test?
are your drivers employed or freelance
Does somebody need to be home for the meter swap?
can anyone use the pool or just residents
how many people may share one family plan
Can a person who isn't on the lease park in the yard?
Does anybody know if the 14 bus takes prams at rush hour?
may someone else collect my parcel if they bring my ID
Is there a limit on colleagues I can invite to the workspace?
if I send a gift card to somebody abroad, can they spend it there
What does the password manager do when two people edit the same entry?
can the task manager on the pro tier show who is busy
Is a file manager included or do I install my own?
does the general manager role see salaries in your HR module
human resources module: extra or part of the base price?
How long does the human eye need between two laser sessions?
is the collar chip harmless for humans and cats alike
At what temperature does human milk have to be stored in your pump bags?
what's a call option on your trading app
are calls to Morocco in the bundle
do phone calls on the train cost extra with the travel SIM
Does the office phone system put callers in a queue by itself?
can the doorbell forward a call to two handsets at once
how do i set voicemail to pick up after six rings
which of your tour guides speak Portuguese
Do I have to speak Dutch for the warehouse job on your careers page?
is it possible to speak commands to the speaker in Welsh
If I ever needed to get in touch at night, which channel would that be?
What are all the ways of contacting you? Just want it in my notes.
is the hotline free from a mobile? not calling, only curious
Are phone lines open on bank holidays?
does the legal cover pay for a lawyer of my own choice
Which court is competent for a tenancy thing in Bristol? Your guide names two.
do I need a police report to claim for a stolen bike
Is the police discount also for retired officers?
Where would I report a pothole, with you or the county?
how do I report income from two employers on the form
what's the difference between a report and a dashboard in your tool
do you train your own staff on phishing, and could schools book that
How do you protect my card details from thieves?
Is a scratched window covered by the theft cover or by the all-risk one?
does travel insurance still count if my bag gets nicked from a beach
How would I recognise a fake ticket on the resale page?
are there statistics on fraud in your annual report
what happens to my photos if i cancel the cloud plan
Say I leave in March, do I get part of the year back?
can you cancel a train ticket bought with miles in general or is it gone
Is cancelling after the trial as easy as it sounds?
is it safe to drink from the tap on your ferries
Safe for a toddler, this foam mat?
is the car park safe at night, any cameras
how safe are the lockers, I'd leave my laptop there
can pregnant women use the steam room safely
Where do I find the complaints form? Not for me, my gran collects brochures.
How long does the complaints procedure take on paper?
do you publish how many complaints you get each year
There's no rush at all, though my boss wrote ASAP: do you have a fact sheet for the pump?
what counts as urgent for a same-week GP slot
Urgent delivery: is that the one before ten or before noon?
I spoke to Anna yesterday, lovely girl, and forgot to ask: is breakfast buffet or menu?
A colleague of yours explained the tariff on the phone. One thing I didn't catch: is VAT in it?
your man at the stand said the mower mulches, does the smaller one too
Someone at the desk mentioned a rainy-day deal, where's that listed?
My manager wants to know whether you hold an ISO certificate.
my boss asked me to ask you if there is an offline licence
Representative offices abroad: how many and where?
Who do I list as emergency contact, can it be somebody who lives in another country?
will a person with a hearing aid hear the audio guide properly
can two people be logged in under one name at a time
Is there an age from which someone can ride the e-scooter alone?
how do you become an agent for your lottery
customer service jobs, are these remote
What qualifications do your personal trainers have?
is the human translation option slower than the automatic one
Talk time vs standby, which number is on the box?
i locked myself out of the car last winter, silly me. do the new ones open with a phone
Dropped my tablet in the bath, entirely my doing. Is water damage in the basic cover?
We had a horrible winter with another supplier, glad it's over. What would 3,000 kWh cost with you?
It rained every single day in Cornwall and we still loved it. When does booking for next summer open?
My last phone was an absolute disaster, not one of yours. Does your cheapest one get updates?
I'm hopeless with forms. Which box do I tick if I rent and sublet?
Had the flu for two weeks and missed the newsletter, is the spring sale still on?
I killed three orchids already. Is there a plant in your shop for people like me?
After a nightmare with some cowboy builder I want it done right: do you offer a guarantee on tiling?
My dog ate one slipper. Do you sell singles?
Terrified of flying, first time at 58. Can I choose a seat near the crew?
I'm a bit scared of ordering online after what happened to my cousin elsewhere. Can I pay on delivery?
Stupid question maybe, I keep mixing up debit and credit. Which one does the hotel need?
Last year I booked the wrong Newcastle, we laughed for days. Does your site show the country when I search?
broke my ankle skiing, all healed. does the gym have something for rebuilding strength
Suppose the boiler dies on Christmas Eve, what would you do then?
What if the pup gets sick the day before, would the kennel refund?
my neighbour hates your competitor so much he moved the hedge lol. do you deliver to BT postcodes?
Awful traffic today so I've time to ask: does the loyalty card work in petrol stations too?
I burned the rice twice, the cooker is innocent. How much water per cup?
If the sofa turned out too big for the stairs, would you take it away again?
The last dating app was a sad place, nothing but gym selfies. How do you check profiles here?
Grandad passed in spring and left me his car, still feels odd. Is the policy transferable to me?
The storm took half the street's fences. Is a fence part of buildings or contents?
I was an idiot and bought the charger for the wrong country. Do you stock adapters?
We nearly missed the ferry because I read the clock wrong. How early does boarding shut?
I'm fed up with winter, that's all. Any cheap flights to the sun in February?
hate hoovering. which robot copes with rugs
My ex kept the console, fair enough. Can I get my saves on a new one?
Failed the theory test by one point, my own fault. How soon may I resit?
can the thermostat run without wifi
How do I pair a second remote with the garage door?
does the scanner app work on android 9
which cable fits the old dock
Is there a way to see the wifi password on the box itself?
How do you put the oven in child lock?
will a us plug hairdryer be ok with 230 volts
Can I watch on the telly and on the train with one login?
How do I export my ledger to a spreadsheet?
Where's the switch for dark mode hiding?
does the e-reader open pdfs
Does the watch talk to an iPhone, or is it Samsung only?
what is the quickest way to move contacts to a new phone
How often should I descale with hard water?
Is there a Linux build of the desktop client?
how do i turn subtitles off for good
can i charge the bike battery overnight without harm
Do smart bulbs need a hub?
How do I change the ringtone of the entry phone?
Which file type does the label printer like best?
is it normal that the router has a blinking green light
How do I join two spreadsheets in your tool?
does the camera record when the app is closed
Can the treadmill be folded by one person?
how do I put the hire car's navigation into English
Is a firmware update needed before first use?
What resolution does the webcam do in low light?
does your booking widget go with Wix
how long should a full charge last on the cordless one
Where do I see which version I have?
How do I mute a group without leaving it?
Can I plug headphones into the controller?
is 8 gb ram enough for your editor
Does the hob recognise copper pans?
How do I share one calendar and not the others?
what happens to my alarm when the clocks change
can the printer do card stock 300 g
Is two-factor possible without a smartphone?
how do I read the gas meter with three red digits
Does the hearing aid stream from the telly?
hiya quick one, u do gluten free?
parking??
whats the lead time on M12 flanges
sz 44 in stock in leeds or nah
wot time does the tip shut on sundays
Price for 2 adults + dog?
corkage fee yes or no
min order for free shiping
So my nan turns ninety, wants a helicopter ride, and can't do steps. Is there a lift or a ramp?
I've just moved here from Ghana. I have a licence from home. How long can I drive on it?
Looking at the amber plan. Then I saw the topaz plan. What's the actual difference?
We are a choir of 34. Is there a group rate, and who counts as a child?
do kids eat free or is that only tuesdays
Out of interest, who makes your own-label coffee?
is the museum closed mondays like all the others
Bike on the tram?
Could you tell me the IBAN format for Norway?
term dates pls
how much is postage to the isle of man for smth the size of a shoebox
In which drawer of the form goes the pension of my late wife?
What's the pressure rating of the 40 mm valve, dry and wet?
Cheers in advance, does the vegan burger contain soy
Half my class wants to come: is there a teacher's pack?
do i pay customs if its a gift
How many units of alcohol-free beer come in the party keg?
anything on for toddlers this wkend
Would a size 6 wedding ring be resizable later?
is the waiting list for nursery places by age or by date
Can you send flowers to a hospital ward, or do they refuse them?
whens the next drop of the green ones
What documents do I bring to register a birth?
Is a deposit held on a debit card, and for how long?
halal options on long haul?
My lad is 6 foot 7. Which bed doesn't end at his shins?
When does the swimming season at the lido start?
is there a penalty for paying the mortgage off quicker
What do I wear to the escape room, trainers ok?
am i too old for a railcard at 31
Does the rent include water?
Tell me about the difference between GTC and GTD orders.
Which bin do coffee pods go in round here?
ok so I'm new to this, what even is an excess
do you ship to BFPO
Hello from Cork! Is the ferry cabin pet friendly and is there a window?
how mutch does a passport photo cost
Is the X-ray digital, and do I take the picture home?
What is the notice period in the standard contract?
can I bring my own cake to the restaurant
does my blue badge count in your garage
How are tips shared out?
is your yoghurt from grass fed cows
what does PAYG stand for lol
Any chance you have a list of public chargers near Stirling?
how early can i drop bags before check in
Is it one ticket per seat, or does a baby on the lap need one?
which vaccine do I need for Kenya
Do you rent out the hall for funerals?
what's your returns address, the one for abroad
does the school canteen publish its menu
gluten?
agents' commission, how high?
any staff discounts for partners
who leads the choir?
team size limit?
can guests vote
do people tip here
Which department does birth certificates?
is anyone allowed in the sauna naked
human-grade dog food, do you sell it
calls to 0800 numbers free?
does it speak Italian
contact lens fluid, travel size?
where's the complaint book kept usually
theft cover, what's the excess
is urgent post dearer
lawyers' day at the town hall, when
manager's special, valid on sundays?
report a birth where
cancel-anytime plan, how much
safe with septic tanks?
phone number on the tag mandatory?
what's a standing order
how long does dispatch take
last bus?
wheelchair ramp at platform 2?
is it machine washable
vat included
do crows eat this
toll roads in the hire price?`,
  praise: `
my favourite part was the little note in the box, made my day
love how quickly you sorted the pram
I can't believe it, the parcel arrived in one day. Wow!
Congratulations to your kitchen, that lamb was out of this world
what a lovely surprise, an upgrade on our anniversary
I'm thrilled with the new windows, it's so quiet now
10/10 would book again
Bravo to the whole crew, we slept like babies on that ferry
Thank you ever so much for finding my hearing aid on the coach
Unbelievable: called at nine, fixed by ten.
Who would have thought filling in a tax form could be this painless. Thanks!
hats off to the lads who carried the piano
You've outdone yourselves, the cake was prettier than the bride (don't tell her)
I was dreading the switch and it went without a hitch
so kind of you to ring my mum and explain it twice
Three cheers for the night nurse, I never caught her name
this app is dangerously good, lost my whole weekend to it
my wallet hates you, I love the shop
What a stroke of luck that we found your garage.
The new menu is brilliant, finally something for vegans
oh my days that pizza
Genius idea, the pickup wall. In and out in a minute.
never had a bad cup here in eight years
sick drop, no notes
Insanely fast internet, the kids have gone silent for once
The instructor has the patience of a saint, I passed first go!
well done everyone, the refund was there before I got home
I cried when I opened it. Happy tears.
You restored gran's ring so well she kissed it
Full marks to the driver who waited for the old gent
Slept on that mattress for a week now and my back is a new one
honestly didn't expect you to still have the part from 1987. you legends
Best thing I've bought all year and it's a mop, imagine
no idea how you do it at that price
Your bookkeeping tool saved my marriage, half joking
the kids are fighting over who gets to brush with the new toothbrush, that says it all
Every call answered within seconds. Rare these days.
A joy from the first click to the last screw.
Came for the sauna, stayed for the people.
Lovely to deal with a bank that simply does what you ask
such a clever lid, no more spills in my bag
Dr Ahmed's team took all the fear out of it
I must thank you for keeping your word to the hour.
bloody marvellous, that new bakery section
You fixed in five minutes what three shops couldn't
the boys from the removal firm were hilarious and didn't scratch a thing
Ever so efficient, form in on Monday, licence on Wednesday
Perfect fit, my husband looks like a film star
We felt like royalty, and in a tent!
it just works. that's all i wanted to say
My compliments on the heating, the room was toasty all through the frost
Oh joy, the game has couch co-op again!
Ripper of a concert, ta
Was about to give up on online dating and then met Sam. Wedding's in May, cheers!
Sun, sea and not one thing to grumble about. See you next year.
You can tell that somebody put thought into the packaging, all paper, lovely
Fair play, didn't think you would refund it that quick.
the swimming teacher got our scaredy-cat to dive, we're in awe
Just a note to say how much my class enjoyed your farm.
mad respect for the devs answering on a sunday
Had a rotten start, lost bag and all, and you turned it round within the hour. I'm impressed.
The first one broke, you sent another without a fuss, and this one is superb. Good people.
I'd heard horror stories about movers. With you: nothing, not a scratch. Thank you!
It poured, the tent leaked, we lost the dog for an hour, and it was still the best weekend of the year.
crap weather, cracking hotel
I was ill, scared and grumpy. Your ward was an angel factory.
damn, that was smooth
So the error was mine after all, sorry! And thanks for staying so friendly.
Never thought I'd say this about an insurer: well done.
All sorted now, the missing box turned up under the stairs. Thanks for looking!
spot on, cheers
lush cake!!
what a team, honestly
smooth as butter
best curry in town, no contest
chuffed to bits
so glad I paid extra for priority, worth it
lovely views, lovely people`,
};
