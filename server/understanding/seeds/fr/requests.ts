import type { Seeds } from '../kinds.ts';

/** What somebody has to do, in French. */
export const requests: Pick<Seeds, 'transaction' | 'human' | 'exception'> = {
  transaction: `
combien il y a sur ma carte prépayée
combien de tampons j'ai sur ma carte
quel est mon plafond actuel
où est ma commande 55120
la 88213 est-elle déjà partie ?
annulez la commande 71230 svp, je l'ai passée deux fois
clôturez mon compte, je n'en ai plus besoin
changez l'adresse de la 30018 : 12 rue des Lilas, 69003 Lyon
remplacez le bleu par un rouge dans la 91003 svp
retirez la lampe de ma commande A-1177 et gardez le reste
enlevez tom@exemple.fr de notre espace
pouvez-vous réinitialiser l'accès de amelie@exemple.fr
passez-moi à l'abonnement annuel
tu peux me mettre sur le forfait moins cher stp
quel est mon solde
combien il me reste de points
quand se termine mon contrat
j'ai renvoyé les chaussures le 3 mai, où en est mon remboursement ?
il me semble que 30 € ont été prélevés deux fois, vous pouvez vérifier ?
petit souci, 12,50 € apparaissent en double sur mon relevé, rien d'urgent
à quoi correspondent les 4,99 € du 12 juin ?
est-ce que la 70015 arrivera avant samedi ? c'est un cadeau
augmentez le plafond de ma carte svp
débloquez ma carte pour le Japon
déplacez mon rendez-vous à vendredi
désinscrivez-moi de la newsletter
j'ai pris du M par erreur, pouvez-vous me l'échanger contre un L
je vous adore, passez-moi en premium
sans reproche aucun, supprimez mon profil
Bonjour, histoire drôle : mon mari et moi avons commandé la même tente chacun de notre côté (n° 33001). On a bien ri. Annulez la mienne et gardez la sienne, merci.
ma réparation est-elle terminée
il me reste combien de données ce mois-ci
ma table de vendredi est-elle confirmée
avez-vous reçu mon retour
quand serai-je remboursé de la 40118
du nouveau pour la 66120 ?
toujours pas de suivi pour la 70331, vous pouvez regarder
la 81114 devait arriver hier, elle est où
le transporteur dit livré mais je n'ai rien, vérifiez la 50044
gardez la 90817 jusqu'à mon retour de vacances
déposez la 44190 chez ma voisine au 14
livrez plutôt la 61203 à mon bureau
n'envoyez pas la 30777, je n'en veux plus
j'ai cliqué deux fois, retirez-en une
arrêtez mon panier repas la semaine prochaine
je veux résilier ma salle de sport
enlevez-moi de la lettre d'information
changez mon siège pour le couloir
ajoutez une valise à ma réservation
décalez la livraison à l'après-midi
j'ai déménagé, ma nouvelle adresse est 5 rue des Ormes, Tours
30 euros ont été débités deux fois, vous pouvez vérifier
je vois le même paiement en double sur ma carte, pourriez-vous regarder
je ne reconnais pas un prélèvement de 14,99 €, c'était pour quoi
mon bon n'a pas été déduit de la 55310
je ne retrouve plus mon mot de passe, mon mail est lea@example.com
confirmez mon rendez-vous de mardi neuf heures
Où en est ma commande 48213 ?
Mon nouveau numéro est le 06 44 20 18 77.
L'adresse de livraison devient 14 rue des Ormes, 3e étage.
Le prénom sur le billet devrait être Mathilde avec un h après le t.
Auriez-vous l'amabilité de me renvoyer la facture de septembre ?
Le remboursement de la veste est-il parti ?
Déplacez mon rendez-vous chez le dentiste de mardi à jeudi, svp.
Passez-moi au forfait 20 gigas.
J'aimerais revenir à mon ancien tarif.
vs pouvez me descendre au forfait le moins cher stp
Il me faut une nouvelle SIM, la mienne est cassée en deux.
Index du compteur : 05817.
Envoyez-moi l'attestation fiscale 2024, s'il vous plaît.
Rien ne presse, mais il semble que la cotisation de mai soit partie deux fois ; vous regarderez ?
Un débit de 12,99 apparaît et je ne sais pas à quoi il correspond, pouvez-vous vérifier ?
Annulez la réservation 77120, nous ne partons plus.
Une place couloir à la place de la fenêtre, ce serait possible pour mon vol de lundi ?
Mettez ma carte de fitness en pause jusqu'en janvier.
Samedi je ne suis pas là, apportez plutôt le canapé lundi.
J'adore votre appli, vraiment ; passez-moi donc à l'abonnement annuel.
EXCUSEZ LES MAJUSCULES, JE NE SAIS PAS LES ENLEVER. MON E-MAIL DEVIENT COLETTE.MOREAU AROBASE COURRIER POINT FR.
Pas fâchée du tout, mais pouvez-vous voir chez qui on a déposé le colis 30984 ?
Mon mari me dit de vous traîner en justice, moi j'ai uniquement besoin du bordereau de retour.
Mon fils crie à l'arnaque, ne l'écoutez pas ; dites-moi juste où en est mon avoir.
Désinscrivez-moi de l'infolettre.
Dès le premier décembre on habite chaussée de Wavre 225 à Ixelles.
Le contrat d'électricité doit passer au nom d'Inès Rolland.
Il me reste combien à rembourser sur mon prêt ?
Activez ma nouvelle carte, elle finit par 4471.
La facture doit être au nom de la Sàrl Dubuis, pas au mien.
Gardez la commande 66310 jusqu'à mon retour de vacances, svp.
Avant vendredi il me faudrait le justificatif de mon abonnement pour l'employeur.
Mon paiement de lundi est-il arrivé ?
Finalement on sera trois et pas deux pour la réservation 51877.
Enlevez la boîte vocale de ma ligne.
Merci encore pour hier, c'était rapide. Il faudrait aussi changer le compte de prélèvement, c'est celui qui finit par 0092.
Ajoutez ma blonde, Maude Tremblay, comme deuxième conductrice sur la location de lundi.
Renvoyez le courriel de confirmation, je l'ai effacé par erreur.
Combien de points me reste-t-il ?
Le pull est trop grand, échangez-le contre un M ; commande 19042.
Le suivi dit livré et il n'y a rien ici, pouvez-vous chercher où il a été mis ?
Je préfère que le technicien passe l'après-midi, après seize heures.
Il me faudrait la police en PDF pour l'auto immatriculée VD 44102.
Retirez l'assurance mobile de ma facture, je n'en veux plus.
Réactivez mon compte, je suis de retour au pays.
La résiliation demandée le 3 est-elle bien enregistrée chez vous ?
Nous nous sommes mariés, je m'appelle désormais Laure Vandenberghe, merci de mettre mon dossier à jour.
Je suis ravie de vous, tout est parfait, mais je déménage à Montréal : fermez mon compte fin mars.
tu peux m'envoyer le relevé d'aout stp
Remboursez sur la carte plutôt qu'en bon d'achat pour le retour 20771.
Le rendez-vous du pédiatre du 12, on l'annule, la petite est guérie.
Quel est l'état de mon sinistre 80215 ?
Je devais prendre l'auto à neuf heures, mettez onze heures.
Ma valise signalée perdue a-t-elle été retrouvée ? Référence GVA55120.
Je fais opposition par prudence : ma carte est tombée dans le lac, il m'en faut une autre.
Bloquez-moi un lit d'appoint pour la chambre réservée au nom de Schmutz.
Ça serait-tu possible de pousser ma livraison à mercredi ?
Ma mère est tombée dans l'escalier dimanche, hanche cassée, et on se relaie tous à l'hôpital, qui ressemble à une gare. On avait un séjour à quatre à Ténérife le 20, et bien sûr ça tombe à l'eau. On a pris l'assurance annulation. Annulez donc le dossier 90331 et dites-moi ce qui me sera rendu.
Ma marraine m'a offert une carte cadeau de chez vous, elle a disparu pendant le déménagement avec la moitié de la vaisselle, et hier on l'a retrouvée au fond d'une casserole, allez comprendre. Je ne sais plus s'il y a encore quelque chose dessus. Le numéro est 6012 4478, pouvez-vous me dire le solde ?
Il y a eu le facteur, puis le concierge, puis le neveu du concierge, et personne ne sait qui a signé pour ma caisse ; mon beau-père veut déjà appeler la police, vous imaginez. Moi je suis tranquille, elle est forcément quelque part. Regardez donc qui a signé l'envoi 27765 et à quelle heure ?
Quinze ans chez vous pour l'électricité et jamais un souci, il faut le dire aussi. Maintenant je divorce, on vend la maison, c'est bien triste, et je pars dans un petit appartement à Quimper avec le chien. Le bail commence le premier, merci donc de transférer mon contrat au 30 rue Kéréon, deuxième étage.
Je suis infirmière et j'ai enchaîné quatre nuits avec des urgences pleines à craquer, l'horreur. Résultat, j'ai complètement oublié la séance d'essai d'hier soir, j'en suis confuse. Est-ce que vous pourriez me la remettre mercredi prochain à dix-neuf heures ? C'est au nom de Daniela Favre.
En passant commande j'étais dans le bus, le petit sur les genoux et une dame qui me racontait sa vie, et voilà, j'ai mis le mauvais étage. J'ai écrit 5 et c'est 8. Un jour de retard ne me gêne pas, mais pas chez le voisin du cinquième, il est en voyage. Commande 35518, vous corrigez ?
Le code de la porte a changé, c'est 45B ; notez-le pour la livraison de demain, svp.
Faites suivre mon courrier bancaire chez ma fille, 8 impasse des Lilas à Tours.
Combien me devez-vous encore sur la note de crédit 2207 ?
J'aimerais passer de la facture papier à la facture électronique.
Ma plaque a changé pour le parking : GE 118 402.
On avance le contrôle technique à vendredi, est-ce jouable pour vous ?
Il me faudrait un duplicata du carnet d'entretien, dossier 60418.
Retirez le gratin et mettez deux salades dans ma commande 73120, merci.
Désormais c'est mon frère Olivier qui reçoit les notifications, au 0478 22 10 96.
Remettez donc mon abonnement piscine en route, les plâtres sont enlevés !
Qu'est-ce que ces 4,90 sur ma facture de mars ?
Mon colis est-il passé à la douane ? Le numéro c'est 55807.
Prélevez le 10 plutôt que le 5, mon salaire arrive le 8.
Je prends finalement la chambre non-fumeur, modifiez la réservation 31466.
Tous mes vœux et merci pour votre gentillesse ; j'aurais voulu mon relevé annuel d'intérêts.
L'orthographe exacte, c'est Lefèbvre, b avant le v, sur le contrat d'auto.
Mon patron hurle que le fournisseur nous roule, ma collègue parle d'aller aux prud'hommes et le stagiaire s'est enfermé aux toilettes, une matinée ordinaire au bureau. Pour ma part, j'ai simplement besoin du double de la facture 81094, avec le numéro de TVA belge cette fois, parce que la comptable ferme le dossier jeudi midi.
Mon grand-père part lundi en cure à Spa, il a nonante ans, une canne, deux valises et un caractère de cochon. J'ai pris son billet trop vite et je l'ai mis à l'étage, or les escaliers lui sont interdits depuis l'opération. Mettez-le en bas, dans le sens de la marche si possible, dossier KX4417.`,
  human: `
je peux parler à un humain ?
je veux parler à une vraie personne
conseiller
un agent svp
service client
passez-moi votre responsable
quelqu'un de chez vous peut-il m'appeler ?
je préfère en parler au téléphone avec quelqu'un
pas de robot, je veux une personne
vous ne comprenez pas, mettez-moi en relation avec un conseiller
est-ce qu'il y a quelqu'un ? il me faut un être humain
arrêtez avec vos liens, y a-t-il quelqu'un qui réfléchit chez vous
je voudrais être rappelé par un de vos collègues
un de vos collègues peut-il m'appeler
je veux quelqu'un qui lise vraiment ce que j'écris
plus de robot, merci
arrêtez la machine, passez-moi une personne
il n'y a personne à qui parler ?
je préfère voir cela par téléphone avec quelqu'un
qu'un vrai employé regarde ça
à qui puis-je parler
une personne svp
je souhaite dire un mot au responsable
Je veux parler à quelqu'un.
Conseiller.
Pourriez-vous me passer un collègue, s'il vous plaît ?
un humain svp
Y a-t-il chez vous quelqu'un en chair et en os ?
Je préférerais ne pas raconter ça à une machine.
Ça se règle avec un menu, ou quelqu'un chez vous possède un téléphone ?
Ne pourriez-vous pas m'appeler cinq petites minutes ?
Je suis une vieille dame, l'écrit et moi ça fait deux, vous n'avez pas un jeune homme à me passer ?
Je peux-tu parler à du vrai monde ?
Y aurait-il moyen d'avoir une voix plutôt qu'un écran ?
agent
Passez-moi votre responsable.
C'est délicat, j'aimerais mieux en discuter de vive voix.
Il faudrait que quelqu'un avec un cerveau regarde mon cas.
Quel numéro faire pour qu'un vivant décroche ?
Téléphonez-moi septante secondes et c'est réglé, je m'explique mieux en parlant.
Reste-t-il du monde chez vous, ou tout le monde est parti manger ?
Mon histoire n'entre pas dans un formulaire.
Mettez-moi en relation avec un opérateur.
Moi les robots, non merci, donnez-moi quelqu'un.
Dites voir, y a pas une dame au guichet qui pourrait me causer ?
On pourrait se voir autour d'un café pour en parler, quelqu'un de chez vous et moi ?
être rappelé
J'ai besoin qu'on m'écoute, pas qu'on m'envoie un lien.
Passez-moi la dame de l'autre jour, celle qui avait un accent du Midi.
Un être vivant, c'est trop demander ?
J'aimerais autant que ce soit une personne qui me réponde, sans vouloir vous vexer.`,
  exception: `
le délai de retour est passé d'un jour, pouvez-vous faire une exception ?
je sais que c'est contraire aux règles mais pourriez-vous le reprendre sans le ticket
pourriez-vous annuler les frais de retard, à titre de geste commercial
j'ai raté la date de deux jours car j'étais à l'hôpital, vous pouvez l'accepter quand même ?
la garantie est finie depuis une semaine, une réparation à titre exceptionnel ?
j'ai une semaine de retard pour le retour, vous le reprenez quand même pour cette fois ?
le bon a expiré hier, pouvez-vous l'accepter malgré tout
pourriez-vous passer outre la règle, j'étais malade
la garantie vient de finir, une réparation à titre commercial ?
un geste pour une cliente fidèle serait-il possible
Je sais que le délai de retour est passé de trois jours, mais j'étais hospitalisée ; pourriez-vous faire un geste ?
Ce tarif n'est normalement pas échangeable, je l'ai bien lu, mais mon frère avance son mariage, y aurait-il moyen ?
Payer en quatre fois n'est pas prévu, je le comprends, mais j'ai perdu mon emploi en juin.
L'inscription a fermé hier, j'étais sans réseau en montagne, me laisseriez-vous encore entrer ?
Je connais la règle des bagages, mais ce sont les prothèses de mon fils, pourriez-vous renoncer au supplément ?
La promo finissait dimanche, je sais, mais votre site plantait et je suis cliente depuis douze ans, me l'accorderiez-vous quand même ?
Le contrat dit un an, mais on me mute à l'étranger ; pourriez-vous exceptionnellement effacer la pénalité ?
Le billet est nominatif, d'accord, mais papa est décédé et j'aimerais que ma tante parte à sa place.
Sans ticket vous n'échangez pas, je le sais bien, mais c'est un cadeau, vous fermeriez les yeux ?
Je sais que les chiens sont interdits, mais elle a 16 ans et ne peut rester seule, juste une nuit ?`,
};
