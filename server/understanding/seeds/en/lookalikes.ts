import type { Seeds } from '../kinds.ts';

/** Sentences that sound like one kind and are another: manners, irony, oaths, conditions, deadlines; in English. */
export const lookalikes: Partial<Seeds> = {
  legal: `
Thank you for your message. Should the 220 not arrive by 3 March, my solicitor will take it from there. Kind regards
With regret I must inform you that, absent a refund this week, I shall turn to the court.
Much obliged for your help so far. If nothing has happened by Monday I will lodge a claim with the ombudsman.
Please note that I will involve my lawyer unless the contract is ended by the end of the month. Best wishes
Dear Ms Hall, many thanks for looking into it. Without payment by the 10th I will file with the tribunal.
I remain hopeful, yet my legal insurer stands ready should you decline again.`,
  praise: `
holy hell this burger is insane, in the best way
fuck me that was tasty
shit, you guys deliver faster than I can cook, love it
damn good coffee, seriously
killer concert, my ears still ring, thank you
Please tell Amir in the workshop he did a wonderful job on my bike.
Could you let the lady from the evening shift know how grateful we are?
Say thanks to your driver from us, he carried everything up four floors and smiled.
Nobody ever explained it to me so clearly, compliments to Mr Novak.
I never thought anyone would take so much time for an old woman. Thank you, Lucy!
You rarely meet someone like the young man at your front desk, so attentive.
no complaints whatsoever, everything was lovely
I can't complain, all perfect
I was ready to be angry and then your colleague fixed it in a minute, wonderful`,
  sarcasm: `
Marvellous, a fitter who is due from eight to six and then simply isn't. I had nothing better to do.
Many thanks for the fridge without a door, very airy.
Lovely, the gift arrived a week after the birthday, the child has almost stopped crying.
Such a pleasure to pay twice for the same thing.
How kind, you've sent me the manual in Finnish.
A big hand for whoever packed eggs under the dumbbells.
Great that the "quiet room" is right above the disco. We danced in bed.
Really efficient: ten minutes to sell me the contract, ten weeks to find it.
Excellent, now the new part is broken as well. At least it's consistent.
I simply adore repeating my customer number to every one of you.`,
  complaint: `
For the third time: is it included, yes or no? All I get is canned text.
Third message about the same thing, and you keep pasting the same link that doesn't open.
once again, because apparently nobody reads: the box loses the picture whenever it rains, since six weeks
I've explained it calmly four times now. I would like it solved, not forwarded.
Second reminder. Still no answer to my question of 4 May. This is getting tiresome.`,
  exception: `
I know underwear can't be exchanged, it says so clearly. It was a present though and she is in hospital. Could something be arranged this once?
I understand promo tickets are final, but my mother has just died. Would it be possible, quite exceptionally, to move the flight?
Engraved items aren't taken back, I realise. The wedding is off. Could you bend the rule?
It's past the thirty days, my fault entirely. Would you still take it?
I missed the sign-up by an hour, is there any way to get in?
Would you be willing to overlook the missing receipt just this time?
The fee is correct, I'm not disputing it, but could you let me off because of the strike?
Students only, I know; I finish my degree next week, might I still get the price?`,
  information: `
It's frustrating that nothing on your site says it plainly. How long can I keep a hired tool?
A bit annoyed that I can't find this anywhere: what does the second year cost?
Your menus are confusing, sorry. Where do I see when my pass ends?
I find it irritating how hidden this is. Which documents do I need for a visa?
Honestly tired of searching. Is there a late opening on Thursdays?
It is a pity that the leaflet is so unclear. How often may I take the drops?
What happens if my phone with your app gets stolen, could somebody get at my account?
How do I tell whether a payment request really comes from you? I haven't had one, my neighbour mentioned it.
Suppose a burglar gets hold of my card, who pays for what he buys?
Is the pump loud? I don't want to murder my flatmate's sleep.
I'm dying to know whether that lipstick comes in matte too.
does shade 12 also exist without glitter
does the lamp hum when it's dimmed
GOOD MORNING, SORRY FOR THE CAPITALS. DO YOU TAKE MOBILE PAYMENTS IN THE SHOP?
My husband fell off a ladder last year, nothing broken, and we laugh about it now. Which of your ladders is the lightest?
instalments
right of withdrawal
warranty
Would I have to send back the charger too if I returned the phone?
If I ended the plan early, would I still be billed?
I'm a lawyer and I'd like to know whether your software works for law firms.
my daughter is a judge, do you engrave pens for her chambers?
do you also hire people over fifty?`,
  transaction: `
You'd announced a refund for the meal that never came. Has it been started?
I need a copy of the invoice before six today, I'm closing the quarter.
The inspection is at eight tomorrow and I can only make eleven. Could you move it today?
MY GRANDMOTHER'S PHONE ONLY HAS CAPITALS. THE BILLS SHOULD GO TO 41 ROSE STREET, FLAT 3
I'm done here, no hard feelings, just end my membership.
"Sue them", says my husband, he is joking. Could you move the pick-up to Thursday?
Thanks a lot for last time! Could you also send me the form for this year?
Sorry to bother you again: has the money for the returned lamp gone out? I see nothing on my account yet.
we leave on Friday, please check whether the passports have been sent
What a lovely bunch that was, my sister cried with joy. Please send the same to my aunt on the 12th.
Dear team, we had a marvellous evening and laughed a lot. On the bill there's a bottle we didn't have. Could you take it off?`,
  human: `
nah mate, I'm not talking to a box. anyone in the office today?
I've gone round in circles for a quarter of an hour. Is there somebody made of flesh and blood?
that doesn't answer it. anyone human around?
is there still somebody in I could have a chat with?
this menu drives me up the wall, just let me speak to one of you`,
  bot: `
mate are you a robot or is there someone there lol
u a bot or what
hang on, am I writing with a machine?`,
  fraud: `
card gone on the bus, please put a stop on it
I mislaid my bank card somewhere in town, block it please
my login no longer works and the mails about orders keep coming, none of them mine
I've been locked out of my own computer, the address was changed overnight and a laptop was ordered`,
  safety: `
The water heater you fitted yesterday gives off a strange smell and my son passed out in the bathroom
there's an odd burning smell from the fuse board and the lights flicker
grandma ate from the jar you recalled and can't stop being sick`,
};
