import type { Seeds } from '../kinds.ts';

/** Complaints, irony and wishes for a person, in stories and unusual words; in French. */
export const storyTroubles: Partial<Seeds> = {
  complaint: `
troisième relance de ma part, toujours le silence
rien. ni mail, ni colis, ni excuse.
On m'avait juré que ce serait réglé lundi. Nous sommes jeudi.
je m'attendais à mieux d'une maison comme la vôtre
c'est à se demander si vous voulez encore des clients
Vous trouvez normal de faire attendre une dame de 82 ans dehors ?
quel foutoir chez vous
Je ne crie pas, je ne jure pas, mais sachez que la confiance est rompue.
abusé. trop abusé.
vos promesses, vous pouvez vous les garder
La chambre sentait le tabac froid, le drap avait des cheveux, et à l'accueil on hausse les épaules. À 140 euros la nuit, j'estime avoir été floué.
De l'agence on m'envoie au siège, du siège à la plateforme, de la plateforme à l'agence. Je tourne en rond depuis février.
combien de fois faut il vous l'ecrire
votre service laisse franchement à désirer
Je regrette chaque euro versé.
on se moque du monde là
Le devis disait 300, la facture dit 680, et il faudrait que je dise merci ?
mon fils a attendu son cadeau tout Noël. il n'est jamais venu. voila.
j'en ai plein le dos de vos reports
On nous vend de la fibre, on nous livre de la ficelle.
C'est la deuxième fois ce mois-ci que la viande arrive tiède. Que comptez-vous faire ?
franchement chui dégoûté de vous
Le billet coûtait un bras et on n'a vu qu'un pilier.
vous avez une drôle de conception du mot garantie
Personne ne rappelle, personne n'écrit, personne n'assume.
à force de me balader vous avez perdu un client, moi je vais chez le concurrent
La salle de sport est sale depuis des mois, les douches sont froides et vous augmentez le tarif. Sérieusement ?
Ça fait un an que l'école nous répond « on transmet ». À qui, au vent ?
je n'accepte pas cette réponse
service en dessous de tout
Vous m'aviez assuré noir sur blanc que le colis partirait le 2 ; il est toujours dans votre entrepôt le 19, et vous osez me parler d'un délai normal.
Votre machine est tombée en panne trois fois en deux mois. Nous avons acheté du neuf, pas des ennuis.
tabarnouche ça fait trois rendez-vous manqués, j'ai mon voyage
nul de chez nul
Mon mail d'hier, celui d'avant-hier, celui de lundi : y en a-t-il un que vous ayez lu ?
Je paye, donc j'aimerais au moins un minimum de respect.
Quand je vois le prix et quand je vois le résultat, j'ai honte pour vous.
septante-deux jours pour un remboursement, on croit rêver
j'ai perdu un temps fou et un client à cause de vous
À l'achat, tout sourire. Depuis la panne, plus un chat pour m'aider.
c'est du foutage de gueule
Vous ne tenez aucun de vos engagements.
Je vous ai fait confiance pour le mariage de ma fille. Les fleurs sont arrivées fanées, et le lendemain. On ne refait pas un mariage.
vos frais cachés me restent en travers de la gorge
Décidément, chaque année c'est pire.
je suis très remonté contre vous
bande de rigolos, rendez mes sous
Je ne comprends pas qu'une entreprise de votre taille ne soit pas fichue de livrer une simple étagère.
Vos chauffeurs sonnent-ils parfois, ou déposent-ils l'avis de passage par principe ?
Le problème n'est pas la panne. Le problème, c'est votre mépris depuis la panne.
Même le chat est plus réactif que votre administration.
Client depuis l'ouverture, j'ai toujours défendu votre magasin. Là c'est terminé, vous m'avez déçu une fois de trop.
Après le quatrième changement d'interlocuteur j'ai abandonné. C'est sans doute le but.
pas content du tout du tout
Le séjour était une catastrophe du premier au dernier jour, j'exige un geste.
frigo livré cabossé, personne ne veut l'admettre
comment osez-vous facturer ça
Sur l'appli de rencontre, la moitié des profils sont faux et vous encaissez quand même, c'est scandaleux.
Sans nouvelles depuis cinq semaines, je vous laisse imaginer l'opinion que j'ai de vous.
vla le service client en carton
Ma commande de pièces était annoncée sous 48 heures. Onze jours plus tard nos machines tournent au ralenti et vous me demandez de patienter encore. Inacceptable.
1 étoile et c'est généreux
Je ne recommanderai plus jamais votre cabinet à quiconque.
Les toilettes étaient bouchées, le wifi absent, et le patron en vacances. Vous comptez me rembourser au moins une nuit ?
Dites, ça vous amuse de me faire remplir trois fois le même dossier ?
J'aurais préféré ne pas avoir à écrire ceci. Mais la manière dont ma réservation a été annulée, sans un mot, est indigne.
livreur fantôme, suivi bidon, service aux abonnés absents
Il y a six mois on m'a dit six jours.
Un dossier perdu, ça arrive. Deux, c'est de la négligence. Trois, c'est vous.
ce n'est pas digne d'un service public
minable
toujours que du vent
je vous retiens, vous
et mes 80 euros alors ?
promis juré, qu'ils disaient
pas un mot, pas un geste
vous m'épuisez
quelle bande d'amateurs
je suis écœurée
Zéro écoute. Zéro suivi. Zéro honte.
j'attendais des excuses, j'ai eu un sondage de satisfaction`,
  sarcasm: `
quel bonheur, ma douche est froide en janvier
Trop gentil de m'avoir prévenu du retard deux heures après l'arrivée prévue.
j'adore quand le technicien vient quand je ne suis pas là
Chapeau bas, réussir à livrer une pizza plus froide que mon frigo.
Toutes mes félicitations pour ce cinquième formulaire identique.
Que d'émotion : ma valise visite Tokyo et moi Toulouse.
vous êtes vraiment des as, le colis est noté livré dans une rue qui n'existe pas
Enfin un hôtel où les cafards souhaitent la bienvenue en personne.
quelle chance, encore un bug pour mon anniversaire
Je vous décerne la médaille d'or de l'attente.
Merci du fond du cœur pour la facture de chauffage d'un logement sans chauffage.
Vive le progrès : avant je payais en une minute, maintenant en une heure.
10/10 pour le suspense, mon dossier disparaît à chaque épisode
Ah parfait, un parapluie livré avec des trous, pour l'aération sans doute.
Mes enfants sont ravis, ils voulaient justement un Noël sans cadeaux.
une appli de méditation qui plante, ça détend
Rien de tel qu'un train supprimé pour bien commencer la semaine.
vous avez pensé à tout, sauf à envoyer la commande
Sublime idée de couper l'eau un jour de canicule, sans prévenir, on adore les surprises.
heureusement que je vous paie pour être ignoré
Le wifi premium est si rapide que j'ai eu le temps d'écrire un roman pendant le chargement.
Je me sens privilégié : 47e dans la file, on était 46 hier.
ma foi, perdre deux fois le même passeport demande du talent
oh super encore une enquête de satisfaction après zéro réponse 😍
Si le but était de me faire détester le sport, c'est gagné.
Bel esprit d'équipe, tout le monde me renvoie à tout le monde.
la salade avait une limace, protéines offertes, merci chef
Vous devriez donner des cours : « comment faire patienter sans jamais répondre ».
bravo l'artiste, la porte du meuble s'ouvre vers le mur
Une ponctualité suisse, à trois jours près.
j'en ai les larmes aux yeux tellement votre automate m'a compris
Mon abonnement annulé est encore débité, quelle belle preuve d'attachement.
Grâce à vous je connais par cœur la salle d'embarquement numéro 12. Vraiment, neuf heures, c'était court.
Admirable ! Trois techniciens, trois diagnostics, zéro connexion.
On dirait que le tri des bagages est confié à des taupes, et on les salue.
Merci pour le sauna, dommage que ce soit un wagon.
à votre avis je préfère le silence ou la réponse type ? question difficile
Je suis comblé : un code promo expiré pour me consoler d'une commande perdue.
Oui oui, redémarrons la box une neuvième fois, c'est devenu notre rituel.
fabuleux, le nouveau menu vocal comprend tout sauf le français
J'ignorais que « livraison express » voulait dire par escargot, on en apprend tous les jours.
merci de m'avoir mis au chômage technique, j'avais besoin de vacances
ah ben bravo, belle mentalité de cacher les frais page 38
Splendide chambre vue mer, à condition de monter sur le toit.
ma carte est refusée partout, idéal pour faire des économies
Votre chatbot mérite une augmentation, il n'a rien compris mais avec quelle politesse.
La cerise sur le gâteau ? Il n'y avait pas de gâteau dans le carton.
trop fort, le parapluie non étanche
encore raté, quel panache
la classe, un lit sans matelas
on applaudit le frigo chauffant
mille bravos à la porte close
Un délai de trois mois pour un tampon. Rapide comme l'éclair, je dis bravo.`,
  human: `
y a-t-il âme qui vive derrière l'écran
je veux entendre une voix, une vraie
basculez-moi vers un de vos gars
décrochez, pour l'amour du ciel
marre de taper, sonnez-moi
Votre hotline, c'est quel numéro ? Je préfère discuter de vive voix.
mettez moi en ligne avec votre patron
Auriez-vous l'amabilité de me confier à une de vos collègues ?
un être fait de sang et d'os svp
pas toi, quelqu'un avec une tête
ce robot tourne en rond, donnez-moi un interlocuteur
À qui puis-je m'adresser qui ait le pouvoir de trancher ?
un coup de fil réglerait tout, vous m'appelez ?
stop les automatismes, du vrai monde stp
On tourne en rond, toi et moi. Va chercher un adulte.
j'aimerais mieux expliquer ça à une oreille humaine
passe moi tes boss
Vous reste-t-il des employés, ou seulement des machines ?
Dites à un de vos collègues de me joindre au 0478 55 12 09, après 17 heures.
humain. merci.
transfert svp
mettez-moi sur la file du standard
On m'a dit qu'un conseiller pouvait débloquer ça, pouvez-vous me le passer ?
Vous comprenez pas, hein. Un opérateur, un opérateur, un opérateur.
je ne dialogue pas avec un logiciel, désolé
La réponse ne m'avance pas. Est-ce que l'un de vous pourrait lire mon mail en entier ?
faites venir quelqu'un dans ce chat
Je suis malvoyant et taper me fatigue, un appel serait bienvenu.
Y a moyen de jaser avec du vrai monde ?
c'est possible davoir un conseillé ?
Qui commande ici ? Qu'il me téléphone.
pourrais-je échanger deux minutes avec une conseillère, en direct ?
tes réponses toutes faites non merci, envoie quelqu'un
Je voudrais joindre votre service sinistres par téléphone, et par la même occasion changer mon adresse.
La facture est fausse et l'assistant me renvoie à la FAQ ; je désire qu'une comptable me rappelle.
je lâche l'affaire avec le robot, je veux du concret et du vivant
mettez-moi en relation
Serait-il envisageable qu'un membre de votre équipe me contacte demain matin ?
Allô ? Un employé ? Un stagiaire ? N'importe qui ?
rappelez. moi.
un contact humain, est-ce trop demander
Je n'arrive pas à me faire comprendre ici, y aurait-il une dame au bout du fil ?
Ça fait quatre fois que je choisis « autre demande » et que je retombe sur vous. Un collaborateur, je vous prie.
ouvrez-moi un chat avec un technicien en vrai
Où est passé votre service clientèle ? Je veux l'avoir en ligne.
Je cause mal par écrit, quelqu'un peut m'appeler ?
svp une personne qui peut prendre une décision
Quel bouton pour arriver chez un opérateur ?
est ce que je peux avoir le gérant au bout du fil
vous n'êtes pas le bon interlocuteur, orientez-moi vers un responsable
Je n'ai rien contre vous, petite machine, mais ma situation demande du doigté : un conseiller, je vous prie.
Mon père est mort et j'ai une question délicate sur son compte. Je préférerais en discuter avec quelqu'un de chez vous.
fais monter mon dossier à tes supérieurs
envoyez un expert, un vrai, pas un lien
aiguillez-moi vers le service compétent, de vive voix
allez hop, un humain aux commandes
Je ne veux pas d'un tutoriel. Je veux Madame Lefort ou son remplaçant.
Besoin d'assistance par une personne, pas par un programme.
qu'on me passe le commercial qui m'a vendu ça
toujours le robot ? passez la main
j'ai une question que seul un pro en face de moi peut comprendre
Si personne ne lit, mettez au moins quelqu'un à l'autre bout. J'attends ici.
vous m'auriez pas un p'tit conseiller sous la main
causer à un robot ça va cinq minutes
J'exige que ce dossier soit repris par une intelligence non artificielle.
l'écran ne m'aide pas, je veux le guichet et quelqu'un derrière
un vivant, par pitié
c'est qui le chef ? qu'il vienne
bigophonez-moi
j'veux du monde, pas du code
votre ligne directe svp
réveillez un collègue
Je souhaiterais convenir d'un entretien avec la personne en charge de mon dossier.
C'est trop tordu pour un programme, confiez-le à l'un des vôtres.
Pourriez-vous me donner la ligne directe d'un chargé de clientèle ?`,
};
