import type { Seeds } from '../kinds.ts';

/** Faults of technical products told calmly or impatiently, and beside them the anger, danger, loss and wishes that are for people; in English. */
export const productTroubles: Partial<Seeds> = {
  technical: `
keeps restarting
Stays dark. Fuse is fine, socket is fine, lead is fine.
Nothing arrives on the serial monitor, whatever I do. Baud rate is the same on both sides.
"E_CONN_REFUSED 10.0.0.12:5433" after moving the database to another machine. Where do I start looking?
I've been at this for days: the heat pump runs for four minutes, stops, runs for four minutes, stops.
still no picture, again
Plotter dead after the winter. No lamp, no beep. The battery reads 12.6.
who is to blame, me or the cable? The drive shows up with one and not with the other
The upload to the board fails at 37 % every time. Did I do something wrong?
First layer won't stick, I've tried glue, tape and prayer.
Cannot read properties of undefined (reading 'length') and I'm only following your tutorial
Machine skips stitches on jersey. New needle, same thing.
the hub finds 3 of my 5 sockets. always the same 3
After update 7.0.2 the amp hums on channel two, with nothing plugged in.
ERROR 1045 (28000): Access denied for user 'shop'@'localhost' although the password's right
Hello, my telescope slews to the wrong side of the sky. I must have set the time zone badly, but I've checked it twice.
My watch says I slept eleven hours. I wish.
Broken pin on the plug, can that be mended or do I need the whole loom?
the inverter shows "isolation fault" on wet mornings and it's gone by ten
Segmentation fault on line 1. Line 1 is a comment.
Drone drifts to the left, calibrated three times on level ground
left the batteries in for two years and now there's green stuff in the compartment. Is it done for?
The virus scanner deletes your installer as a suspicious file. Is it a false alarm?
I've killed the process four times and it comes straight back. What starts it?
display shows only 8.8.8.8
I pressed something and now the keyboard types in the wrong letters, z and y are swapped
Every night at 2:13 the logger stops. No error, no gap in the power, it just stops.
Unhandled exception: System.OutOfMemoryException when I open drawings bigger than 80 MB
the printer pulls the label through but stays blank. thermal paper the right way up, i swear
My students' tablets keep getting thrown out of the session after ten minutes or so.
Fan roars like a jet when I open a browser tab. Is it normal?
"Certificate has expired", but I can't find a certificate anywhere in the hub
my script exceeds the time limit on the big table, on the small one it's 2 sec
Camera eats a set of batteries in an hour. It never used to.
Compass spins in circles since I fitted the new speakers next to it
Build failed: missing symbol _fini. I've been through the forum and none of the answers fit.
One of the twelve panels delivers half of what the others do, no shade, no dirt.
The dongle isn't recognised under Linux, lsusb lists it as 'unknown device'.
Hearing aid whistles when I put my hat on
nope still says waiting for device
Watchdog reset about once a week on our older controllers, firmware 3.8. Is that known?
Heat pump shows error 5, tries three times and gives up. The house is warm so no hurry.
I threw out the remote by mistake and the TV box has no buttons. How can I operate it?
The stick drifts up on its own in every game, so my character walks into walls.
all my notes come out a semitone too high
Sorry, me again with the boat's radar: still "no heartbeat", even with the new cable.
Robot mower gives up under the apple tree each time and calls for help.
Got a 429 after six requests, the docs say sixty
The screen of the meter froze at 8:04 this morning and it's been 8:04 since.
My laser cuts circles as eggs. Belt? Software? Me?
it worked yesterday
The micrometer reads 0.02 too much at any size. Can I zero it myself?
Greenhouse vents open when it's cold and shut when it's hot, so I suppose I wired the motor in reverse?
can't hear anything on the left
I failed the module test because the page reloaded in the middle, how can I start it again?
The battery's dead as a doornail after three weeks on the shelf. Deep discharge, can one wake it up?
What does 'illegal character in identifier' mean, I copied it letter by letter from the book
I plugged the 19 V adapter into the 12 V box. It doesn't turn on any more. What might have died?
Wrong time in the log by exactly one hour since Sunday
Synth stuck on one note. Turning it off helps until I touch the wheel.
Port 25 seems to be banned by our provider, mails from the NAS don't go out. Another way?
Update stuck at "verifying" since last night. Can I pull the plug without bricking it?
Sketch program closes as soon as I choose the brush, macbook 2015, latest version it offers me
my son's robot only turns right :( he's seven and very sad. motor left is silent
The colours on the print are far too green and on the screen they're right.
Yellow lamp, red lamp, yellow lamp, pause. I can't find that in the booklet.
Chart card isn't read. Cleaned the contacts, tried another card, same again.
"Disk quota exceeded" with 40 GB free, so whose quota's that?
Restore from backup fails with checksum mismatch on file 3 of 9. Are the other eight usable?
E-bike: display on, lamp on, no push. Error 503. Magnet is where it should be.
I never get the confirmation mail of the forum, tried two addresses.
blue screen KMODE_EXCEPTION_NOT_HANDLED since i put your sound card in
The microscope picture is upside down and back to front and moves the wrong way, is that how it's meant to be?
GPS loses the fix under way, always when I use the radio.
every time i save, it saves a copy. folder has 300 copies of my kitchen by now
Licence server says "no free seats" while only four of the ten are in use.
hangs
After replacing the cutter head I get "limit exceeded axis Z". What limit, and where do I set it?
Two-day-old smartwatch, fogged glass from the inside after the swim. It's said to be waterproof to 50 m.
Deploy rolled back, reason: health check failed. Locally everything's green.
I bought the console at a flea market and it's asking for a parent's PIN that nobody knows.
The wifi is full strength and the page never loads, on both of our phones
Loads of ghost entries in the stock list that I can't delete, it says "in use".
Half of the keys on the keyboard bed are louder than the rest
I don't get why this prints 0.30000000000000004. Is the chip broken?
feeder jams at label 3, label 3, label 3
Thermostat clicks all night. Heating's off. Nothing is hot or smells, it only clicks.
No idea what I did, but the whole toolbar's gone and alt-F4 wasn't the answer.
the import of last year's accounts is off by exactly 9 pence
Tried: new cable, other port, other PC, reinstall, coffee. Still "device descriptor request failed".
My password manager fills in the wrong box on your login page and then it says I'm a robot.
I can't stop the alarm on the freezer logger. There's nothing in the freezer, it's switched off.
Bit of an odd one, our office printer prints one page of gibberish at noon. Every noon.
The e-reader's gone back to the shop's language after the reset: Polish. I need English.
no ack from node 7, retry 3 of 3, what is it waiting for???
I've broken the little tab on the connector. Will tape do or is it a risk for the contact?
The slave unit doesn't follow the master, address is 2, terminator's on.
TypeError at the very end of my homework and it's due tomorrow, line 44, what's wrong with int + str
autofocus hunts, back and forth, back and forth, then takes a blurry one
Your sample code gives deprecated warnings in version 12. Can I ignore these?
It ran fine under 10, since 11 I'm told the driver's blocked by policy.
My husband drilled through the boundary wire. Where do I get the connectors to patch it?
lamp 4 blinks red 2x, router came back from the attic, was ok when i put it there
Undo doesn't undo. It redoes something from before lunch.
Why on earth does the pump start at three in the morning? There's no schedule in it that I know of.
My app has been hanging in your store review for days, status "pending". Do I have to do something?
Failed failed failed. Three updates, three times failed, code 0xC1. What do I need to free up?
The recorder's clock shows 1970 whenever I change the battery
Lost the whole afternoon to a missing bracket, is there a way that the editor tells me?
I can hear the relay but the contact doesn't switch. Burnt?
the 3d print has hair all over it, like a peach
Motion lamp goes on when the cat walks past, can I make it less sensitive
Reading jumps between 0 and 4095, sensor on A3, 3.3 volts. Do I need a capacitor?
I am using the version 6 because my computer is old and it says me always "entry point not found".
Speaker crackles above half. Cable swapped, channel swapped, crackle stays with the speaker.
permission denied, even with sudo, even as root, even when I ask nicely
Firmware hacked by my cousin, doesn't boot now. How do I get the original back on?
Calls to the webhook come twice, about a second apart, and I ship everything double if I don't look.
Our science club's data logger says "card full" with an empty card in.
There's a rattle inside the lens since it fell off the tripod. Pictures are still sharp.
Panel reports 'door open' and the door is closed, has been since Tuesday
The certificate of the course won't download, I get a page with only a logo.
We changed the toner, the drum and the fuser, and it's still got a grey stripe down the middle.
I typed the pin three times wrong like a fool, now the terminal's locked. Is there a PUK or so?
no sound from game, sound from menu
Motor twitches, doesn't turn. Coil pairs mixed up?
it asks for a newer firmware, and the newer firmware asks for a newer app, and the newer app doesn't run on my phone
My inverter hasn't sent anything to the portal for nine days, on the device itself the yield goes up.
Something's eating 100 % of one core after the index rebuild, process name is "reaper". May I end it?
Ink everywhere. I shook the cartridge. How do I get it off the head?
Is my sensor dead or am I too stupid? 85 degrees, always 85.
SSL handshake failed (-9806) on the old iPad, works on the new one
Can't get past the "choose region" screen, the OK button's below the edge of the display.
Steering of the kit car is inverted and I'm teaching it to twelve kids on Friday, where do I flip the sign
Sewing machine makes a bird's nest underneath, on top it looks lovely
Hydrophone only gives noise, gain at zero, battery new
when I close the lid the external monitor goes off as well
Stack trace attached. It says "this should never happen".
My account isn't allowed to post: "trust level 0". How do I get to level 1?
The thermometer outside says 41. It's snowing.
I cut the red wire instead of the brown one. Can I just twist them together again?
Our CNC loses its zero after each tool change by about half a millimetre.
your cloud drive put "(conflicted copy)" behind all my chapters. which one's the right one?
weird smell of nothing, taste of nothing but the coffee machine's app says "great brew". It's not heating.
Second-hand tablet for drawing, pressure doesn't work, pen is the original, model DT-11.
I end up with a negative stock of minus one printer. How do I correct this?
nothing happens when i press run. no error no output
The display's upside down since I mounted the box on the ceiling, I can't find "rotate".
On page 12 the manual contradicts page 40 about the jumper. Which one is right?
Dead pixel in the middle of the viewfinder, not in the photos.
Am I locked out for good or only for today? "Too many attempts".
Everything has a blue cast, I bought new bulbs, I've reset the white balance, still blue
Upgraded the plan but the quota still says 1 GB
I can't log in to the exam room, it says the browser isn't supported. The exam's in two weeks so there's time.
My query takes 14 minutes with the index and 3 without. How come?
mouse wheel scrolls one line then jumps back two
The new blade cuts worse than the old one, I've probably put it in the wrong way round.
Node won't join the cluster: "clock skew too great". Set the time by hand, it drifts again.
We've got interference on the hearing loop whenever the church organ's blower is running.
Hub lost all of its scenes after a power cut. Any backup it makes by itself?
the pedal makes my guitar quieter not louder
I accidentally accepted the wrong EULA language and now the whole menu is Finnish, help :)
Low battery warning on all six sensors, changed on Sunday with fresh ones
Pulling my hair out over the soldering: joints look grey and the kit doesn't light up.
Laser level is off by 3 mm on 5 m. Inside tolerance or should I send it in?
git says detached HEAD, that sounds fatal. have i lost my work
Heart rate 190 on the sofa, and I feel perfectly well. Loose strap?
Printer's offline says the PC. Printer's online says the printer. One of them is lying.
invalid signature when i check the download with gpg
Battery at 40 % and it switches itself off in the frost, indoors it's fine
I've got version 2.1 and the tutorial's for 3, nothing looks the same. Is there an old one?
One of the relays is stuck closed. Which replacement type, the print's been scratched off?
My virtual machine starts in "rescue mode" after I edited fstab (typo, I think). How do I get in?
ground loop? it hums when the laptop charger is in and stops when i pull it
Dashboard widget says NaN W. I've never produced NaN watts in my life.
Slicer says the model isn't manifold, what is that and who fixes it
I have a small workshop in the garage and use your router table with the lift. For weeks it was fine. Then I changed the collet, and since then the height shows 3 mm more than I measure. I've set it to zero, switched it off, asked my brother-in-law. What else can I try before I take it apart?
Last autumn I fitted the marine plotter myself, went sailing, all well. In spring it asked for an update, I let it, and ever since the depth is missing, only three dashes. The transducer clicks when I put my ear to the hull. Might I have to choose it again in some list?
Dear all, I retired from teaching physics and I'm now trying your kit with my grandson. Experiment 14, the one with the light barrier, counts two for each marble. He says it's a bug, I say it's a shadow. How do we find out?
So the accounting program closed the year, I said yes, then the tax adviser sent me three more receipts, and now each time I want to enter them there's "period locked (17)". Have I ruined it or can it be opened again?
after the lightning last week the router's fine, the tv's fine, but the weather station only shows the inside
Power button has to be pressed five or six times before it reacts, it's been getting worse for months
Our parish uses your streaming box on Sundays. The picture's perfect, the sound arrives two seconds after the priest's mouth. Where can one shift that?
nothing nothing nothing then suddenly 200 messages at once, mqtt, broker on the hub
Pen tablet works in every program but yours
The screen says "contact administrator". I am the administrator. What now?
Bobbin winds like a spinning top, all on one side
Charging lamp green, battery empty. Which do I believe?
My unit test passes alone and fails together with the others, is it the shared database?
the left wheel sensor gives -1, does minus one mean broken`,
  complaint: `
Third replacement controller in a year and it fails exactly like the first two. I've had enough of this.
I spent 2,300 on this printer and it's been in your workshop longer than on my desk.
Your update wiped four years of patches off my synth, nobody warned us. I'm furious.
You sold us a licence "for life" and now it's a subscription. That's daylight robbery.
Eleven mails to support about the inverter, eleven automatic replies. Disgraceful.
you broke a perfectly good camera with your firmware and now you tell me to buy a new one???
I want to make a formal complaint about the repair of my microscope. It came back worse than it went.
I'm sick and tired of being asked whether it's plugged in
The mower's been dead all summer, your dealer blames you and you blame your dealer. Who's going to sort it out?
How can you sell a hub in spring and shut its servers down in autumn? That's contempt for your customers.
Absolute rubbish, this e-bike. Five error codes in five weeks.
My daughter studied for three months and your exam page ate her answers. She was in tears and all you offer is a link.
this is the worst software i've ever paid for
Nobody in your forum is allowed to criticise anything, my post about the battery has been deleted twice. I find that outrageous.
You charge 180 for a plastic gear. Shame on you.
I was promised a call back about the drone on Monday. It's Friday week. I'm really disappointed in your firm.
Lost two days of work because of your so-called stable release. Who pays me for that?
Still no spare part after fourteen weeks, don't tell me to be patient once more
Honestly I regret ever leaving the competitor, your database support is a disaster.
What kind of company ships a hearing aid to a man of 88 without a charger and then doesn't answer the phone?
I want my money back for this piece of junk, it never worked a single day.
We've reported the same bug since version 4, it's now 9, and you closed the ticket as "stale". Unbelievable.
My patience has run out. Either the heat pump's fixed this week or you can collect it.
i feel cheated, the box says 4k and it does 4k for eight seconds
Your technical support script is an insult to anyone who can read a manual.
It's beyond me how a course for 900 euros can be full of mistakes, and it makes me angry that no one admits it.
Twelve pupils sat there with kits that didn't work, I looked a fool, and you couldn't care less.
Terrible. Unstable, overpriced and the help pages are from 2014.
I am filing this as an official complaint, please give me a reference: amplifier returned three times, fault not mended once.
you people ruined my launch with your api change, thanks to you i lost my biggest client
Never again. Two telescopes, two cracked mirrors, zero apologies.
Your price rise of 60 % for the same cloud server is shameless and I'll tell everyone so.
It makes me so angry that the part which always breaks is the one part that you don't sell.
I've described the fault to nine agents and not one has read what the previous one wrote. Enough!
Three updates, three disasters. Do you test anything at all before you send it to people who work with it?
A school bought 30 of your tablets on my advice and 11 are dead. I'm ashamed I ever recommended you.`,
  safety: `
The battery of my e-bike is swelling and it's hot to the touch, it's in our hallway.
i got a shock off the case of the amplifier, my arm's still tingling
Smoke is coming from the printer's power supply right now.
The saw didn't stop when I let go of the switch. It nearly took my finger.
There was a bang in the inverter, it smells of burning and the wall behind has gone brown.
My little one has swallowed the button cell out of the learning kit
The drone dropped out of the sky onto a playground, a boy's been cut on the head.
the laser fired with the lid open and i looked into it, now i see a dark spot
Emergency stop on line 2 doesn't stop the press. We had a near miss this morning.
Watch burned my wrist in the night, there's a blister the size of a coin.
The charger for the console sparked and the carpet caught fire, it's out now.
Mower ran over the kerb and went straight at my toddler, blades turning.
I think I've been breathing in fumes from the resin printer, I'm dizzy and my chest hurts.
Front brake on the cargo bike cut out going downhill with both kids in it.
Your relay welded itself shut and the greenhouse heater nearly burnt the place down.
Autopilot turned us towards the rocks by itself, we only just got it off. Others should be warned.
capacitor blew up in my face when i switched it on, can't see well out of one eye
The generator's exhaust leaks into the cabin and the CO alarm has just gone off.
The gate controller shut on my mother, she's hurt her hip.
A pupil got an electric shock from the power supply in your school kit today.
My hearing aid went off like a siren and I've had ringing and pain in that ear ever since.
The robot arm moved with the cage open while a colleague had his hand inside.
mains voltage on the metal lid, i measured it, 230 volts, and kids play here
That battery pack is hissing and it's bulging, what do I do, I'm in a flat on the fifth floor.
The new firmware disables the over-temperature cut-out, ours went to 140 degrees, somebody's going to get killed.
The telescope mount's power brick is smouldering on the balcony, I daren't touch it.
Brake fluid or whatever it is squirted out of the lathe's clutch, the chuck flew off and hit the wall beside my head
My dad's insulin pump app shows the wrong dose since the update, he nearly took double.`,
  outage: `
Our whole production line has been at a standstill since the controller update at six.
The cloud database is unreachable from every region we use, 4,000 of our customers can't order.
all our label printers stopped at once, 3 lorries waiting to be loaded
None of our developers can push, the licence server refuses all 120 of us.
Both CNC machines are down, forty people standing around and the parts are due tonight.
your api has been returning 503 for everybody for an hour and our shop is down with it
The accounting cloud is gone since this morning and payday's today, we can't pay anyone.
We're a hospital lab, all six analysers lost the connection to your server, samples are piling up.
Production cluster dead, replica dead, the restore fails. We're losing orders by the minute.
Live on air in 20 minutes and the mixing desk won't boot
Exam platform down nationwide, 300 candidates sitting in front of a white page here.
Greenhouse controllers on the entire site are offline, it's 38 degrees and 20,000 seedlings are cooking.
Nobody in our clinic gets into the scheduling software, patients are queueing
Nothing works in the plant. PLC in stop, screens dark, every hour costs us nine thousand.
ferry can't sail, the plotter and the backup plotter both died after your chart update
Since your certificate expired none of our 800 terminals can take payments.
Sign-in is broken for the whole company, 600 staff, it started ten minutes ago.
The warehouse scanners are all out. We can't ship a single parcel, on Black Friday.
All heat pumps in the care home have been locked out since the remote update, the residents are freezing.
our booking server won't come up after maintenance and the season opens at nine, please escalate now
Concert tonight, the lighting controller's crashed, hall is dark and the audience is coming in.
Storage array failed, every virtual machine's down, all departments are idle.
Every till in our eleven garden centres hangs on your update screen, there are queues to the car park.
The control room has lost all its screens, we're running the waterworks blind.
Our call centre's headsets went silent after your patch, ninety agents, no calls coming in or out.`,
  fraud: `
Someone has got into my developer account and started 60 servers on my card.
my api key was stolen, 9,000 requests i didn't make and a bill of 740
I bought a licence key from a site that looked like yours, and it's a fake. My card's been charged twice since.
There's a login to my camera from Vietnam, somebody has been watching us.
My console account was taken over, new email, new password, all the games gone.
A man phoned saying he's from your support, I let him onto my computer and he wanted bank details.
The seller of the "new" telescope on your marketplace took my 600 and has vanished.
my e-bike was stolen last night, can you lock the display, frame no. WT88120
Somebody placed an order for 40 drones in our company's name. It wasn't any of us.
I've had a mail from you about a refund, typed in my card number and now there's 300 missing.
Our invoice for the milling machine came with a changed IBAN and we paid it. The money's with crooks.
Another person's files and addresses are showing up in my cloud drive.
my son's game account got hacked and they spent 220 on coins
The smartwatch was lifted at the gym and it's got my cards on it, please block it.
A stranger has sat the exam in my name, I can see the attempt in my account.
My forum password has been leaked and the thief is writing to my contacts asking for money
Two licences were bought with my PayPal in the night, I didn't do that.
My licence key's being sold on an auction site, somebody must have copied it out of my account.
Your shop's payment page sent me to a strange bank site, I entered everything, and now 1,100 is gone.`,
  exception: `
My licence ran out yesterday in the middle of my thesis. Could you let me have three more days for nothing?
I know the guarantee ended in March, it's only April. Would you still repair the watch free of charge as a gesture?
The student price is for under 26. I'm 43 and just gone back to college, could you make an exception?
I missed the exam because my mother was rushed to hospital. May I sit it again without paying a second time?
Could you take the plotter back though I've opened it? I'm aware that's against your terms.
we're a tiny volunteer repair café, any chance you'd give us the service manual you normally don't hand out
The return period's over by two days, I was at sea. Would you turn a blind eye?
Would you lift the quota for us just this weekend? It's for a flood relief map.
I've used up all the activations because of a faulty disk. Can you grant one more although the rules say three?
can you waive the diagnosis fee, im a pensioner and the amp is only worth 90
She failed by a single point and had a fever that day. Could the mark be looked at kindly?
Please could I pay the robot kit in five parts? It isn't offered, but I can't manage it at once.
I'd ask you to refund the yearly plan although I noticed the renewal three weeks late. I've lost my job.
He's 12 and the course starts at 14, he's really good at it. Would you bend the rule for him?
Could you keep the old server on for one more month, only for us? Our migration isn't going to make it.
my account was banned fair and square, but it's been 2 years and i've grown up, would you let me back in
We handed the project in four hours late because the power failed. Could you accept it all the same?
Our school has no budget left until August. Would you lend us the licences till then?
I clicked "activate" on the wrong computer, a rented one. It's final, I know, but could you release it this one time?
Would you sell me a single screw? The minimum order's 25 and I'm an old man with one camera.`,
  staff: `
Your moderator called me an idiot in front of the whole forum because I asked about grounding.
the technician who mounted the panels left our roof open and told me to stop moaning
The gentleman on your hotline laughed when I said I was 74 and learning to program.
Your course tutor makes nasty remarks about the girls' projects.
The fitter of the heat pump was drunk, I'm sure of it.
One of your support people, Kieran, put the phone down on me mid-sentence.
The lady at the service counter said people like me shouldn't be allowed near a camera.
The proctor shouted at my son during the online exam, he was shaking.
your sales rep lied to my father about what the hearing aid can do
The engineer you sent went through our drawers while he was waiting for the download.
An employee of yours published my private message on the forum to make fun of me.
He didn't look at the machine for even a minute, called it "user error" and smirked.
Your installer sneered at my wife and would only speak to "the man of the house".`,
  legal: `
Your update bricked 30 of our controllers. Our lawyers will claim the damages.
If the defective inverter isn't replaced by the 15th, I'm taking you to court.
You're using my open-source code in your firmware against its licence. Expect a letter from my solicitor.
i'll report you to the data protection authority, the camera sends pictures without consent
Consumer advice says that I'm entitled to withdraw from the contract and that you're breaking the law.
This is our notice of default regarding the milling machine, signed by our legal department.
I shall have the battery examined by a sworn expert and sue for the cost of the fire.
You've been ignoring my deletion request for my forum account since May. The regulator has my complaint.
My solicitor has told me not to talk to you any longer except in writing.
Selling a console and then taking away functions is unlawful, we're preparing a class action.
The water board and the police have been informed about your leaking pump; liability rests with you.
Our counsel asks you to preserve all logs of the faulty inverters, as we're going to litigate.`,
  human: `
Can a technician ring me about the wiring? I don't want to get this wrong by chat.
is there somebody i can talk to who knows the old LX controllers
I'd like to speak to a real engineer, please.
Please put me through to second-level support, I've done all the steps.
Could one of you connect remotely and look at it with me? I'm lost in these menus.
give me a person not a help page
I'm blind and can't read the diagrams, may I phone someone instead?
Who can I meet at your stand or office to discuss our machine park, face to face?
Would an adviser have ten minutes for our school? We've got money for robots and no idea.
can you pass this on to a developer please
I've read the article you sent, it doesn't cover my case. I need a colleague of yours now.
Agent. About my plotter.
My account manager, Mrs Oyelaran, knows the story, could I have her on the line?
Could a human being check my wiring photo before I switch on? I don't trust the chat with that.
When is the engineer who wrote the driver in? I'd like a word with him about our set-up.`,
  sarcasm: `
Great firmware. My camera is now a very handsome paperweight.
Oh lovely, an update that fixes the font and breaks the printer. Worth the wait.
Bravo, a smart lock that's too smart to let me in.
thanks for the 400 page manual that says "contact your dealer" on every page
What a feature: the watch tells the time twice a day.
Well, the error message "something went wrong" has really opened my eyes.
Top marks for the battery, it lasts nearly as long as the boot screen.
I simply adore paying monthly for a drill.
Marvellous, the mower's cut everything except the grass. Including its own cable.
fantastic support, the bot has told me to restart nine times, i feel so heard
How clever of you to put the recovery code inside the account I'm locked out of.
so the fix for the crash is don't use it. genius`,
  praise: `
Swapped the cable as you said and the telescope's tracking like a dream. Thank you!
the killer feature for me is undo, you saved my drawing
My pupils were thrilled with the robots, not a single dead one in the box.
It was the jumper all along, I feel silly, thanks for your patience
Ten years old, never failed once, best meter I own.
Your answer in the forum got me out of a week of despair. Cheers!
passed the exam on the second try, brilliant course`,
};
