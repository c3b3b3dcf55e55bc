import type { Seeds } from '../kinds.ts';

/** Harmless messages with loud words in them, and messages for a person in everyday words; in French. */
export const everyday: Partial<Seeds> = {
  transaction: `
ma carte est usée et la puce ne passe plus, je peux en avoir une nouvelle
la carte expire en juin, la suivante part toute seule ? merci de regarder
mettez la nouvelle carte dans mon compte à la place de l'ancienne
j'ai oublié le code de ma carte, envoyez-m'en un autre
la recharge de ce matin n'apparaît pas encore dans le solde
j'ai fait un virement à mon propriétaire mardi et il n'a rien, où est-il passé
mon paiement à la station-service a été refusé, vous pouvez voir pourquoi
passez 40 euros du livret au compte courant
augmentez mon plafond de retrait par jour
je me suis trompé d'iban, peut-on rappeler le virement
où en est le remboursement des bottes renvoyées il y a deux semaines
on m'a dit trois à cinq jours, on est au sixième, où est le colis
toujours rien dans la boîte, vous pouvez regarder le suivi
j'ai commandé la mauvaise taille, c'est ma faute, échangez-la
la mauvaise couleur est arrivée, envoyez la bleue svp
il manque une tasse sur les quatre, envoyez-la
quelqu'un de l'atelier pourrait-il plutôt passer jeudi
quelqu'un peut me dire si mon dossier est bien arrivé
est-ce que quelqu'un peut décaler mon cours à cinq heures
quelqu'un peut vérifier que ma place est côté fenêtre
une table pour sept personnes à mon nom
ajoutez une personne à ma réservation
changez la personne à contacter sur le contrat : Eva Lindt
sur le badge, appelez-moi Robin et pas Roberte
prévenez-moi quand les rideaux seront prêts
il me faut une deuxième clé pour le vélo
je voudrais le remboursement du billet que je n'ai pas utilisé
j'ai mal noté le relevé de gaz, corrigez-le svp
un rendez-vous pour les freins de ma voiture
j'ai rendez-vous lundi avec votre avocat maître Bonn, il faudrait le déplacer
le procès est terminé, envoyez donc le dossier à ma nouvelle adresse
bloquez la salle pour notre groupe du 3 au 5
la dernière fois vous l'aviez laissé au voisin, refaites pareil
annulez seulement le troisième cours, le reste demeure
une fois par mois suffit, plus toutes les semaines
Notre mariage fut une catastrophe merveilleuse : pluie, pas d'orchestre, curé en retard. Réimprimez les photos, même taille.
Les enfants malades toute la semaine, voiture en panne, j'ai oublié le cours. Inscrivez-moi au prochain.
J'ai attendu trois semaines le beau temps, le voilà. Avancez la livraison à lundi.
Je suis furieux contre mon imprimante, pas contre vous. Deux cartouches noires de plus svp.
Mon ancien proprio est un escroc, j'ai enfin déménagé. Nouvelle adresse : 4 rue des Ormes, changez-la.`,
  information: `
qui est le responsable de l'agence de Lille
la signature d'un responsable est-elle nécessaire ou la mienne suffit
faut-il un agrément pour être agent chez vous
à quel opérateur appartient le réseau
quelqu'un d'autre peut-il retirer le colis pour moi
combien de personnes tiennent à l'arrière
y a-t-il du monde au guichet après vingt-deux heures
vos employés parlent-ils espagnol
peut-on parler en néerlandais à l'enceinte
jusqu'où monte l'échelle
c'est pour offrir à quelqu'un, vous faites des paquets
combien gagne un conseiller débutant chez vous
mon chef demande si vous facturez en dollars
faut-il appeler avant de venir
combien de fois peut-on repasser l'examen
combien d'essais avant que le code se bloque
à quand remonte la dernière hausse des prix
combien de semaines pour un visa
combien d'heures tient la batterie
deux semaines suffisent-elles pour résilier avant la fin du mois
quelle est la limite pour un virement à l'étranger
un pot est-il assez pour dix mètres carrés
la cuisinière marche au gaz ou à l'électricité
le parfum brûle-t-il les peaux sensibles
la crème va-t-elle avec une allergie aux noix
que faire de l'ancien détecteur de fumée
si l'ascenseur est en révision, y a-t-il une rampe
un four neuf sent toujours un peu au début, c'est normal
quelle différence entre la carte argent et la carte or
faut-il une pièce d'identité pour ouvrir un compte
comment reconnaître une contrefaçon de vos sacs
on m'a dit que vous aviez une boutique à Porto, c'est vrai
j'ai lu qu'une autre société s'est fait pirater. Vous gardez nos données comment ?
l'assurance paie-t-elle un vélo volé dans une cave
faut-il un avocat pour créer une société avec votre formule
que dit la loi sur le retour des aliments
aucune idée lequel des deux me convient, quelle est la différence
ma copine se plaint du dos, quelle chaise lui irait
le livre de blagues est pour les enfants ou les adultes
Le chien a mangé la moitié du canapé puis la télécommande, ma femme a crié, les gosses ont ri. Tout va bien. La housse se vend seule ?
Tombé à l'eau avec la tente, une chaussure perdue, hurlé comme une chèvre, super voyage. Quel spray la rend étanche ?
Mon patron m'a crié dessus une semaine pour un rouleau de caisse, il s'est calmé. Quelle largeur font les vôtres ?
Papi menaçait de faire un procès à la météo, il est comme ça. Le parasol tient-il au vent ?
Les voisins ont appelé la police pour notre fête, ça valait le coup. Combien de watts fait la grosse enceinte ?
Gâteau brûlé, alarme, les pompiers sont restés au café. Jusqu'à quelle chaleur va le tapis de cuisson ?
mon ex a volé mon cœur et mon vélo mdr, vous en vendez d'occasion`,
  technical: `
la télé réclame sans cesse une mise à jour puis revient au menu
l'appli reste bloquée sur le logo depuis hier
ma montre ne parle plus au téléphone
le scanner se plaint d'un pilote absent
erreur 12 quand je me connecte, ça veut dire quoi
le code n'arrive jamais par sms, que faire
ça s'appaire puis ça coupe au bout de deux minutes
le jeu me vire dès que j'ouvre la carte
l'écran est devenu noir, le ventilateur tourne encore
plus de son à gauche depuis la mise à jour
wsh l'appli rame trop sur mon vieux tel, une astuce
le site mouline quand je clique sur payer
le wifi ne passe pas à l'étage, comment l'étendre
l'imprimante mange le papier, je nettoie quoi
l'installateur s'arrête, mauvais chemin
le thermostat affiche une flamme et rien ne chauffe
la caméra signale des gens qui ne sont pas là, on règle ça où
trois réinitialisations, ça clignote rouge, et ensuite
ce câble me rend fou : quel bout va où pour ravoir l'image
troisième fois que j'installe la box et elle reste orange, j'ai raté quoi
fichu clavier, il tape tout en double, y a un réglage
l'écran est mort sauf une fine ligne, je peux faire quelque chose moi-même
la serrure ouvre mais ne ferme plus depuis la pile changée
le four affiche F4 et bipe comme un fou
la carte est vide depuis la dernière version
depuis le changement de SIM plus de données mobiles`,
  praise: `
super, arrivé plus vite que prévu
des gens adorables au comptoir, vraiment
votre technicien était top, dites-le lui
la responsable nous a aidés elle-même à porter, trop gentille
ça valait chaque minute d'attente
jamais mangé d'aussi bon pain
je n'arrête pas de regarder mes rideaux, ils sont si beaux
rien à redire, tout s'est bien passé
c'est de la folie comme c'est bon, on reviendra
ouf, vous avez sauvé le mariage, le gâteau était encore congelé à midi et tout le monde l'a adoré
j'ai pleuré en l'ouvrant, exactement la bague de mamie
mon chat s'est installé dans le carton et ne le rend plus, il vous salue, livraison au top
après une semaine de pluie, un pneu crevé et un piquet perdu on est rentrés heureux, vos vestes sont les meilleures
je le croyais perdu et il était dans la boîte, merci mille fois
nickel, ça remarche
boutique au top
impeccable, pas une rayure
parfait, il ne me faut rien de plus
quel service !
chapeau à vous tous
gros pouce levé de ma part
félicitations pour le nouveau magasin
très contente d'être passée chez vous
la meilleure salle où je suis allé
la nouvelle appli est un bonheur
remboursée en deux jours, waouh
enfin un assureur qui tient parole
mes compliments au chef
trop contente, elle me va comme un gant
vous avez illuminé ma journée
Vol annulé, valise perdue, téléphone mort, mais le monsieur du comptoir m'a trouvé une chambre et une brosse à dents. Un ange.
Jambe cassée en mars, j'ai beaucoup pleuré, et votre vélo d'appartement m'a remise debout. Merci infiniment.`,
  human: `
il y a une âme derrière tout ça
on peut faire ça de vive voix avec un de votre équipe
je préfère causer avec quelqu'un qui connaît le dossier
ça me dépasse, qui puis-je appeler
vous pouvez passer ça à un collègue svp
un humain svp
non mais des vrais gens, pas toi
donnez-moi quelqu'un qui peut décider
c'est qui le chef ? j'aimerais lui dire un mot
l'un de vous peut m'appeler cet après-midi
mettez-moi quelqu'un qui s'y connaît en chauffage
une machine, non merci. une personne
vous ne pouvez pas m'appeler cinq minutes tout bonnement
je veux être transféré à la comptabilité
quelqu'un qui n'est pas un programme là-dedans
il faut un adulte là, trouvez-en un svp
un employé pourrait-il regarder mon cas, il est particulier
stop le bot, je veux du personnel
un numéro avec un humain au bout svp`,
  sarcasm: `
Brillante idée de livrer les pneus neige en avril.
Resté toute la journée chez moi, et le mot dit que j'étais absent. Je dois être invisible.
Bravo, le remplaçant a exactement la même fissure.
Quelle attention : la relance est venue avant la facture.
Chouette, encore un sondage sur la livraison que je n'ai pas eue.
Donc le colis express prend la route touristique. Charmant.
Merci pour la surprise : une demi-bibliothèque.
Cinq étoiles pour votre silence.
Formidable, me voilà avec trois comptes dont aucun ne marche.
Quelle chance, le car est parti dix minutes en avance, j'adore marcher.
J'adore, les bottes étanches ont leur piscine intégrée.
Pile à l'heure, avec deux semaines de retard à peine.
Mes compliments, l'appli plante plus vite que jamais.
Quelle affaire : deux nuits payées, zéro dormie.
Évidemment, l'assistance est fermée quand on en a besoin.
J'admire comment vous perdez un colis plus grand que moi.`,
  complaint: `
franchement nul, je remets plus les pieds chez vous
quelle baraque pourrie
mdr même une lettre vous savez pas l'envoyer
ça a bien baissé, avant c'était bien
sérieux vous abusez, deux mois pour une chaise
vous dites demain, c'est toujours demain
je me sens lâché par votre façon de faire
payé en première et assis à côté des toilettes, ça ne passe pas
lamentable, vraiment lamentable
vous aviez une seule chose à faire
notez ça comme réclamation sur le chantier laissé sale
j'attends toujours et tout le monde s'en moque
support pourri
vous n'apprendrez donc jamais
vous trouvez ça drôle ? toujours pas d'eau chaude
comment peut-on vendre une camelote pareille
quatre courriers, zéro réponse
on ne traite pas ainsi un client de vingt ans
cher, bruyant et cassé, merci pour rien
vos excuses, j'en ai soupé`,
  exception: `
un moyen de contourner la date limite ? j'étais à l'hôpital cette semaine-là
je sais que c'est deux jours de trop, vous le prendriez quand même
pourriez-vous laisser entrer mon fils, il a onze ans et la règle dit douze
une petite souplesse sur les frais d'annulation ? mon père est mort
je sais que les soldes ne se reprennent pas, mais pour une fois
le bon a expiré hier, vous l'accepteriez encore`,
  safety: `
le radiateur sent le brûlé et la prise est devenue marron
mon petit a avalé la pile bouton de votre télécommande
les freins de la voiture louée ne prennent plus, on est en montagne
mon visage gonfle après la coloration
mamie a pris double dose de vos gouttes et ne se réveille pas
de l'eau sort de la prise électrique`,
  fraud: `
trois paiements sur ma carte dont je ne sais rien
j'ai cliqué sur le lien d'un mail de chez vous et il manque de l'argent
on a changé le mail de mon compte et je suis dehors
mon casier à la piscine a été forcé et la carte bancaire manque
je viens de dicter un code à un homme qui se disait de chez vous, que faire
quelqu'un a commandé un téléphone à mon nom
j'ai oublié mon portefeuille avec toutes mes cartes dans le train`,
  outage: `
aucun de nos magasins n'encaisse depuis midi
toute la clinique est hors ligne et les patients attendent
deux cents personnes ici ne peuvent plus se connecter
le paiement en ligne est tombé depuis huit heures, chaque minute nous coûte`,
  staff: `
votre monteur était ivre et a crié sur ma femme
la caissière s'est moquée de mon accent
le livreur a balancé le carton par-dessus le portail avec un doigt d'honneur
votre réceptionniste a levé les yeux au ciel et m'a dit d'apprendre le français
l'entraîneur n'arrêtait pas de fixer ma fille`,
  legal: `
désormais c'est mon avocat qui s'en charge
dernière chance avant que je saisisse le médiateur
payez d'ici vendredi ou on se voit au tribunal
j'ai tout transmis à l'association de consommateurs`,
  bot: `
c'est un humain qui répond ou un programme
je parle à une personne là ? simple curiosité
t'es réel
vrai agent ou bot ?
j'ai un ordinateur devant moi ou un de vos collègues
salut t'es une de ces ia
qui écrit ici, un homme ou une machine
êtes-vous une vraie personne, je veux juste savoir`,
};
