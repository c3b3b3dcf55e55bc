import type { Lexicon } from './cues.ts';

export const english: Lexicon = {
  negation:
    'not|no|never|nothing|none|without|don t|doesn t|didn t|isn t|wasn t|aren t|won t|can t|cannot|dont|nor|ain t|neither|hardly|no need|there s no need',
  question:
    'what|what s|whats|which|who|whom|when|where|why|how|is there|are there|is it|is the|do you|does|can i|could i|may i|should i|will|would',
  how: 'how do i|how can i|how to|how does one|how would i|where do i|where can i|where in|steps to|way to|what do i need to|instructions for|guide for|procedure',
  general:
    'do you offer|do you sell|do you have|do you ship|do you deliver|do you accept|do you take|do you support|is it possible|can one|how long is|how long does|how long do|how much is|how much does|how much are|what is your|what are your|what s the|whats the|what is the|what are the|are there|is there a|are you open|does your|does the|can the|until when|what time|opening hours|policy|price*|fee|fees|cost*|included|compatible|which',
  suppose:
    'if i|what if|suppose|assuming|in case|would it|would be|when i|if one|if you|if we|hypothetical*|what happens|before i',
  just_asking:
    'just asking|only asking|just wondering|only wonder*|was wondering|i m wondering|just curious|out of curiosity|curious|just want to know|only want to know|just want to understand|nothing urgent|no rush',
  my: 'my|mine|our|on my account|on my statement|in my account|i have left|for me|i ordered|i bought|i returned|i sent back|i dropped off|i paid|have i|did i|do i have|am i',
  me: 'i|me|i m|im|i ve|ive|i d|we|us|we ve',
  you: 'you|your|you ve|you guys|you people|u|ur|your company',
  request:
    'please|pls|plz|can you|could you|would you|can u|could u|i need you to|i want you to|i d like you to|i would like to|i d like to|i want to|i need to|id like|kindly|let me|go ahead and|help me|i wish to|can i get|can i have|may i have|would like my|want my',
  change:
    'change|update|switch|send|resend|add|remove|delete|reset|move|upgrade|downgrade|book|reschedule|redirect|ship it|deliver it|replace|exchange|swap|unsubscribe|transfer|increase|raise|lower|activate|deactivate|enable|disable|unlock|take .. off|put .. on|bump|set up|close|correct|fix .. address|forward|reorder|extend|pause|renew|register|top up|reactivate|issue|new address|invite',
  status:
    'where is|where s|wheres|track|tracking|status|has it|has my|has the|did my|arrive*|on its way|shipped yet|been sent|dispatched|when will|when does my|when is my|when do i|eta|how far|balance|how much .. left|how many .. left|how many .. have i|how much .. i owe|do i owe|points have|credit left|look into|check|look up|see whether|recogni*|what was the|what is this|tell me where|any news|yet|due date|my limit|current plan|my next|last payment',
  cancel:
    'cancel*|terminate*|close my|close the account|end my|stop my|quit|delete my account|call off|opt out|withdraw*|unsubscribe',
  order:
    'order|orders|order number|parcel|package|shipment|delivery|booking|reservation|purchase|item|ticket|case',
  invoice: 'invoice*|bill|receipt*',
  tracking: 'tracking|tracking number|tracking code|consignment|waybill|awb',
  refund: 'refund*|money back|reimburs*|pay me back|credited|my money',
  charged:
    'charge*|debit*|billed|taken from|took from|payment*|paid|withdraw*|statement|shows up|deduct*|transaction',
  twice: 'twice|double*|two times|two charges|two payments|duplicate*|two identical',
  repeat:
    'again|third time|second time|fourth time|fifth time|for the .. time|once more|still not|still no|still haven t|still hasn t|still nothing|still waiting|keep*|every time|over and over|yet another|twice now|three times|four times|five times|several times|repeatedly|same problem|same thing|same answer|no one ever|nobody ever|another',
  wait: 'waiting|waited|been waiting|no reply|no answer|no response|not a word|nobody replies|nobody answers|nobody showed|nobody came|left on read|ignored|on hold|ghosted|never came|never arrived|never showed|silence|since spring|since march|since october|since autumn|nine days|ten days|took a day off|day off|no show|nobody turned up|not one|still nobody|months later|week later|in the queue|forever|eternity|any month|drags on|dragged on|third letter|reminder after',
  damage:
    'broken|broke|cracked|crack|damaged|smashed|shattered|dented|dent|torn|ripped|scratched|leak*|faulty|defective|missing|incomplete|wrong|mould*|mold*|stained|ruined|fell apart|falling apart|crushed|soaked|expired|empty box|dead|without|late|bent|wet|cold|filthy|dirty|bedbugs|mold|stinks|stank|melted|upside down|useless|no heating|no hot water|collapsed|bins|scratches|broke down|spoilt|overcharged|doubled|deleted|ruining',
  unhappy:
    'disappoint*|unacceptable|unsatisf*|not satisfied|dissatisf*|unhappy|let down|poor|terrible|horrible|awful|worst|bad experience|not good enough|not what i paid|not happy|frustrat*|annoy*|upset|useless|sucks|crap|rubbish|garbage|trash|a shame|pathetic|appalling|shocking|nightmare|lousy|mess|unreliable|misleading|unfair|waste of|regret|zero stars|one star|broken promise*|promised|feel cheated|letdown|such a letdown|expected more|expected better|dissatisfied|shoddy|shambles|disaster|contempt|fobbed off|brushed off|ripped|beneath|insulting|shameless|couldn t care|doesn t care|nobody cares|no one cares|no apology|not even an apology|lying|chaos',
  complain:
    'complain*|file a complaint|make a complaint|formal complaint|escalate*|dissatisfaction|grievance|bad review|negative review',
  anger:
    'furious|angry|fed up|sick of|sick and tired|had enough|enough is enough|outrage*|livid|disgust*|disgrace*|ridiculous|scandal*|rage|fuming|never again|rip off|ripoff|scam*|thieves|robbery|how dare|wtf|ffs|last straw|pissed|screw you|taking the piss|stop wasting|spare me|lose you as|part ways|i m done with you|done with you|lied|liars|i ve had it|had it up to here|end of my tether|losing patience|out of patience|out of your minds|go to hell|daylight robbery|crooks|shameless|don t you dare|clown*|what exactly am i paying|taking me for a fool|losing my mind|seething|my patience|run out of patience|patience is|is a joke|are a joke|what a joke|a bad joke|had it with|how many times do|how many times must|how many more times|for the last time',
  insult:
    'idiots|idiot|morons|incompetent|are you blind|are you kidding|are you serious|are you stupid|clowns|shame on you|stupid|bunch of|do you even|can t you read|learn to read|amateurs|what is wrong with you|hell is wrong|braindead|useless people|deaf',
  swear: 'damn|hell|shit|fuck*|bloody|crap|holy|ass|wtf|freaking|frigging|goddamn',
  praise:
    'great|love|loved|best|perfect|awesome|amazing|excellent|fantastic|wonderful|brilliant|superb|happy with|well done|kudos|respect|impressed|works now|worked|nice work|good job|so fast|so quick|five stars|lovely|thumbs up|beautiful|thoughtful|congratulations|bravo|you guys rock|delighted|pleased|quick|fast|legend*|sick|gorgeous|thrilled|an angel|angel|a joy|a dream|spotless|fab|ace|stellar|top notch|so kind|very kind|so friendly|friendly|helpful|lifesaver|life saver|saved my|saved the day|over the moon|can t fault|recommend|congrats|compliments|hats off|genius|clever|charming|spectacular|luxury|adventure|how nice|how lovely|how kind|how thoughtful|how generous|how considerate|so glad|just what|round of applause|applause|ten out of ten|ten points|spoil me|well played|masterpiece|impressive|wow|yay',
  thanks: 'thanks|thank you|thx|cheers|ty|much appreciated|appreciate it|grateful|tysm',
  human:
    'human|real person|a person|live agent|an agent|agent|representative|rep|operator|somebody|someone|staff|adviser|advisor|real human|human being|live person|manager|supervisor|support team|colleague|employee|customer service|anyone|people|person|live chat|doctor from|nurse|technician|specialist|consultant|expert|one of your people|your people|second level|someone competent|reservations desk|human agent|in charge|who runs|soul|a voice|flesh and blood|executive',
  thing:
    'human resources|human body|human skin|human hair|human rights|human error|human nature|human trafficking|human size|per person|for .. persons|for .. people|two people|how many people|how many staff|how many employees|estate agent|cleaning agent|insurance agent|travel agent|secret agent|property manager|product manager|file manager|password manager|task manager|project manager|first person|staff discount|third person',
  contact:
    'speak*|talk*|connect me|transfer me|put me through|call me|call back|phone me|reach|contact|chat with|in person|over the phone|on the phone|by phone|ring me|hand me over|forward me|switch me|a word|chat|escalate me|take over|put me|speak with|get hold of|pass me to|answers the phone|picks up',
  legal:
    'lawyer*|attorney*|solicitor*|court|sue|suing|legal|legal action|small claims|ombudsman|trading standards|consumer protection|consumer rights|regulator|authorities|lawsuit|prosecut*|class action|litigation|bbb|police|press|watchdog|chargeback|tribunal|judge|counsel|legal team|proceedings|legal steps|breach of contract|data protection authority|health authority|medical board|trade body|fos|bailiff|mediator|arbitration|dispute|consumer advice|consumer forum|liable|damages claim|formal notice|letter before action|illegal|unlawful|enforce my rights|my rights|press charges|police report',
  threat:
    'hear from|see you in|will report|reporting you|report you|taking .. to|take .. to|i will sue|drafting|already informed|has been informed|going to court|next letter|final warning|last chance|or else|otherwise|consequences|file a|filed|am contacting|is ready|hand .. over to|go public|my attorney|my lawyer|my solicitor|deadline of|within .. days',
  staff:
    'driver|courier|technician|fitter|engineer|cashier|salesman|saleswoman|sales rep|shop assistant|receptionist|lady at|man at|guy at|woman at|guy in|employee|your colleague|your agent|your staff|member of staff|installer|delivery man|delivery guy|clerk|security guard|store manager|person on the phone|he|she|your man|waiter|consultant|trainer|pharmacist|porter|doorman|bouncer|guard|inspector|conductor|moderator|attendant|flight attendant|stewardess|delivery crew|delivery boy|adviser|advisor|assessor|adjuster|postman|postie|caretaker|your people|your guy|your rep|one of your',
  rude: 'rude*|yelled|shouted|screamed|swore|laughed|insulted|rolled .. eyes|hung up|ignored me|racist|sexist|mocked|made fun|threatened|pushed|humiliat*|called me|disrespectful|patroni*|smirk*|harass*|touched|told me to|snapped|arrogant|condescending|unfriendly|smoking|drunk|slammed|refused to|lied to|flirt*|grabbed|treated me|spat|comment about|shoved|hissed|sneer*|mocking|jokes about|joke about|remarks|stared|staring|barged|called her|called him|called my|liar|stupid|threw|hurled|humiliated|bullied|pushy|pressured|dropped|drove off|walked off|shrugged|yawning|sniggered|treated my|out loud|in front of everyone|in front of the whole|in front of my',
  fraud:
    'hacked|hack|fraud*|stolen|stole|identity theft|phish*|compromised|took over|taken over|someone got into|someone logged|someone else|somebody logged|somebody used|unauthori*|suspicious|breach*|leaked|data leak|strangers|scammed|changed overnight|unknown person|logged in from|skimmed|cloned|unknown transfer|without my|broke into|got into|can see other|other people s data|unknown device|withdrew|emptied|drained|hijack*|spoof*|skimming|fake page|fake site|fake website|fake mail|remote program|remote access|anydesk|teamviewer|ported|sim swap|in my name|for sale on|abused|misused|impersonat*|disappearing|login at|login from|sign in from',
  not_me:
    'wasn t me|not me|was not me|didn t buy|didn t make|did not make|didn t order|did not order|never ordered|never bought|never made|never authori*|didn t authori*|did not authori*|didn t approve|never approved|don t know about|not by me|nothing to do with|i haven t been|didn t do|did not do|never been there|never visited|never requested',
  block:
    'freeze|block*|lock .. card|lock my|stop that payment|stop the payment|stop payment|disable the card|suspend|deactivate my card|lost my card|lost my credit|lost my debit|lost my wallet|lost card|card is gone|card swallowed|card was stolen|my wallet|my purse',
  danger:
    'smoke|smoking|smells of gas|smell of gas|gas leak|burnt|explod*|explosion|electric shock|choke*|choking|injur*|bleeding|cut .. hand|allergic|overheat*|melting|melted|caught fire|flames|poison*|carbon monoxide|unsafe|dangerous|blister*|collapsed|battery swelled|swollen|toxic|short circuit|scald*|glass in|shards|live wire|bare wire|exposed wire*|brake failure|wheel came off|fell on|scaffold*|chlorine|fumes|flooding|water through|wrong dose|double dose|overdose|wrong tablets|wrong medicine|anaphyla*|hissing|glowing|sparks|smould*|exploded|lift is stuck|mould in the food|metal in|glass in the|smell* .. gas|gas .. smell*|gas is leaking|on fire|is burning|was burning|got hurt|hurt my|hurt his|hurt her|hurt myself|got burned|burned my|burnt my|burned his|burned her|burn mark*|burn on|in hospital|in the hospital|swallowed|an electric shock|a shock|got shocked|sparking|brakes fail*',
  outage:
    'production|is down|are down|outage|all our customers|all of our|every customer|whole company|everyone in|nobody can|no one can work|our entire|completely down|all users|all our shops|revenue|500|503|unreachable|whole team|all locations|tills|since your maintenance|stopped working for everyone|all our|offline|no power|power out|without power|no electricity|no internet|standstill|stands still|system gone|502|504|checkout is broken|can t take payments|cannot take payments|no card payments|fails for all|locked out|crowds',
  device:
    'router|wifi|wi fi|internet|app|application|printer|screen|monitor|laptop|phone|tablet|bluetooth|bulb|lamp|camera|speaker|headphones|earbuds|watch|thermostat|vacuum|robot|washer|dishwasher|oven|fridge|login page|log in|login|website|browser|plugin|webhook*|api|integration|sync*|export|import|csv|firmware|update|password reset|csv|pdf|page|button|modem|light|led|battery|charger|console|tv|dashboard|calendar|notification*|sensor|device|keyboard|mouse|account page|checkout',
  malfunction:
    'doesn t work|does not work|not working|isn t working|won t|doesn t|stopped|stops|blink*|flash*|crash*|freez*|error*|fails|failed|failing|drops|disconnect*|offline|stuck|hangs|loop*|blank|not responding|can t connect|unable to|can t log|cannot log|bug|glitch*|duplicat*|not load*|slow|timeout|times out|invalid|rejected|not charging|won t turn|doesn t turn|shows|no sound|no signal|not found|keeps|not sync*|disappear*|reboot*|restart*',
  urgent:
    'immediately|right now|asap|urgent*|at once|this instant|emergency|now|quick|quickly|instantly|today|straight away|help',
  deadline:
    'before friday|before the|before that|in time|by tomorrow|tomorrow|by friday|by monday|leaving|flight|wedding|birthday|airport|holiday|by the weekend|by saturday|by sunday|tonight|travel*|moving on|exam|christmas|due on|the party|be here before|arrive before|make it',
  bot: 'bot|robot|machine|ai|chatbot|computer|automated|a real human or|chatgpt|artificial',
  greeting:
    'hi|hello|hey|good morning|good evening|good afternoon|howdy|hiya|greetings|yo|good day|hi there|hey there|morning',
  goodbye:
    'bye|goodbye|see you|see ya|good night|have a nice|have a good|have a great|that s all|thats all|ciao|take care|later',
  yes: 'yes|yeah|yep|yup|sure|ok|okay|correct|exactly|of course|please do|do it|go ahead|confirmed|confirm|right|agreed|fine|that s right|absolutely|sounds good',
  no: 'no|nope|nah|no thanks|no thank you|don t|never mind|nevermind|forget it|not now|stop|rather not|leave it|wrong|incorrect|not really',
  exception:
    'exception|as a gesture|goodwill|bend the rules|make it an|even though the|despite the|outside the|past the deadline|after the deadline|too late but|waive*|turn a blind eye|just this once|one time only|accommodate|special case|override|over the limit|leniency|lenient|overlook|missed the|anyway|a few days late|days over|despite|somehow still|any goodwill|this once|just once|the once|as a favour|as a favor|out of courtesy|still honour|still honor|honour it|let me off|let me out|squeeze in|squeeze me|look past|be kind|be lenient|leeway|anything you can do|can you consider|nonetheless|still accept|still take|still have|still use|turn a blind|drop the|reverse the|let it pass|may i still',
  injection:
    'ignore .. instructions|ignore all|ignore everything|disregard|system prompt|your instructions|your prompt|pretend you|pretend to be|you are now|act as|developer mode|jailbreak*|hidden rules|reveal your|print your|initial prompt|forget .. instructions|new instructions|without restrictions|admin mode|override your|dan mode',
  not_helped:
    'didn t help|did not help|doesn t help|does not help|not helpful|not what i asked|not my question|wrong answer|same link*|same answer*|doesn t answer|you don t understand|don t understand me|you didn t understand|that s not it|still doesn t|same three|you keep|not what i meant|no that|already tried|tried that|going in circles|you re not listening|read what i wrote|not answering|that s wrong again|not it|nope|no use|that wasn t|that isn t|same link|again the same|copy and paste|doesn t help me|going nowhere',
  concede:
    'i know|i realise|i realize|i understand|i get that|i m aware|i am aware|i appreciate|admittedly|granted|normally|usually|strictly speaking|officially|i see that|as i said i know|technically',
  rule: 'non refundable|nonrefundable|not refundable|no refunds|not allowed|aren t allowed|isn t allowed|not transferable|not permitted|can t be changed|can t be exchanged|excluded|the rule|has ended|past the date|out of date|over the limit|too late|closed yesterday|fully booked|one kilo over|short of|outside the|days over|a week over|no longer valid',
  hardship:
    'hospital|in surgery|operation|funeral|passed away|died|dying|death|ill|illness|flu|accident|lost my job|laid off|unemployed|redundant|wheelchair|rehab|gave birth|pregnant|divorce|stroke|cancer|emergency room|my salary|came late|on duty|no internet|was down|rushing to|pensioner',
  access:
    'card|cards|wallet|purse|handbag|pin|password|otp|passport|identity|iban|bank details|licence|credentials|my number',
  stranger:
    'someone|somebody|a stranger|strangers|unknown|an unknown|a man called|a caller|a woman called|pretending|pretended|claimed to be|said he was from|said she was from|another country|another customer|another patient|someone else|somebody else|other customers|not mine|aren t mine|isn t mine|i don t know|never been|without asking|ex employee|impostor',
  sick: 'dizzy|dizziness|vomit*|throwing up|faint*|unconscious|not responding|collapsed|can t breathe|cannot breathe|breathing|rash|swell*|swollen|headache*|nausea|nauseous|feel sick|feel ill|bleed*|in my eye|in my arm|my head|broke his|broke her|broke my|burns|in pain|choking|turned blue|going blue|ambulance|trapped|locked in|stuck between|knife|threaten*|weapon|kill myself|don t want to live|suicid*|end my life|drown*|electrocuted',
  leave:
    'never again|last time|lost a customer|losing a customer|as a customer|lose me|i m leaving|i m off|going elsewhere|stay away|avoid|switching to|tell everybody|tell everyone|warn|part ways|cancel everything|bad review|lost a family',
  demand:
    'i demand|i expect|i insist|i want this|i want it|i want my money|give me back|give it back|pay me|return it now|sort it|sort this|fix it|fix this|solve it|do something|who is responsible|how dare|explain yourselves|this instant|today not|now not',
  crowd:
    'all our|all of our|our whole|our entire|the whole|entire|entire estate|everyone|nobody in|none of our|none of us|no one in|any of our|our customers|our users|our clients|our guests|our staff|our team|our drivers|our shops|branches|tenants|residents',
  get: 'get me|give me|i want a|i need a|can i get a|is there a|is anyone|let me|explain to|pass me',
  span: 'weeks|for days|for months|months|hours|for weeks|all day|days',
  strain:
    'a joke|joke|last time|patience|mad|absurd|insane|had it|how many times|unbelievable|i m done|i am done|boiling|cheat*',
  hazard:
    'gas|hospital|brakes|allergen|oxygen|insulin|pacemaker|nuts in|fire|hurt*|burning|cracking|snapped|splinter*|splinters|fell off|fell down|dropped on|came loose|burst|shatter*|leaking|swallow*|shock*|melt|burn*|spark*',
};
