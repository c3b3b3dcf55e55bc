import type { Seeds } from '../kinds.ts';

/** What documentation answers, in French. */
export const questions: Pick<Seeds, 'information' | 'technical'> = {
  information: `
combien de jours ai-je pour échanger un article
sous combien de jours faut-il renvoyer un produit
combien de semaines puis-je attendre avant de le rendre
combien de temps gardez-vous les objets trouvés
la livraison express coûte combien
livrez-vous en Suisse ?
retours
horaires d'ouverture
tarif étudiant ?
jusqu'à quand puis-je renvoyer une veste
peut-on résilier en cours d'année ?
que se passe-t-il si j'annule avant la fin de l'essai
je n'annule rien du tout, je voudrais juste connaître le préavis
faut-il payer l'étiquette de retour
quels moyens de paiement acceptez-vous
où puis-je changer mon mot de passe dans l'appli
comment ajouter un deuxième utilisateur
comment supprimer mon compte ?
le mannequin est-il à taille humaine
proposez-vous une formation d'agent immobilier
l'avocat est-il vendu au kilo ou à la pièce
vous vendez des robes d'avocat ?
l'assurance couvre-t-elle le vol à l'étranger
l'alarme fait quoi en cas d'incendie
comment protégez-vous vos clients contre la fraude
VOUS ÊTES OUVERTS LE DIMANCHE ?
QUELLE TAILLE POUR UN ENFANT DE 6 ANS
sans rancune, je me demande juste pourquoi la boutique a déménagé
y a-t-il des frais pour payer à l'étranger
comment marchent les points de fidélité
quel est le plafond du paiement sans contact
où sont situés vos serveurs
on peut payer en plusieurs fois ?
vs faites des cartes cado ?
Ma sœur se marie en juin et toute la famille débarque. On a passé l'hiver à se disputer pour le menu. Bref, ma question : louez-vous des tables, et combien de temps à l'avance faut-il réserver ?
L'an dernier on a acheté ailleurs et c'était une catastrophe. Cette fois je préfère demander : le montage est-il compris ?
quelle est la différence entre les deux formules
guide des tailles
délais de livraison
acceptez-vous les retours sans l'emballage d'origine
si je renvoyais un article, le remboursement prendrait combien de temps ?
où trouver mes factures sur le site
le responsable de magasin a-t-il accès aux statistiques dans le logiciel
quel médiateur est compétent pour votre banque ? c'est pour un dossier
est-ce que la garantie est transmissible
pas besoin de parler à quelqu'un, je veux juste le prix
inutile de me passer un conseiller, dites-moi seulement l'adresse
ne m'appelez pas, dites-moi simplement si ça rentre
une amie dit que « c'est une arnaque », moi je vous fais confiance. Avez-vous un magasin à Lille ?
c'est pour combien de personnes, ce plat
quel poids par personne supporte le banc
le jeu se joue à combien de personnes
combien de salariés travaillent chez vous
vos livreurs montent-ils à l'étage
le technicien peut-il aussi poser un deuxième radiateur
avez-vous une recette de soupe à l'avocat
quel cadeau pour un juge ou un médecin
la casserole va-t-elle sur le feu
jusqu'à quelle température chauffe le four
la bougie brûle combien de temps
la batterie est-elle autorisée en avion
la peinture est-elle toxique une fois sèche
assurez-vous les colis contre le vol
comment marche la double authentification
remboursez-vous les articles soldés
en général, un remboursement prend combien de temps
que deviennent mes bons d'achat si je ferme mon compte
si j'arrêtais aujourd'hui, est-ce que le reste du mois me serait rendu
supposons que je le renvoie ouvert, je récupère tout ?
peut-on suspendre l'abonnement pendant l'été
a-t-on le droit de changer la date après avoir réservé
jusqu'à quand peut-on annuler une commande
quand commencent les soldes
avez-vous des plats végétariens
le petit-déjeuner est-il compris
les chiens sont-ils acceptés
quelle taille de bagage est admise
y a-t-il un parking près de la clinique
quels papiers faut-il pour ouvrir un compte
quel est le taux du livret
l'engagement est de combien de mois
l'itinérance est-elle comprise en Suisse
la fibre arrive-t-elle dans mon village
la salle est-elle ouverte les jours fériés
quels formats puis-je importer
où voir ma consommation dans l'appli
à qui s'adresser pour la presse
recrutez-vous des stagiaires
où envoyer ma candidature
c'est en quoi, le tapis
quel câble faut-il
le tambour fait combien de litres
gravez-vous un prénom
vs l'avez en xl ?
sa ouvre a kel heure demain
c koi les frais de port
commande minimum ?
accès fauteuil roulant ?
guide des tailles ?
horaires le dimanche ?
Livrez-vous en Corse sans supplément ?
Si un jour on me volait mon téléphone avec votre appli dessus, il se passerait quoi ?
Supposons que je veuille résilier l'an prochain, quel est le préavis ?
Et si les chaussures sont trop petites, comment marche le retour chez vous ?
Je ne me plains pas du tout, je me demande seulement pourquoi le samedi est plus cher.
Peut-on prendre un vélo dans le TER ?
DÉSOLÉE POUR LES MAJUSCULES, MA TOUCHE EST BLOQUÉE. PRENEZ-VOUS LES CHÈQUES-VACANCES ?
slt c koi la diff entre le forfait mini et le maxi ?
Comment reconnaître un faux SMS qui se fait passer pour ma banque ?
Est-ce que l'assurance habitation couvre un incendie causé par un court-circuit ?
Je suis avocat, avez-vous une formule pour les cabinets ?
L'hospitalisation à l'étranger est-elle comprise dans la carte Gold ?
À partir de quel âge un bébé paie-t-il son siège dans l'avion ?
Où envoyer mon CV pour un poste de livreur à Namur ?
Recrutez-vous encore pour le magasin de Sion, et quels diplômes faut-il ?
Le détecteur de gaz doit-il être posé par un pro ?
L'abonnement demi-tarif est-il valable aussi sur les bateaux du Léman ?
Je peux-tu payer avec Interac chez vous autres ?
C'est combien le frais d'activation pour un nouveau cell au Québec ?
Dites, une fois, le GSM reconditionné est garanti combien de temps ?
Acceptez-vous les francs suisses à la caisse d'Annemasse ?
Natel volé : quelle est la marche à suivre, en théorie ?
Mon beau-frère prétend que « vous êtes des voleurs », moi je voudrais simplement savoir le tarif d'un virement hors Europe.
Ma fille me répète « porte plainte, maman », mais je cherche seulement si la licence vaut pour deux ordinateurs.
Is it possible de payer en trois fois sans frais, or only by card?
Hello, mon coloc m'a dit que y a un family plan, combien de personnes max ?
Que dit la loi sur le délai de rétractation en ligne ?
Le répulsif antifourmis est-il dangereux pour les chats ?
Vos agents entrent-ils dans le logement pour relever le compteur ?
Comment s'appelle la personne qui dirige les ressources humaines ? C'est pour ma lettre de motivation.
Proposez-vous des consultations avec un médecin le samedi ?
Avez-vous déjà été piratés, et où publiez-vous ce genre d'information ?
Je ne veux rien annuler, juste comprendre les frais si on le fait la veille.
JE TAPE EN GRAND CAR JE VOIS MAL, EXCUSEZ. OÙ EST LE MODE D'EMPLOI DU TENSIOMÈTRE ?
frais de dossier location voiture jeune conducteur ?
Quelle est la différence entre heures pleines et heures creuses ?
Le lave-linge se livre-t-il avec les tuyaux ?
Combien de temps garde-t-on un colis au point relais ?
Faut-il une caution pour louer une camionnette à Liège ?
Les freins des voitures de location sont contrôlés tous les combien ?
Peut-on suspendre une carte de gym en cas de grossesse, de manière générale ?
Le lait infantile contient-il de l'huile de palme ?
wesh vous livrez les tacos apres minuit ou pas
Quels papiers pour ouvrir un compte quand on est étudiant étranger ?
La vignette électronique, ça se colle où ?
Pourquoi la facture d'énergie mentionne-t-elle une régularisation annuelle ?
L'an dernier notre cuisine a brûlé en pleine nuit, les enfants hurlaient, deux camions de pompiers sont venus et ma belle-mère a fini à l'hôpital à cause de la fumée. Tout le monde va bien maintenant et les travaux sont finis. On rachète donc l'électroménager et je me demandais : la plaque à induction de 60 cm demande-t-elle une ligne électrique dédiée ?
Mon père est mort en janvier après une longue maladie, et depuis ce ne sont que larmes, notaires et cartons. Il voyageait beaucoup avec votre compagnie et parlait tout le temps de ses miles. Je ne réclame rien, je voudrais simplement savoir si, en règle générale, les miles d'un défunt peuvent être transmis et quels documents on demande.
Des voleurs sont entrés chez la voisine la semaine dernière, porte défoncée, police, cris, la pauvre ne dort plus. Chez nous rien, mais ma femme ne parle plus que de caméras et le chien aboie pour un oui ou pour un non. D'où ma question toute bête : votre caméra extérieure enregistre-t-elle sans abonnement ?
J'ai eu un gros accident sur la 20 l'hiver passé, l'auto était une perte totale, l'ambulance, le petit qui pleurait, toute la patente. On s'en est bien remis et on a un nouveau char. Là je magasine mes assurances tranquillement : est-ce que votre protection de base inclut une voiture de remplacement, et pour combien de jours ?
Ma fille est gravement allergique aux arachides et on a failli la perdre dans un restaurant à Lausanne, avec l'hélicoptère de la Rega et tout le tremblement. C'était il y a deux ans, mais on lit chaque étiquette depuis. On nous a conseillé vos paniers repas : où trouve-t-on la liste des allergènes avant de commander ?
Je vous écris depuis la salle d'attente des urgences, mon fils s'est cassé le bras au toboggan, il pleure, mamie pleure, un vrai cirque, mais on s'occupe très bien de lui. Comme j'ai du temps à tuer, je pose enfin ma question : la poussette pliante passe-t-elle en bagage cabine chez vous ?
Cette nuit il y a eu un orage effroyable, un arbre est tombé sur la voiture du voisin, sirènes, hurlements, deux heures à la bougie. Le courant est revenu et tout est rentré dans l'ordre. Cela m'a donné une idée : votre batterie domestique pourrait-elle alimenter un frigo pendant une coupure, et combien d'heures environ ?
Je bosse dans un cabinet d'avocats, j'entends parler de procès, d'escroqueries et de gens furieux du matin au soir, alors rassurez-vous, je ne menace personne. Ma patronne veut simplement passer à votre logiciel de facturation et m'a chargée de vérifier s'il exporte en format comptable belge ou seulement en PDF.
Après mon infarctus, le docteur m'a interdit le sel, le tabac et les colères, et ma femme m'a même confisqué le foot. Trois semaines de soins intensifs, j'ai bien cru que j'y restais. Maintenant il faut que je bouge un peu : y a-t-il chez vous des cours doux pour cardiaques le matin ?
Notre vieux chat est mort lundi, quinze ans de vie commune, la maison est vide et les enfants sanglotent dès qu'ils voient la gamelle. On en adoptera peut-être un autre au printemps. Du coup, par avance : votre assurance animaux accepte-t-elle un chat de refuge sans papiers, et y a-t-il un délai de carence ?
Le Thalys, enfin l'Eurostar, on peut y monter avec une planche de surf ?
C'est quoi au juste un numéro RIO ?
Votre assurance scolaire joue-t-elle aussi pendant les camps scouts ?
Je suis policier, avez-vous un tarif pour les fonctionnaires ?
Que risque-t-on en roulant sans abonnement valable sur le réseau TEC ?
Rien de grave, je vous rassure : la barrière de lit convient-elle dès dix-huit mois ?
Faut-il un casque pour vos trottinettes en libre-service à Genève ?
Vos livreurs sont-ils salariés ou indépendants ? Je fais un exposé là-dessus.
Le compost de votre jardinerie attire-t-il les rats ?
Pour le stage de fin d'études en informatique, à qui adresse-t-on sa lettre ?
Mon dépanneur Couche-Tard prend-tu les retours de colis pour vous ?
Si mon bébé naît à l'étranger pendant le voyage, la police le couvre-t-elle d'office ?
Je ne cherche pas d'avocat, seulement l'article de vos conditions qui parle des retards.
Chez nous au village, le facteur raconte que le réseau 5G tue les abeilles, que les antennes prennent feu et que le maire va finir en prison, bref, on ne s'ennuie pas au café. Moi j'ai septante-deux ans et j'aimerais seulement téléphoner à ma sœur en Espagne sans me ruiner. Les appels vers l'Union européenne sont-ils compris dans votre forfait senior ?
Mon aîné s'est fait voler son sac au festival, papiers, clés, tout, il m'a appelée en pleurant à trois heures du matin et j'ai cru à un accident. La police a retrouvé le sac dans un fossé, il ne manquait que les biscuits. Fin de l'aventure. Pour l'été prochain : louez-vous des casiers fermés à la gare de Lausanne ?
Mon ex a tout cassé dans l'appartement avant de partir, les voisins ont appelé la police et j'ai passé Noël chez mes parents avec deux valises. Aujourd'hui je respire, j'ai trouvé un petit deux-pièces et je repars de zéro. Alors, en débutante que je suis : comment choisit-on la puissance d'un compteur électrique ?
quelle version du micrologiciel corrige la faille annoncée
peut-on monter la caméra dehors sans boîtier
comment reconnaître un câble contrefait
quelles bandes couvre le modem
peut-on changer de pseudo plus tard
quelle prise faut-il pour cette batterie`,
  technical: `
l'application plante dès que j'ouvre l'appareil photo
mon routeur perd la connexion toutes les nuits
l'imprimante s'affiche hors ligne alors qu'elle est branchée
la page de connexion reste blanche
les écouteurs ne se connectent pas à mon ordinateur
erreur E12 sur le lave-linge, ça veut dire quoi
la synchronisation ne marche plus depuis la mise à jour
l'API me renvoie une erreur 403
encore cette mise à jour qui tourne en boucle, comment en sortir ?
pff, troisième fois aujourd'hui que la télé perd le son, je fais quoi de travers
le voyant clignote en rouge
le mail de réinitialisation du mot de passe n'arrive pas
le clavier tape chaque lettre deux fois
il s'éteint tout seul au bout de cinq minutes, ça vient d'où
comment reconnecter la télécommande au boîtier
depuis le nouveau téléphone l'appli ne trouve plus la balance
j'ai appuyé partout et l'écran reste noir
la carte ne se charge plus dans la voiture, c'est quel réglage
mon mot de passe est bon mais la page se recharge
le code à six chiffres n'arrive jamais
pff ça se déconnecte sans arrêt, qu'est-ce que je peux encore essayer
énervant, ça bloque chaque fois à la même étape. il y a une solution ?
la mise à jour reste à 30 %, comment la relancer
la serrure affiche pile faible avec des piles neuves
mes mails partent en spam
il y a un écho dans chaque appel
le vélo affiche l'erreur 503
L'appli se ferme dès que j'ouvre le panier.
Que dois-je essayer en premier si la box clignote rouge ?
Encore cette boucle : mot de passe, code, et retour à l'accueil. Qu'est-ce que je peux tenter d'autre ?
Le code par SMS n'arrive pas, j'ai pourtant du réseau.
L'imprimante sort tout en rose.
Erreur 502 au moment de payer sur votre site.
le wifi saute tt les 10 min, g deja redemarré 3x
La montre ne synchronise plus les pas depuis la mise à jour.
Le QR du billet donne un écran blanc sur mon téléphone.
L'aspirateur robot tourne en rond puis s'éteint.
J'ai désinstallé et réinstallé, quelle est l'étape suivante ?
La sonnette vidéo est toute floue la nuit depuis le dernier firmware.
Impossible de joindre la photo du constat, il me dit format invalide alors que c'est un jpg.
C'est tannant, le décodeur gèle encore en plein match. Je le débranche ou quoi ?
Le thermostat affiche 35 alors qu'il fait 18 dans le salon.
Plus aucune notification depuis Android 15.
L'empreinte digitale n'est plus reconnue dans l'appli bancaire.
Les accents deviennent des hiéroglyphes quand j'exporte le rapport.
Mon lave-vaisselle affiche E24 et ne vidange plus, je commence par où ?
Le micro des écouteurs ne marche pas en appel, la musique oui.
La carte de l'appli me place à Bruges alors que je suis à Mons.
J'ai fait ce que dit l'aide et le bouton enregistrer reste gris, pfff, une autre piste ?
L'eSIM est installée mais le natel affiche aucun service.
Le portique ne lit plus mon abonnement, il bipe et reste fermé.
Le terminal de paiement demande sans cesse de redémarrer.
La tablette de bord de ma voiture de location reste bloquée en allemand.
Le bouton valider ne réagit pas sur Firefox, sur Chrome non plus.
Ça mouline, ça mouline, et puis erreur inconnue. Je fais quoi maintenant ?
Depuis la nouvelle version, la liste de mes favoris est vide.
Le son est décalé de deux secondes sur toutes les chaînes.
La borne de recharge refuse mon badge, voyant orange qui clignote.
bibliothèque introuvable après la mise à niveau
l'installation s'arrête avec « chemin non résolu »
le code imprimé dans la boîte est refusé
la compilation finit avec une erreur et rien d'autre`,
};
