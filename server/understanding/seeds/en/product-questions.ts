import type { Seeds } from '../kinds.ts';

/** Calm questions about technical products: how to use, wire and program them, what they can do, licences and orders; in English. */
export const productQuestions: Partial<Seeds> = {
  technical: `
how do i kill a render that hangs, the stop button is greyed out
Which of the two wires on the float switch goes to COM? Both of mine are black.
text too small in the tool list, where do i make it bigger
How do I get rid of the demo project that opens every time?
burnt the wrong firmware onto the card, can i just write over it
Is there a command to delete all the waypoints at once? I've got about six hundred from the previous owner.
How can I undo "merge tracks" after I saved? Version 5.2 on a Mac.
what does the third lamp on the inverter mean, the one that blinks blue every four seconds
Can you tell me what baud rate the LX-40 label printer expects?
my loop never ends, why does while temp < 20 not stop when it gets to 21
How do I throw an exception from a custom block and catch it in the main script?
where's the dead man's switch setting in the crane simulator menu
How should I wire two 8 ohm cabinets to the amp so as not to hurt it?
Screen is in Chinese. I bought it second hand and can't read a word, which menu is language?
Where do I find the serial number on the Orbis 90? The sticker has rubbed off.
do i have to take the battery out before flashing
How do I disarm the motors on the bench, the app only offers "arm".
Hello, I teach year 8. How do I put the same starter program onto thirty robots without doing it one by one?
Could you tell me how to export the drawing to DXF with the layers kept?
what is pin 9 on the round connector for
How do I get out of kiosk mode? The admin who set it up has left.
My query returns NULL where I expect 0. Do I need COALESCE or is there a setting?
can i stop the machine from cutting the thread after every single letter
Which screw do I turn for the tension of the lower looper?
how to connect the old heat pump controller to home wifi, it only has a serial socket
I've moved to another province and the plotter shows depths in fathoms. Where's metres?
How do I remove a dead sensor from the list? It was eaten by the dog.
Is there a keyboard shortcut to kill the running cell?
How do I make the telescope forget the old alignment and start afresh?
where do i enter the licence key after a reinstall
Would you please explain what "protection class II" means for how I connect the earth wire?
in which order do i power up the mixer and the speakers
Which file has the calibration in it, so I can back it up before I update?
Hi all. Beginner here. I want an LED to go on when the door contact opens. Do I put the resistor before or after, and does it matter?
how to turn off the beep
What's the right way to abort a print without the nozzle burning into the part?
I get "illegal instruction (core dumped)" on an older CPU. Is there a build without AVX?
how do i ban an IP that keeps guessing ssh passwords in the firewall screen
What is the meaning of code 14 in the event log?
Can the greenhouse controller open vents by wind speed as well as temperature, and where do I set that?
How do I set the drone so that it doesn't come home by itself when the battery is low? I'm flying over water in a boat.
how can i tell if my fuse is blown or the adapter is broken
My colleague should be able to invite people as well. Which role does she need?
I deleted the default profile like an idiot. How do I get it back?
Do I solder the shield at both ends or at one?
whats the admin password of the router when it was never changed
How do I make the microscope camera show up in a video call?
Is there any way of running the CNC program from line 120 after I had to stop it?
How do I split a stereo track into two monos
I'd like my e-bike to stop assisting at 20, not at 25. Can the display do that?
we want to block the children's tablets after eight, is that in the router or in the app
What do I put in the "gateway" field? I really have no idea about networks, sorry.
how do i clear the fault memory
My code works on the small robot but on the big one the wheels go backwards. Do I swap the wires or change the sign?
Please explain how to read out the counter via Modbus, register 40021 gives me 65535.
What's the proper way of shutting the database down so that nothing gets corrupted?
how long do i hold reset? 5 sec does nothing
Where can I see which process is eating the memory on the NAS?
Can you show me an example of how to post JSON with a token in Python?
the mower should leave out the flower bed, how do i tell it
How do I take the print head out for cleaning?
Which oil, and how many drops, for the hook of the Finch 220?
Is it possible to hide the price column from my employees in the stock list?
how do you get umlauts on the label, i get question marks
What does "quota exceeded: 10 req/s" want me to change in my code?
How would I go about catching the timeout exception and trying again after a minute?
My hearing aids: how do I switch off the right one only?
where do the logs go on linux
I want to sync two cameras to one trigger. Does the second take the signal from OUT or from the same box?
how to reset the maintenance counter after changing the filter myself
The manual says "short JP2". What do I do that with, a bit of wire?
How do I transfer my licence from the laptop that died to the new one?
Can I unlock the bootloader and go back later?
How can my pupils hand in their project without an email address of their own?
is there a dark mode for the night watch, the plotter blinds me
I changed the units by accident and now everything is in inches, how do I change back?
What value must I set for the steps per mm with a 16 tooth pulley?
How do I stop the assistant from talking in the middle of the night?
Which colour is the plus on the cable that came with the panel, brown or blue?
how to shoot raw and jpg at once on the K-7
We've got one licence server and forty seats. How do I kick out someone who forgot to log off?
Does the sync cable go in MIDI out or thru? I've tried one of them and nothing moved.
Can you set a password on the machine so the apprentices can't alter the feed rate?
how do i attack the tutorial boss on easy, is there a difficulty switch
I'd like to make the watch vibrate more strongly. Is there a setting?
How do I remove a virus warning that the browser shows for your setup file?
What's the sequence of lamps at a normal start? I want to know what I'm looking at.
where do i tell the accounting program that our year ends in june
How do I book an invoice that was paid by two people?
How do I correct a VAT entry in a period that's already been closed?
Can I drive a 24 V valve straight off output Q0.3 or is a relay needed?
what resistor for a 3mm red led on 5 volts
How do I print with white on transparent tape
Is there an offline installer? Our lab PCs have no internet, by order of the IT department.
How do I silence the low-temperature alarm on the controller while I'm cleaning?
My function gets called twice. Is that because of the bounce in the button?
how do i escape a quote inside a quote in your template language
Can I make the hub turn the pump off if no water comes for ten seconds?
How do I pair a second remote without losing the first?
How do I put the sewing machine into free motion? Feed dogs down, I know, but where's the lever?
Which port do I need to open for the backup service, and is it UDP?
Is there a function that tells me whether a file exists before I overwrite it?
what does it mean when it says "orphaned lock file, remove?" do i say yes
Could you walk me through restoring a single table from last night's snapshot?
I'd like to go back to 4.1, the new one's not for me. How do I do that without losing my presets?
where on earth is the mute button
Do I have to sign the firmware myself, and which key does the bootloader check?
How do I dim the display of the meter in the hallway
The examples use tabs and my editor makes spaces. Which does your language want?
how do i delete my forum avatar, there's only change
How do I stop people from posting in my class's group after the project is over?
Can the oscilloscope trigger on the falling edge only? I can't see it in the menu.
Is the jumper on the left or the right for 110 volts?
how do i connect a guitar to the interface so it doesn't hum
What is the difference between standby and off on the console, and how do I set real off?
How do I measure resistance with it? My father left me this meter and no booklet.
I'm 71 and learning to code with your kit :) What's the semicolon for?
How do I transfer my plans from the drawing program to the laser, via stick or network?
please help me understand the error "expected 3 arguments, got 2", line 8
how do you change the blade on the vinyl cutter safely
Which cell goes where when I replace the pack? There's a drawing inside but it's faded.
Is there a trick to get the lid off? I'm afraid I'll snap the clips.
how do i let a colleague see my dashboards but not touch them
Where do I switch off the telemetry? Our data-protection officer wants it off before we roll out.
How do I set up single sign-on with our directory? Which claims do you expect?
What do I type to drop a database that still has sessions?
how do i stop the robot arm in an emergency from code, is there a call for that
Can I have the outside sensor shown first, not fourth?
How do I get the 3D view to turn around the part and not around nothing?
How to write a macro that types the date
I've got a column of numbers that your import takes for text. How do I tell it that they're numbers?
Is it right to loosen the belt for the winter?
How do I flash the dongle under Windows 7, yes I know, it's an old measuring PC.
how do i clean the lens on the inside
What do I do with the third wire? The old thermostat had two.
Which of the environment variables sets the proxy? We're behind a company firewall.
How do I migrate from plan S to plan M without downtime, is there a procedure?
can't remember how to put the watch into pairing mode, bought it 2019
How do I feed the lawn robot's boundary wire under a path?
Where do I see how many credits a job has burned?
Could someone tell me how I rotate the API secret without all of the clients failing?
how do i hang up on the intercom from the app lol
What's the syntax for a comment that goes over several lines?
Do I need to lock the carriage before I carry the plotter downstairs, and how?
how to factory reset the Mira 3 without the app, the old owner is still in it
How do I stop the camera from recording the neighbour's garden? He asked nicely.
Is there a way to see which of the twelve panels is weak?
How do I type a degree sign on the label maker
I'd like to log the temperature every ten minutes to a card, what's the simplest way? I've never programmed before.
how do i get a new line in a cell
Could you explain the difference between a hard and a soft limit, and which one's error 9?
What do the letters N, L and the triangle on the terminal stand for?
How do I take the exam in practice mode first?
How do I set the course to English? The videos are, the quizzes aren't.
Do I use a pull-up or is there one on the board already?
In what format does the hub want the time, I get "invalid cron".
Is there a way for screen readers to skip the toolbar? I'm blind and it reads 60 buttons to me first.
how do i stop auto update, the lab needs the same version all term
how to bridge two amps, model B-200
I've inherited a darkroom enlarger timer of yours. How is the foot switch connected?
What's the command for a dry run? I don't want to shoot my production data.
How do I get the sat finder to show channel strength in dB?
Can I crop the boot picture away, it advertises the former owner's fish shop
how do i give a variable to another thread
How do I tell the boat's autopilot that the compass is mounted backwards?
We run your scanner with gloves on. How do I raise the touch sensitivity?
Do I enter the tax number with or without the letters in front?
how do u set a static ip on the printer from its tiny screen
Which of these do I choose at first start: master, slave or standalone?
Good evening, I bought a used milling machine from a school that shut down. It came with a laptop, no password, no papers, and a box of tools in which I know about half. It runs, I've even cut a spoon. How do I find out which version of the control software is in it?
I'm a choir conductor and no technician. My son set up the recorder before he moved to Leeds, it made one file for each microphone, and now after I touched "project" it makes one big file. How do I get the separate files back?
We keep bees and I'd like to weigh the hives with your load cells. Four cells to a hive, nine hives, one little computer in the shed. I have read about amplifiers until midnight and I'm more confused than before. Do I need one amplifier for each cell or one for each hive?
My wife and I are sharing an account for the watch and her runs end up in my statistics, I apparently ran a marathon in Cork. How do we separate that?
hi there im 13 and making a quiz in your editor for my nan. it works but the score never goes over 1. i think its because i put score = 1 and not something else?? what do i write
I translate manuals and have to open a file from your drawing program, version 3, from 1999. The current one says unsupported. I've got an old PC, no CD drive. What's the easiest way to get at the text in it?
Our company's IT has closed every port except 443, and they won't be talked into another. Can the gateway be told to send everything over that?
is it the short or the long press that deletes`,
  information: `
would the M2 hub work with bulbs from another maker
Is the outdoor sensor protected against rain or only against splashes? It says IP44.
Can I install my licence on a second computer, at home?
Which version was the last one to run on 32-bit?
is it normal that the charger gets warm
Can a child of nine use the soldering set with an adult next to her?
What happens to our files if we don't renew?
Do you still sell belts for the 1998 model?
Will the 12 V pump run on a car battery, and would that be enough for a night?
Does the free plan allow commercial use? I sell about two stickers a month.
whats the max cable length between camera and recorder
How many times can you sit the exam if you fail it?
Is the battery in the Tern replaceable or glued?
Under which licence is the example code? We'd like to put it in a product.
Where are the backups stored, inside the EU? Our company's data protection people are asking.
Do you sign a data processing agreement with small firms?
Is your console allowed on a plane, with the battery in?
my school has 24 tablets from 2016, will the learning app run on those
does the telescope come with a sun filter, and is it dangerous without
Is there a teacher's discount on the robot sets?
What's the difference between the 5 and the 5 Pro apart from the colour?
Do you publish the source of the firmware? And am I allowed to modify it?
If I open the case, do I lose my warranty?
Could a hearing aid be damaged by an MRI, or must it simply come out?
how loud is the pump outdoors, in dB
Does the exam certificate expire?
Can I buy just the left earpiece?
When does support for release 8 end? We're planning next year.
How much power does it draw in standby
Is there a list of error codes for the older dishwashing line, D300 and so on?
Does the accounting program do two companies under one licence?
We're a library. May visitors borrow the e-readers with your app on them or is that against the terms?
can i use third party ink
Which batteries does it take and how long do they last in the cold?
What maximum weight can the gimbal carry
Would your interface do for a choir of 40 or is it more for one singer?
Am I allowed to fly it in a park in the Netherlands?
do you have a wiring diagram for the 2004 controller as pdf
How many requests a minute does the student key allow?
Is the trial limited in functions or only in time?
Does the greenhouse set work without internet?
Is it safe to leave a 3-D printer on overnight?
what does mean time between failures say about my drive, is 1 million hours realistic
Do used devices come with a licence or is that tied to the first owner?
If our subscription lapses in the middle of a project, can we still open the drawings?
Does the mower survive the winter outdoors?
Is there a student version of the drawing program, and what can't it do?
Why do you ask for my location when I register a microscope? Just curious.
Is my data used for training? The works council wants to know.
Does the marine plotter need a yearly chart subscription or can I stay on the old charts?
what torque can the small servo take
Does the meter measure true RMS?
Which countries' plugs are in the box?
How accurate is the pulse on the watch compared with a chest strap?
Is lead in the solder you supply? It's for a school.
Where can I dispose of an e-bike battery that's dead?
Does the amplifier get by with two ohms?
would a 65 watt charger be too strong for the small console
Is there a limit to how many devices one hub can take?
How long do you keep spare parts for discontinued models?
Do I need a licence for each core or each machine?
is the german manual all there is or is there an english one
What do I lose if I go from the yearly plan down to the free one?
Can I get an invoice with our VAT number on it when I buy in the online shop?
do you accept purchase orders from public schools
Is the course accredited? My boss pays only if it is.
How many questions may I get wrong and still pass?
Is a camera with shutter count 80,000 worth buying used?
Does the sewing machine do leather? I know it's not meant for it, just thin stuff.
Who owns the code that your assistant writes for me?
is it illegal to use channel 13 in canada
Does your cloud run in the US only? Our lawyers have to write that into a contract.
What is the difference between the black and the grey toner, apart from forty pounds?
Does the smoke sensor also detect carbon monoxide?
can two watches share one account
Does the firmware for the X1 fit the X1c as well?
Do I have to give my real name in the forum
How do ratings in your marketplace come about? I've got three stars and no idea why.
Are there any known problems with macOS betas?
Which lens mount is that, the old bayonet?
how many volts may i put on the analog input before it dies
is there a maker's kit for blind pupils
Do your panels feed in when the grid is off? I always thought they did.
Which languages do the voice prompts come in? My gran speaks Urdu.
Does turning the modem off at night do it any harm?
Is the safety switch on the lid compulsory in schools?
Are the prices with tax? I'm a private person and a bit lost on your page.
What is the longest file name the recorder takes
Would the Delta synth be too hard for somebody who's never played? I doubt myself a bit.
Do you offer repairs after the warranty and what would a diagnosis roughly cost?
do i need version 3 of the remote for version 3 of the app
Does the cheaper drone have a return function, I never got far with manuals
What's your policy for security researchers who find a hole in your firmware?
Is the bluetooth on it encrypted? Hospital IT asks.
How fast is the card reader in real life
Is the exam supervised by camera? I've no webcam, that's why I ask.
what is the fake-lead filter in your crm good for
Does the free tier sleep when nobody visits?
Is there an end date for the old API? I still have a script from 2015 that's never let me down.
Can the pool sensor be used in salt water?
Could I put the inverter in an unheated attic, minus ten in January?
Does the forum have a section for hacked and home-made firmware, or is that banned?
Is there a warranty on refurbished boards
how often must the heat pump be serviced so the guarantee stays
Would an 800 W set be enough for a caravan with a fridge and a laptop?
Does the kit contain small parts that a toddler might swallow? I've a two-year-old about the house.
Which norm does the emergency stop comply with? I need it for our risk assessment.
What does CE stand for on the nameplate and do you have the declaration as a file?
do you notify users if there was a data leak, and how? asking for a questionnaire of our auditor
Is there a difference in sound between the US and the European power supply?
can i run it off a usb power bank in the field
Are the reels compatible between the LP2 and the LP4?
Does "lifetime licence" mean my lifetime or the product's?
How strict is the plagiarism check in the final project? We worked in pairs.
Would the telescope show Saturn's rings from a balcony in town?
Is there a cheaper way of having five users who each log in once a month?
Does it hurt the cells to charge to 100 all the time?
what size is the thread on the bottom, 1/4 or 3/8
Will the smart lock let us in when the internet's down?
Do you have instructions in large print? My husband's eyesight is failing.
Are replays of the live lessons available afterwards, and for how long?
I fix radios as a hobby and I've been given a box of your tubes from the sixties. They've got a code of two letters and four digits on them. Is there a table for the dates?
My daughter failed the first module of the course and says she may repeat it, the page says "one attempt". Which of the two is right?
We're a two-man business and hate subscriptions. Is there still a version that one buys once?
would 512 mb be enough for the small database or am i kidding myself
Does the app store my child's voice? Her school wants to know before they let the robot in.
I've got the 2015 amplifier and my neighbour swears the remote of the new one works with it. Does it?
whats included in the service for 140
How bad is it to use the wrong grease on the rails?
Is there a difference between "suspended" and "banned" in the forum rules?
Does the label tape survive a dishwasher and frost?
How long does an exam certificate normally take by post to New Zealand?
If a pupil leaves, may the next one take over the seat?
Which of your scopes would you give to a ten-year-old who breaks things?
Is my old amplifier a fire risk if I leave it on while I'm out, or is that just my mother talking?
do the knobs of the big synth fit the little one
Does "unlimited" really mean without limits, or is there a fair use clause somewhere?
What's the shelf life of an unopened ink bottle?
Do we as a club count as a company when it comes to your licence?
I only want to read a voltage now and then. Isn't your 900 one far too much for me?
How many megapixels do I need for a poster in A2?
What's the oldest phone the hearing aid app works on?
Are the schematics of the discontinued delay pedal free to share with my evening class?
which of the two antennas is for longer range
Does one have to be good at maths for the data course? I nearly failed it at school.
Will a drive formatted on the console be readable on my PC?
What happens on the cloud plan when I exceed the storage, do you delete or do you charge?
Is the plastic food safe, for a cookie cutter?`,
  transaction: `
please move my licence to my new laptop, the old one's been scrapped
can you free up one activation, i've used all 3, key ends 77KQ
Where is the spare part I ordered on the 9th, a drive belt for the Finch 220?
Would you delete my forum account, user name is plankton_44.
I'd like to give back the drone, unopened, it was a present and he already has one.
pls change the email on my developer account, the company was renamed
Ordered the microscope with the blue stage and a black one arrived. Could you exchange it?
Can you raise our limit to 200 seats from 1 September? Same contract.
My subscription was renewed for a year and I only meant a month. Can you change it to monthly?
what's the state of my repair, RMA 60112, an amplifier
Please enter our purchase order number 4500-81 on the invoice.
My pupil's account is registered with the wrong year of birth, 2031 instead of 2013. Could you put it right?
tracking for the toner says returned to sender, can you send it again
Please look up which firmware my device was shipped with, serial 0C-7719.
I've paid for the pro version twice, by card and by transfer. Could one come back to me?
Can you see my exam result? It's been "in review" since the 2nd.
cancel my cloud plan at the end of the period please and tell me how long the data stays
We've bought a machine from a firm that closed. Please register it to us, nameplate is attached.
The voucher for the learning kit says "already redeemed", class code 8B-22. Could you have a look?
Could you send the missing screws for the mower, bag C wasn't in the box
please take the old boat off my chart account
I never received the activation email for order 5581. Please send it to this address.
my name is spelt wrong on the certificate, it's Siobhan not Sioban
Please tell us what's left of our prepaid support hours.
The school has 28 kits on order. Can 14 of them go to the other site?
I'd like to swap my annual licence for the network one and pay the difference.
could you check if my hearing aid is still under guarantee, bought 14/3/23
Please confirm the bank transfer for quote Q-118 has reached you.
My e-bike battery is being replaced under the recall. Where is it at the moment?
can u restore the project i deleted on friday, id 99310, if it's still in your trash
Please switch us from card to invoice, our bursar insists.
I'd like a return label for the router, it's the wrong model for our line.
Can you unlink the hub from the previous owner's account? I have the receipt and his email saying yes.
I passed the retake and the dashboard still shows failed. Could you update it, candidate 30387?
Please refund the second chart region, I only sail the Baltic.
change delivery of the solar panels to the 20th please, the scaffolding isn't up yet
Could you pull the call logs for our API key from last Tuesday? The key ends in d4.
We were billed for 40 seats, we have 36. Could the October bill be put right?
please sign us up for the beta, team id quokka
I'd like to cancel the extended warranty on the game console, order 71-223.
Has the lens I sent in on Monday turned up in your workshop?
how many downloads have i got left on my licence, account is the one i'm writing from
Please extend my trial order into a full one, five users, bill to the address below.
Could you tell me the purchase date of my synthesizer? Lost the receipt, registered in 2021.
Please send the safety data sheet for batch 0881 to our lab address.
my premium shows as expired but was paid on the 3rd, can you see the payment?
Three of the ten sensors arrived with a broken pin. Could three new ones come with the next order?
Please put my daughter into the Thursday group of the coding course instead of the Tuesday one.
Could you combine my two accounts? One has the watch in it, the other the scales.
need the licence certificate on company name for an audit, order no. L-3020
I've returned the heat sensor and would like to know if the credit's been booked.
resend the unlock code for the navigation maps pls, VIN is on the photo
Please cancel the spare blades, I found some in the shed.
We'd like to add 2 TB to our plan from tomorrow, account name dunes-lab.
Please put "paid" on the invoice for the spectrometer, our funding body insists on it.
can you tell me which day the replacement stage for my microscope leaves your store`,
};
