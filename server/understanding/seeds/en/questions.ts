import type { Seeds } from '../kinds.ts';

/** What documentation answers, in English. */
export const questions: Pick<Seeds, 'information' | 'technical'> = {
  information: `
how many days do I have to exchange something
how many weeks can I wait before sending an item back
within how many days must a fault be reported
how long do you keep lost items
what does express shipping cost
do you ship to Canada
is the guarantee transferable if I sell the bike
returns
opening hours
student discount?
until when can I send a jacket back
can one cancel a subscription halfway through the year?
what happens if I cancel before the trial ends
I'm not cancelling, I'd just like to know what the notice period is
do I have to pay for the return label
which payment methods do you take
where in the app can I change my password
how do I add a second user to our workspace
how do I delete my account
how can I change my delivery address after ordering?
does the mattress contain real human-made wool
how much cold can the human body take in this sleeping bag
is the material safe for human skin
is there an insurance agent licence course in your catalogue
does the property manager get a copy of the contract
do you have an operator manual for the excavator
is legal insurance part of the package
does the policy cover theft abroad
what does the alarm do when it detects fire
how do you protect customers against fraud
do you have a brochure about phishing for our employees?
ARE YOU OPEN ON SUNDAY
WHICH SIZE DO I NEED FOR A 6 YEAR OLD
no offence meant, just wondering why the shop moved
I'm not angry or anything, just curious how the ranking works
is there a fee for paying abroad
what is the limit for contactless payments
what are the requirements for a business account
is the X200 compatible with the old charger
where are your servers located
which data do you store about visitors
can i pay in instalments
hw much is teh delivry to irelnd
u guys do gift cards?
My sister is getting married in June and half of the family comes from abroad. We spent the whole winter arguing about the menu. Anyway, my question: do you rent out tables, and how many weeks ahead should we book?
we are a school with two hundred pupils and a broken boiler, but that is another story. What I need to know is whether you give invoices with thirty days to pay
Does the blender come with a spare jar? My last one broke after years of good service.
Last year we bought somewhere else and it was a disaster. This time I'd like to ask first: is assembly included?
can the product manager role edit prices
are real people shown in the photos or are they generated
who is the competent authority for complaints about airlines? I need it for an essay
what is the difference between basic and premium
do you repair watches from other brands
size chart
price list
delivery times
is it normal that the oven smells during the first use
do you accept returns without the original box
what happens to my data if I close my account
if I returned something, how long would the refund take?
how does a chargeback work
where do I find my invoice
where can I see my order history
how is the cancellation fee calculated
is there a phone number for your shop in Leeds
what languages does your support speak
I don't need to speak to anybody, I only want the price
no need to connect me with anyone, just the address of the shop
please don't call me, simply tell me whether it fits
I'd rather not phone, can you tell me here what the deposit is
not asking for a person, only for the size of the box
my friend says your shop is a fraud, but I don't believe it. Do you have a branch in York?
someone wrote in a review "worst shop ever", is that about the old owner?
the article says "sue them all" - which law book is that from and do you sell it?
how many people fit in the tent
what weight per person does the bench take
is the game for two persons or more
how many staff work in your warehouse
do your drivers carry parcels upstairs
can the technician also fit a second radiator
which agent do you use for shipping to Norway
is this cleaning agent good for leather
do you have costumes of police officers
which gifts do you have for a doctor or a judge
is the pan suitable for an open fire
how hot does the grill get
how long may the candle burn
is the battery allowed on a plane
what does the smoke detector do when the battery is low
is the paint toxic once it is dry
does the knife come with a guard so that children can't cut themselves
do you insure parcels against theft
what is your policy on stolen goods
how does two-factor login work
what do you do with hacked accounts in general
does your cover include legal costs
do you offer refunds on sale items
how long does a refund usually take
what happens to my vouchers when I close the account
if I stopped my membership today, would I get money back for the rest of the month
suppose I send it back opened, do I still get the full amount
is it possible to pause a plan over the summer
am I allowed to change the date after booking
what would it cost to upgrade later
until when can an order be cancelled
when do you restock
when does the winter sale start
are your eggs free range
do you have vegan options on the menu
is breakfast included in the room rate
can I bring a dog
how early should I check in
what is the baggage allowance
is there parking near the clinic
do you take walk-ins
which documents do I need to open an account
what interest do you pay on savings
what is the minimum term of the phone contract
is roaming included in Switzerland
do you have fibre in my village
is the gym open on bank holidays
do you have a family tariff
which file formats can I import
is there a limit on team members in the free plan
do you have an API
where do I see my usage in the app
who do I contact about press enquiries
is there a job opening in your bakery
do you recruit interns
how do I become a reseller
is the wood from certified forests
what is the carpet made of
does this run on 12 volts
which cable do I need for it
how big is the drum of the washing machine in litres
what colour is closest to the one in the photo
can you engrave a name
do u have this in xl
wen do u open tmrw
whats ur return policy
opening times christmas eve
wheelchair access?
minimum order?
size chart?
What time does the Leeds store shut on bank holidays?
return window for sale items?
If I were to cancel halfway through the year, would I owe the remaining months?
What would happen if my phone with your app on it got nicked, could somebody get into my savings?
How long are gift cards valid in Ireland?
Can I bring a bike on the 17:45 to Brighton?
Is your formula suitable for premature babies?
Do you have a plan for law firms with more than fifty attorneys?
Any discount for nurses and ambulance crews?
Can I apply for the warehouse job without a CV?
Who do I write to in HR about a summer internship?
No need to pass me on to anyone, just tell me where the promo code goes.
I'm not complaining, only wondering why the winter timetable starts earlier this year.
SORRY ABOUT THE CAPS MY KEYBOARD IS STUCK BUT HOW MANY BAGS CAN I TAKE ON BOARD?
hiya does roaming work in turkey on the cheap plan
How can I tell if an email is really from you and not a scam?
Which fire extinguisher do you recommend for a small kitchen?
Is that glue poisonous to cats once it has dried?
How do you protect customer data from hackers?
Does the health cover include a second opinion at a private hospital?
Which doctors in Pune are on your cashless network?
Do your engineers carry ID?
Does a carbon monoxide alarm come with the boiler package?
By law, do I get fourteen days to send back something bought online?
Do you deliver to the Isle of Skye?
My uncle reckons you're crooks, ha, I just want the rate on the junior saver.
A mate told me to "drag them to court lol" but all I'm asking is how long a warranty repair usually takes.
Kindly tell what all documents are required for opening a current account.
Bhai, is COD available in Nagpur pincodes?
Is there any EMI option without a credit card, yaar?
What's the craic with parking at the Cork gym, is it free?
Do y'all ship to APO addresses?
Hola, can I pay con tarjeta from a Mexican bank?
What is the difference between Basic and Plus?
How old does a child have to be to fly alone?
are dogs ok in the hire car
Does the peanut butter contain sesame?
How much does a shift lead make at your fulfillment centers, roughly?
What does "held at sort facility" mean on tracking?
How long do you keep call recordings?
Do couriers get the whole tip?
Hypothetically, if I opened a perfume and changed my mind, could it go back?
Do I need photo ID to collect a parcel for my neighbour?
Does contactless on the bus work without signal?
Could I take my fixed tariff with me if I ever moved house?
Do you supply home oxygen to private customers or only through the NHS?
How does two-step verification work with you?
can i stack a student code with cashback
open boxing day?
TYPING WITH GLOVES ON HENCE THE SHOUTING: IS THE POOL OPEN SUNDAYS?
I don't want a callback, just a link to the terms.
How many miles are included in a weekend rental?
What's the daily limit on Zelle?
Are ride drivers background-checked?
What is a standing charge?
Can the flask go in the dishwasher?
Is there a Polish manual for the washing machine?
does travel insurance cover skiing off piste or nah
What is the average wait for a two-bed council flat in Bristol?
Do you take resale designer bags without a certificate?
Is pay-in-three interest free?
Does the family plan let kids listen offline?
Are you a member of the ombudsman scheme?
How much is a replacement mailbox key?
Is there someone first-aid trained at every class?
What's the minimum water pressure for your combi boilers?
Ah here, is the Leap card valid on the airport bus or what?
Wee question, do yous do click and collect in Derry?
cutoff time next day delivery??
Our narrowboat sank at its mooring in January, the cat escaped over the neighbour's roof and my partner ended up in hospital with pneumonia from wading in after the photo albums. We're dry and in a rented flat now. All I'm after is whether your broadband can be had on a rolling one-month contract or is it twelve minimum?
So I got bitten by a stray outside Andheri station, five injections, fever, my mother crying on the phone and the whole office behaving as if I'll die any minute. I am fine, honestly. Simple doubt I have: under the group mediclaim, does vaccination on OPD basis come under the day-care list or no?
A woman collapsed in the aisle on my flight back from Lagos, a doctor knelt on my coat for an hour and they diverted us to Madrid with sirens waiting on the tarmac. She lived, thank heaven. I'm flying again at Easter and was curious how wide the aisle seats are in your premium cabin.
My kid set off the sprinklers at his school, the cops came, three fire trucks, two hundred screaming fourth graders on a football field in the rain. He's grounded until college. While I have you: does the protection plan on your tablets cover water damage, or do I have to buy the accident tier for that?
Mam broke her hip on the ice outside Mass, lay there twenty minutes, and then the ambulance got a puncture, you couldn't make it up. She's home and giving out about the tea. We're thinking of a pendant alarm for her; does yours need a landline or does it run off a SIM?
You might remember the Grenfell pictures, I can't look at a tower block without my stomach turning, and my daughter has just taken a flat on the fourteenth floor. She says I'm daft. For my own peace of mind, where on your housing pages do you publish the fire risk assessments for each building?
I crashed my scooter in Goa, lost two teeth and my dignity, and spent Diwali drinking soup through a straw while the cousins burst crackers over my head. All healed. Planning a slower trip this time, so is an international permit necessary for your self-drive cars in Sri Lanka?
There's a bushfire season coming and last time we drove out through flames with two kelpies and a screaming cockatoo in the ute, paint blistering off the doors. House survived, nerves didn't. I'm only comparing policies at this stage: does yours pay for temporary accommodation under an evacuation order if nothing has actually burned?
My nephew was knifed outside a chip shop in Croydon. He pulled through, but for a year our family has done nothing except hospitals and courtrooms. He starts college on Monday, and we want to treat him to a laptop. Which of your models does the student finance scheme apply to?
Half my department got fired by email this morning, one man threw a chair, security everywhere, and somebody fainted by the copier. I still have my job, weirdly. It did make me look at my finances though. What is the minimum balance to avoid the monthly fee on your checking account?
I'm a foster carer, and the little one who came to us on Friday had nothing but a bin bag of clothes and a bruise the shape of a hand; I've cried every night. She loves swimming, it turns out. Do under-fives swim free at your leisure centre, and do they need to be registered?
The surgeon nicked something he shouldn't have, I was in a coma for nine days and woke up convinced it was 1987. Great party story these days. I now work from bed a lot, hence this question: does your standing desk converter fit a surface that's only fifty centimetres deep?
Thieves stripped the lead off our church roof, the rain poured in over the organ, the vicar wept in front of everybody and the police gave us a reference number. We've raised the money since. Could you tell me if charities pay the reduced rate of VAT on your business energy contracts?
A bear got into our cabin near Banff, ate the cake, trashed the stove and chased my brother-in-law up onto the roof of the outhouse. Nobody hurt except his pride. We'd like to go somewhere tamer next summer: do your lakeside rentals allow check-in after ten at night?
When my twin died I stopped opening letters altogether; there was a drawer so full it jammed, bailiffs came, it was the blackest year of my life. I've worked through it all and I'm debt free since May. How long does a settled account stay visible on the credit file you show in the app?
My toddler vomited over a police officer on the Tube, the officer slipped and took out a busker, there was blood and a broken ukulele and everybody filming. I want to move to the countryside. Until then: is the under-elevens go free rule valid on your river boats too?
Auntie swallowed a fish bone at the wedding, turned purple, the groom did the Heimlich in full sherwani and the video has two lakh views by now. She's absolutely alright. I'm ordering for the reception on the 9th, so may I ask whether your fish biryani is made with boneless fillets?
Lightning hit the transformer behind us, blew out the TV, killed the aquarium and left my roommate deaf in one ear for a week. Power's back, fish are buried with honors. I'm shopping for a surge protector now; what does the joule rating on your product pages mean in plain English?
I was the one driving when the deer came through the windscreen. Glass in my eyes, my daughter screaming, and that poor animal kicking on the dashboard. Two years ago, and I'm only now ready to get behind a wheel again. Do you offer refresher lessons in an automatic?
which firmware release closes the hole that was in the news last week
is the problem with the TLS library fixed in 4.2 or only in 4.3
can I mount the camera outdoors without a housing? what rating does it have
which connector do I need so that the battery fits the drone
how many channels does the interface record at once
what frequency bands does the modem cover, my carrier wants to know
does the 12 bit mode work on the small board as well
what is the input range of the sensor module
where on the label do I see whether my power supply is original
how can I tell a copied cable from a genuine one
got one for cheap on an auction site, how do I recognise a fake?
which licence does the code in your examples have, may I sell a product with it
can I donate something to the open source project
is it possible to get just the manual and not the whole kit
is there a book to go with the robot set and may we copy pages for class
I read that there was a leak at your company, are my data concerned?
can the username in the forum be changed later on
until when after signing up may I choose another nickname
how do I uninstall the helper program when it isn't in the list of apps
where does the uninstaller of the driver hide on a mac
is the accessory from the 2019 edition the same as the new one
which pins are safe to use together with the display
what voltage do the outputs give and how much current can I draw
can I program the old board with the new tool
my kid made an account with my address, does the request lapse if I don't confirm
do I have to confirm the invitation of my son within some time
which extension boards does the second generation support
does the simulator run offline
what changed in the network when you switched providers two years ago
how far may the antenna be from the unit`,
  technical: `
the app crashes whenever I open the camera
my router keeps dropping the connection at night
the printer says offline although it is plugged in
login page stays blank in Firefox
the headphones won't pair with my laptop
error E12 on the washing machine, what does it mean
sync stopped after the last update
the thermostat shows F4 and does not heat
I get a 403 from your API since I rotated the key
webhook signatures do not match, which encoding do you use
the export button does nothing
my watch no longer counts steps
the vacuum robot turns in circles and gives up
notifications don't arrive on my phone anymore
why does the silly app keep logging me out? any way to stop it
ugh, third time today that the tv loses sound. what am I doing wrong
again this stupid update loop, how do I get out of it?
the led blinks red and green
can the timeout be raised? our uploads are cut off after 30 seconds
the import of my csv fails at line 20
password reset mail does not arrive
the screen flickers when I plug in the charger
bluetooth speaker has no sound on one side
the doorbell camera is stuck on connecting
the keyboard types every letter twice
the scale shows err, tried new batteries already
plugin gives a fatal error after upgrading, is there a fix
it turns itself off after five minutes, what could it be
how can I get the remote to talk to the box again
since the new phone the app no longer finds the scale
I pressed every button and the display stays dark
the map in the car does not load any more, which setting is that
the video stutters although the line is fast
my password is right but the page only reloads
two-factor code never shows up on my phone
the invoice export comes out with broken umlauts
grr the thing disconnects again and again, what else can I try
honestly annoying, it freezes at the same step each time. is there a workaround
for the fourth time the update hangs at 30 percent, how do I restart it
the lock shows low battery with brand new ones
emails sent through your server land in spam
there is an echo in every call since yesterday
the tablet does not see the keyboard
the sewing machine skips stitches, how do I adjust it
the heating app says no connection to gateway
the e-bike shows error 503 on the display
cannot get past the captcha
The app hangs on the loading screen since the last update.
Again this login loop, code in, back to start. What else can I try?
My hub is flashing amber and the telly has no channels.
I've reset the router three times and swapped the cables, what's the next step?
Promo code is accepted but the basket total doesn't change.
The policy PDF opens as a blank page in Chrome.
watch wont pair with my phone anymore, bluetooth is on
Error 5003 at checkout, tried a different browser too.
Thermostat says 21 but the radiators are stone cold, where do I start looking?
Push notifications show up hours late on my Samsung.
The QR code for my ticket won't load, I only see a gray square.
Picture drops every time I start a video call on your fibre. Which setting should I check?
Smart meter has sent nothing to the app for a week.
Dryer stops after five minutes with E18.
Not receiving the OTP, already checked DND and spam.
The touchscreen in the rental does not respond at all.
why does it crash every time i tap my orders
Can't attach my receipt to the claim, it sits at 99%.
The gym turnstile won't read my pass though the light goes green.
Printer claims the cartridge isn't recognised and it's your own brand.
Face ID stopped working in the banking app after I moved to a new iPhone.
The wallbox cuts out every ten minutes since the firmware update, what should I look for in the log?
The size filter on your website keeps jumping back to all.
Since yesterday my meetings show an hour late in your calendar.
Set-top box keeps rebooting: logo, black, logo.
UPI payment page gives 404 from your app only.
I've cleared the cache and reinstalled and it still says no connection. What should I try next?
The coffee machine thinks the tank is empty when it's full to the brim.
Exporting to Excel turns all my amounts into dates.
Map shows my scooter in a different city altogether.
Sound is two seconds behind the picture in live matches.
Wifi upstairs drops constantly even with the booster, bit fed up, any other ideas?
Self-scan says my loyalty card has an invalid format, brightness is up full.
My templates vanish with every update, how do I get them showing again?
The dishwasher won't drain and beeps three times.
ENOENT no such file, what does the installer want from me
undefined symbol when linking, help, my project is due tomorrow
the build ends with exit status 2 and says nothing else
libssl.so.1.1 not found after the upgrade
installer stops with "path could not be resolved"
the code printed in the box is refused every time, three tries now
the sketch runs once and then never reacts again
lesson 7 opens the lock but it never closes
there is a hum on the speakers when it plays from a stick
values stop at 255 although the chip should go further
I bricked the loader, can another device of yours repair it
the node was fine for years and one day did not join the network any more
port is greyed out on windows 11
the export from step 3 of the tutorial has a different voltage than printed, am I mad
upload fails with timeout waiting for packet header
board not recognised, only charging sound
cannot import the module, no module named sensors
appimage does nothing when I double click`,
};
