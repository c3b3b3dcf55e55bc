import type { Seeds } from '../kinds.ts';

/** What goes wrong in other trades than a web shop, in French. */
export const sectorTroubles: Partial<Seeds> = {
  complaint: `
six heures à la porte sans une annonce, c'est une honte
vous annulez notre vol à minuit par SMS et vous nous plantez là
la banque bloque ma retraite depuis une semaine et personne ne dit pourquoi
troisième relance pour une facture payée, ça suffit
internet coupé alors que je paie chaque mois, vous vous moquez de moi
un mois sans téléphone et on me répond toujours « demain »
900 euros estimés pour une personne seule, vous êtes tombés sur la tête
le prix double sans un mot, c'est du vol
votre mise à jour a effacé deux ans de travail et pas une excuse
on paie le support premium et on attend neuf jours, inadmissible
punaises de lit, et le gérant nous offre un café
on nous promet la mer et on a les poubelles, très déçus
vous prélevez encore la salle alors que je suis parti
douches froides depuis octobre et vous ne faites rien
mon dossier est refusé avec une excuse différente à chaque fois
onze mois pour une fissure, à quoi je cotise ?
de la pub sur l'offre sans pub, vous me prenez pour un idiot
vous me facturez des rayures qui étaient déjà là, hors de question
trois heures au comptoir, payé d'avance, pas de voiture, tout le monde s'en fiche
deuxième canapé de la mauvaise couleur, j'en ai ras-le-bol
l'armoire s'est effondrée en une semaine, travail de cochon, je fais une réclamation
pas de prof de maths depuis l'automne et l'école hausse les épaules
une amende à cause de votre machine en panne, c'est du racket
PV sur PV alors que j'ai le macaron, stop
banni sans raison d'un jeu à 70 euros, aucune réponse, rien
vos serveurs me jettent tous les soirs, je veux être remboursé, j'en ai marre
repas froid, deux heures de retard et vous refusez de rembourser
j'attends toute la journée et personne ne vient, encore
combien de fois faut-il renvoyer ce formulaire ??
personne n'écoute, personne ne lit, personne n'aide
je suis à bout
ça traîne depuis le printemps et je perds patience
je vous paie pour quoi au juste ?
cinquième fois : ce N'EST PAS mon contrat
j'ai demandé gentiment quatre fois, maintenant j'exige une solution
je souhaite contester l'expertise et déposer une réclamation
je tiens à exprimer mon mécontentement sur la formation
pour rester poli, votre service de réparation nous a laissés tomber
on se sent floués
quelle déception, on attendait mieux
je vais vous déconseiller à tout le monde
vous venez de perdre une famille de cinq clients
ok c'est fini, je pars avec toute mon équipe
débité deux fois, compte à zéro, rendez-moi ça MAINTENANT
600 pris deux fois et mon loyer est rejeté, réglez ça tout de suite !
et ne m'envoyez surtout pas une enquête de satisfaction
franchement minable
pire hôtel de ma vie
plus jamais cette compagnie
allez vous faire voir avec vos points
REMBOURSEZ CE QUE VOUS ME DEVEZ
DEUX SEMAINES SANS CHAUFFAGE AVEC UN BÉBÉ ET VOUS FERMEZ MON DOSSIER ???
facture fausse, lettre fausse, nom faux, il y a quelque chose de juste chez vous ?
je regrette de vous avoir fait confiance
on ne traite pas les personnes âgées comme ça
beaucoup de promesses, rien derrière
votre réponse ne me satisfait pas, je demande un réexamen`,
  sarcasm: `
ah super, encore « votre appel est important »
génial, un vol direct avec deux escales
merci pour le surclassement du siège au sol
félicitations, dossier fermé sans être lu, un record
allez-y, prenez encore cinquante euros, je voulais juste manger
fantastique, ma carte marche partout sauf en magasin
merci pour la cure sans internet, jour neuf
très bon réseau, sur le toit avec une fourchette
oh, une facture pour l'appart de l'an dernier, quelle nostalgie
belle mise à jour, plus rien ne marche mais la police est jolie
quel luxe, vue mer par le trou de la serrure
30 degrés sans clim à la salle, sauna offert
trop gentil d'ouvrir la pharmacie une fois que je suis guéri
heureusement que je paie une assurance qui n'assure rien
bravo, le film coupe juste avant la fin, j'adore deviner
quelle aventure, une voiture sans phares ni essence
qualité top, l'étagère a tenu tout un après-midi
parfait, un PV devant chez moi
bravo les serveurs, j'admire la barre de chargement depuis une heure
quatre mois d'attente pour un prospectus, ça valait le coup
pourquoi répondre quand on a un robot, hein
malin, envoyer de la glace par courrier lent
exactement ce que je voulais pour mon anniversaire : un compte bloqué
quel timing, le technicien est venu pendant mon mariage
merci pour la pizza froide, on a joué au frisbee
dix pour la créativité, zéro pour la livraison
chapeau, mon nom écrit faux de trois façons
même mon ex répond plus vite, bravo
un « service 24 h/24 » qui dort le week-end, j'adore
mais oui, renvoyez-moi le même lien une sixième fois`,
  fraud: `
quelqu'un a retiré 400 euros dans une ville où je n'ai jamais mis les pieds
j'ai donné le code au téléphone à votre soi-disant service sécurité
mes miles ont disparu, un inconnu est parti à Miami avec
on a porté mon numéro sans me demander et on reçoit mes SMS
un appareil inconnu sur mon compte streaming et mon mot de passe ne va plus
on m'a volé mon compte de jeu, tout a été vendu
un contrat d'électricité à mon nom à une adresse que je ne connais pas
je vois les ordonnances d'une autre patiente dans mon profil
la clinique m'a envoyé les analyses de quelqu'un d'autre
l'export affiche les téléphones de tous vos clients
un sinistre a été déclaré sur mon contrat, je n'ai eu aucun accident
téléphone et portefeuille perdus, désactivez tout svp
carte perdue dans le train, bloquez-la immédiatement
carte perdue, opposition
deux virements vers la Lituanie que je n'ai pas faits
le RIB de notre facture a été changé et on a payé
j'ai tapé ma carte sur une fausse page de stationnement avec votre logo
on a ouvert un compte avec mon passeport
un ancien salarié se connecte encore et aspire nos données
on me dit que mon mot de passe a changé, ce n'est pas moi
vous savez que votre base clients se vend sur un forum ?
connexion à 3 h du matin depuis un pays où je ne suis jamais allé
ils m'ont fait installer un logiciel et ont vidé mon compte
ma mère a donné son code à un type au téléphone ce matin
notre compte administrateur a été détourné
ces trois téléphones, je ne les ai jamais commandés, on se sert de mes données
arrêtez le paiement de 2 300 qui vient de partir, il n'est pas de moi`,
  safety: `
la porte du four a explosé, j'ai du verre dans le bras
de la fumée dans votre car, les gens toussent
ma fille s'est évanouie dans le bassin, aucun surveillant
câble dénudé sur le tapis de course, j'ai pris le jus
ça sent le gaz dans le logement
l'eau coule par les lampes du plafond
la batterie du vélo brûle dans le couloir
depuis le médicament mon père a des plaques partout et respire mal
la boîte dit 5 mg mais c'est du 50, ma mère en a pris deux
le lait bébé a une drôle de couleur et mon fils vomit
le lit superposé a cédé, mon enfant s'est cogné la tête
une étagère m'est tombée sur la jambe, ça saigne beaucoup
les freins de la location ne répondent plus, je suis en pente
une roue s'est détachée en roulant
l'ascenseur a chuté de deux étages, on est encore dedans
des fils à nu dans la cour de l'école
la barrière m'est tombée sur la tête
avec ce chauffage on a tous mal à la tête et des vertiges
l'alarme monoxyde ne s'arrête pas
un enfant est enfermé dans la voiture, l'appli n'ouvre pas
un homme menace les clients avec un couteau dans le hall
le tableau électrique siffle et chauffe
la table en verre a éclaté, j'ai un éclat dans l'œil
des noix dans un plat sans noix, le visage de ma femme gonfle
la batterie externe chauffe et gonfle
odeur de chlore à la salle, plusieurs personnes malades
quelqu'un s'est effondré quai 3
l'échafaudage se décroche au-dessus du trottoir
l'eau du robinet a un goût chimique, on est malades
la poignée de la bouilloire a lâché, je me suis ébouillanté le pied
j'ai pris la double dose à cause de votre notice, j'ai la tête qui tourne
je n'en peux plus, je ne veux plus vivre`,
  outage: `
aucun comptoir n'imprime, la file va jusqu'à la rue
tout l'hôtel est sans internet
tous les terminaux de nos stations sont hors ligne
le cabinet ne peut ouvrir aucun dossier depuis 8 h
plus aucun paiement par carte dans nos agences
système de réservation mort partout, on perd des ventes chaque minute
votre API échoue pour tous nos clients depuis la mise en ligne
toute l'école est bloquée et les examens commencent dans une heure
plus de courant dans tout l'immeuble
l'usine est à l'arrêt, votre serveur de licences est mort
téléphones muets dans les douze bureaux
toute la rue sans gaz depuis hier soir
centre de données hors ligne, tous les locataires touchés
paie de 900 salariés bloquée, plus de système`,
  legal: `
j'attaque la compagnie en justice pour l'indemnité
sans ma caution le 15, mon avocat prend la suite
j'ai saisi l'autorité des marchés
je contacte la CNIL
l'association de locataires me conseille de vous poursuivre
prochaine étape : injonction de payer
le médiateur de l'énergie a déjà mon dossier
je dépose plainte contre votre société
c'est une rupture de contrat, je ferai valoir mes droits
vous recevrez une lettre de mon cabinet
mon avocate rédige l'assignation
remboursement sous dix jours ou j'engage une procédure
nous vous tiendrons pour responsables, devant le juge s'il le faut
60 millions et la DGCCRF s'occupent de mon cas désormais
encore une semaine et ce sera au juge
je vous signale à l'ARS
la presse sera au courant
on se reverra au tribunal
à défaut je me réserve le droit d'agir en justice
les juristes de mon syndicat vont vous écrire
c'est illégal et je le fais vérifier par un avocat
ceci vaut mise en demeure`,
  staff: `
l'hôtesse a rembarré ma mère et l'a traitée d'idiote
le guichetier a ri de mon dossier de crédit
votre conseiller a forcé la main à ma grand-mère
le technicien est entré avec ses bottes sales, a juré et est parti
le portier m'a attrapé le bras
le coach m'a hurlé dessus devant tout le cours
la pharmacienne a annoncé ma maladie à tout le magasin
l'infirmière a levé les yeux au ciel en disant que j'exagérais
l'employé de la location m'a traité de menteur
les livreurs ont lâché le canapé, ricané et filé
le prof a humilié mon fils devant les autres
l'agent du parking a insulté ma femme
votre modérateur s'est moqué de mon bégaiement
le releveur est entré dans la salle de bain sans frapper
le videur nous a refusés à cause de mon voile
un de vos gars m'a fixée tout le temps avec des remarques
la vendeuse m'a ignorée et a servi tout le monde derrière
le contrôleur m'a poussé hors du tram
le guide était ivre pendant la visite
la caissière m'a jeté la monnaie
le chauffeur est parti alors que mon fils était encore dehors
la conseillère ne parlait qu'à mon mari, j'étais transparente`,
};
