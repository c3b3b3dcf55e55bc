// Words that say nothing about what a question is about, accents folded, apostrophes cut.

export const ENGLISH = `a about after again all also am an and any anybody anyone anything are as ask at away be because been
 before being bit both but by came can cant come comes could couldnt d did didnt do does doesnt doing done dont down each
 either else even ever every everything few for from get gets getting give go goes going gone got guys had has hasnt have
 havent having he hello help her here hers hey hi him his how however i id if ill im in into is isnt it its ive just keep
 kind know let like ll look lot m made make makes many may maybe me mean might mine more most much must my need needs never
 no nope not now of off oh ok okay on once one only onto or other our out over own please pls possible put quite rather
 re really s said same say says see seem seems shall she should show since so some somebody somehow someone something
 sorry still such sure t take tell than thank thanks that thats the their them then there theres these they thing things
 think this those though thought through to too tried try trying u understand until up us use used using ve very via want
 wanted wants was wasnt way we well went were what whats when where which while who whom whose why will wish with within
 without wont would wouldnt wrong yes yet you your yours`;

export const FRENCH = `a ai aide aider ainsi alors apres as au aucun aussi autre autres aux avant avec avez avoir avons bien
 bonjour bonsoir c ca car ce ceci cela celle celui ces cet cette chez comme comment d dans de deja depuis des dois doit donc du elle
 elles en encore entre es est et etaient etait ete etes etre eu eux fait faire faut fois font ici il ils j jai je juste l la le les leur
 leurs lors lui m ma mais me meme merci mes mettre moi moins mon n ne ni non nos notre nous on ont ou oui par parce pas pendant
 peu peut peux plus pour pourquoi pouvez pouvoir pourrais pres puis puisque qu quand que quel quelle quelles quels quelque quelques quelqu
 qui quoi s sa sans se sera ses si sont sous sur svp t ta te tes toi ton tous tout toute toutes tres trop tu un une va
 vais vers veut veux voici voila voir vos votre voudrais vous vraiment y`;

export const SPANISH = `a al algo alguien algun alguna ahora ante antes aqui asi aun aunque ayuda bien buenas buenos cada como con cual
 cuales cuando cuanto cuanta cuantos cuantas de del desde donde dos e el ella ellas ellos en entonces entre era es esa ese eso esta estan
 estar estas este esto estos estoy fue gracias ha hace hacer hacia han has hasta hay he hola la las le les lo los mas me mi mis mucho
 muy nada ni no nos nosotros o otra otro para pero poco poder podria por porque porfavor pueda puede pueden puedo pues que quien quiero
 quisiera saber se ser si sido sin sobre solo son soy su sus tal tambien tan tanto te tener tengo tiene tienen todo todos tu tus un una uno
 unos usted ustedes va vale ver voy y ya yo`;

export const GERMAN = `ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bitte
 brauche da damit danke dann das dass dein deine dem den denn der des dessen die dies diese diesem diesen dieser dieses doch dort du durch
 ein eine einem einen einer eines einfach er es etwas euch euer eure eurem euren eurer fur gegen geht gibt habe haben hallo hat hatte hatten
 hier hilfe hin ich ihm ihn ihnen ihr ihre ihrem ihren im in ins ist ja je jede jeder jetzt kann kannst kein keine keinen konnen konnte
 konnten mal man mehr mein meine meinem meinen meiner mich mir mit mochte muss mussen nach nicht nichts noch nun nur ob oder ohne schon
 sehr sein seine seinem seinen seit sich sie sind so soll sollte sondern sonst uber um und uns unser unsere unter vom von vor war waren warum
 was weil welche welchem welchen welcher welches wenn wer werde werden wie wieder will wir wird wo wurde wurden zu zum zur zwar`;

export const ITALIAN = `a ad agli ai aiuto al alla alle allo anche ancora avere avete avevo aveva bisogno buongiorno c che chi ci ciao cio coi
 col come con cosa cosi cui d da dagli dai dal dalla dalle dei del della delle dello dentro di di dopo dove dovrei due e ed era essere fa fare
 fatto fino fra gia gli grazie ha hanno ho i il in io l la le lei li lo loro lui ma me mi mia mie miei mio molto ne nei nel nella nelle
 nello no noi non nostro o ogni ora per perche pero piu poco poi posso potete potrei prego prima puo qual quale quali quando quanto quanta quanti
 quella quello questa queste questi questo qui se sei senza si sia siamo siete solo sono sta stata stato su sua sui sul sulla sulle suo tra
 tu tua tuo tutti tutto un una uno va vi voglio voi vorrei vostra vostro`;

export const PORTUGUESE = `a agora ai ainda ajuda algum alguma ao aos apenas apos aquela aquele aqui as assim ate bem boa bom cada com como
 consigo da dar das de dela dele depois desde dessa desse desta deste do dois dos e ela elas ele eles em entao entre era essa esse esta estao
 estar estava este estou eu faz fazer foi fora gostaria ha isso isto ja la lhe mais mas me mesmo meu meus minha minhas muito na nada nao nas nem
 no nos nossa nosso num numa o obrigado obrigada ola onde os ou outra outro para pela pelo pode podem poder posso por porque pouco pra qual
 quais qualquer quando quanto quantos quantas que quem quero se sem sempre ser seu seus sim so sobre sou sua suas tambem tem tenho ter
 teu toda todas todo todos tudo um uma uns vai voce voces vos vou`;

export const DUTCH = `aan af al alle alleen alles als altijd ander andere bedankt ben bij dag dan dank dat de deze die dit doe doen dus
 een eens en er even gaan gaat geen graag haar had heb hebben heeft heel hem het hier hij hoe hoeveel hoi hulp hun iemand iets ik in is ja je
 jij jou jouw jullie kan kun kunnen maar mag me meer met mij mijn moet moeten na naar niet niets nog nu of om omdat onder ons onze ook op
 over s t te tegen toch toe tot u uit uw van vanaf veel via voor waar waarom wanneer want was wat we weer wel welk welke werd wie wij wil
 willen word worden wordt zal ze zelf zich zij zijn zo zonder zou`;
