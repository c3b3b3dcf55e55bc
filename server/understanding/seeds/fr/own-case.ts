import type { Seeds } from '../kinds.ts';

/** The customer's own case or everybody's question: what a system must look up, what the documentation answers, what self-help solves, and when it grew into a matter for a person; in French. */
export const ownCase: Partial<Seeds> = {
  transaction: `
Il est où mon colis, celui du 12 ?
je voudrais savoir où en est la livraison de mon matelas
Le suivi n'a pas bougé depuis Orly, vous voyez quelque chose de votre côté ?
ma commande est notée livrée, rien dans la boîte, tu peux regarder stp
Numéro 77120-B : dernière position connue, s'il vous plaît.
J'ai renvoyé la veste lundi en huit, le remboursement est parti ?
remboursement dossier 4481, c'est fait ou pas encore
Sauriez-vous me dire à quelle date les 64 euros seront recrédités sur ma carte ?
Le trop-perçu de février devait revenir sur mon compte, je ne le vois pas encore.
On m'a prélevé deux fois 29,90 ce mois-ci, sans doute un doublon, merci de vérifier.
double débit pour la place de parking du 3, vous pouvez annuler l'un des deux
Il y a deux lignes identiques sur mon relevé pour le même dîner, pouvez-vous en retirer une ?
l'adresse est fausse sur la commande, c'est 14 et pas 41
Nous déménageons le 1er, notez s'il vous plaît la rue des Tilleuls comme nouvelle adresse.
Changement d'adresse pour le contrat habitation : désormais 8 quai Sud, Nantes.
Le livreur a mon ancienne adresse, mettez plutôt celle de mon bureau pour cet envoi.
Mon nom a une faute sur le billet, Lefèvre et non Lefebvre, à corriger avant le départ svp
Je me suis mariée, je souhaiterais que mon dossier passe au nom de Garnier.
nom d'épouse à retirer de la carte de fidélité
On a écrit Michel au lieu de Michèle sur ma réservation, ce serait gentil de rectifier.
place côté hublot au lieu de couloir pour mon vol de dimanche si possible
Mettez-nous côte à côte, ma fille et moi, voitures 6 places 31 et 32 si c'est libre.
Ma place est tout au fond, j'aimerais être déplacé vers l'avant du car.
Prenez la taille au-dessus, finalement le 42 serre trop.
je me suis plantée de taille pour le maillot c'est M pas S, commande de ce matin
Couleur sable à remplacer par gris anthracite sur ma commande de rideaux.
Je passe à l'offre 100 Go dès le mois prochain, faites le nécessaire.
Merci de basculer notre équipe de la formule Pro à la formule Découverte.
rétrogradez mon abonnement, j'ai plus besoin de la 4K
Ajoutez mon fils de 15 ans sur le forfait famille, prénom Ilyes.
Pourriez-vous retirer l'option sport de ma box ?
Veuillez résilier mon abonnement au magazine à l'échéance.
j'arrête la salle fin juin, c'est à enregistrer
Stoppez le renouvellement automatique, je n'en veux pas pour l'an prochain.
Que mon contrat de sport soit suspendu pendant ma grossesse, certificat joint.
Résiliation ligne 2, celle de la maison de campagne.
J'aimerais mettre en pause mes paniers de légumes du 5 au 20 août.
Décalez ma réservation d'une nuit, arrivée samedi au lieu de vendredi.
Mon retour doit passer du 8 au 10, même horaire, même ferry.
on serait finalement six à table au lieu de quatre, résa au nom de Benali 20h
Annulez la chambre double, gardez la familiale.
Annulation de mon créneau piscine de demain matin svp
facture 2024-118 pas reçue, renvoyez la moi par mail
Pouvez-vous refaire la facture au nom de ma société, avec le numéro de TVA ?
Mon comptable réclame le justificatif du paiement de mars, vous me l'envoyez ?
J'en suis à combien de points, carte au nom de Perrot ?
Mes points du voyage à Lyon n'ont pas été ajoutés, trajet du 17.
les points de fidélité de mes courses de samedi manquent, j'avais oublié la carte, ticket en photo
Transférez mes miles sur le compte de mon mari, numéro ci-dessous.
Quel est le solde de ma carte cadeau finissant par 0932 ?
La carte cadeau achetée hier n'est jamais arrivée dans ma boîte mail, renvoyez-la s'il vous plaît.
Mon bon d'achat de 15 euros n'a pas été déduit, pouvez-vous l'appliquer sur la commande 6650 ?
chèque cadeau 50€ à recréditer, le spectacle a été annulé
Relevé du compteur gaz : 18 442.
J'ai inversé deux chiffres dans mon relevé d'eau, le bon index est 00731.
L'index retenu sur ma facture est estimé, voici le vrai : 40215, recalculez s'il vous plaît.
auto relève elec jour 11200 nuit 8730 merci de l'enregistrer
Mon rendez-vous de vaccin mardi 9h15, j'aurais besoin de le mettre jeudi.
Est-ce que mon rdv chez l'orthoptiste est bien confirmé pour lundi ?
rdv carte grise à annuler, j'ai vendu la voiture
Le technicien fibre devait venir entre 8h et 10h, quelle heure exactement est prévue pour chez moi ?
Avancez mon contrôle dentaire si un patient se désiste.
Ma cafetière a lâché au bout de dix mois, je voudrais faire jouer la garantie, achat du 2 janvier.
Jusqu'à quand court la garantie de mon vélo, numéro de cadre FX2207 ?
Où en est la réparation de ma montre déposée le 6 ?
Enregistrez l'extension de garantie pour mon sèche-linge, série 55-A-310.
supprimez mon compte et toutes mes données
Mon mail a changé, remplacez l'ancien par celui-ci dans mon profil.
Mon numéro de portable n'est plus le bon chez vous, le nouveau finit par 18.
Date de naissance erronée dans mon espace : 1986, pas 1968.
Je souhaite recevoir une copie des données que vous conservez sur moi.
Retirez mon RIB actuel, les prélèvements se feront sur l'autre banque, IBAN en pièce jointe.
Le prélèvement tombe le 5, pouvez-vous le décaler au 12 pour moi ?
Plus de SMS promotionnels sur mon portable, désinscription svp.
Mes billets pour le concert de jeudi ne sont pas arrivés par mail, pouvez-vous me les renvoyer ?
billet électronique perdu dans mes mails, réf KLM-77 enfin je crois, renvoyez svp
Transférez un de mes deux billets à Samia Kadri, elle vient à ma place.
J'ai pris adulte au lieu d'enfant pour le petit, faudrait changer le tarif du billet.
Bagage supplémentaire à ajouter sur mon vol retour.
Menu végétarien pour moi dans l'avion de vendredi, dossier Z8QF.
Ajouter mon chien sur la traversée du 14, c'est possible de votre côté ?
Mon ordonnance est-elle prête à la pharmacie du centre ?
Renouvellement de mon traitement contre l'asthme, même dosage, retrait vendredi.
Envoyez mon ordonnance à la pharmacie de la gare plutôt qu'à celle du port.
Les résultats de ma prise de sang de mercredi sont-ils arrivés ?
Où en est ma demande de permis de construire déposée en avril ?
Dossier passeport 99-310 : est-il parti en préfecture ?
Ma carte de stationnement résident expire le 30, je voudrais la prolonger d'un an.
J'ai changé de voiture, la plaque du macaron est à mettre à jour : GK-204-TR.
attestation d'assurance scolaire pour Noé svp, l'école la demande
Une nouvelle carte verte, l'ancienne est déchirée.
Ajoutez ma fille comme conductrice secondaire sur la petite voiture.
Le dégât des eaux du 9, dossier 3307, est-ce que l'expert a rendu son rapport ?
Ma mutuelle a-t-elle bien reçu la facture de mes lunettes ?
Vendu le scooter ce matin, l'assurance peut être arrêtée à partir de ce soir.
J'étais sûre d'avoir payé en trois fois, et je vois une seule échéance, vous pouvez regarder comment c'est enregistré ?
Bonjour, j'ai commandé un fauteuil il y a un mois pour l'anniversaire de mon père, le site dit en préparation. Est-il parti ?
Ma femme avait réservé, mais c'est mon nom qui doit figurer sur le bon de garde. Pouvez-vous l'inverser ?
je pars trois semaines, gardez mon colis au dépôt jusqu'au 22
Laissez le paquet chez la gardienne, c'est autorisé.
Livraison à reporter à samedi, je travaille.
Point relais fermé pour travaux, redirigez mon colis vers un autre svp
Code de retrait du casier pas reçu, colis 8812, renvoyez le moi
Il manque les vis dans le carton de mon étagère, envoyez-m'en un sachet.
Ma commande contient un article en double, enlevez-en un avant l'expédition.
c'est possible de rajouter un câble à ma commande de tout à l'heure
La date de livraison affichée est le 30, je l'avais demandée pour le 26 ; à modifier s'il vous plaît.
On m'a facturé la livraison alors que j'étais à plus de 60 euros, merci de rendre les 4,90.
Pourquoi ma facture de téléphone est-elle de 41 euros ce mois-ci au lieu de 25 ?
Le virement de mon loyer est-il bien passé chez vous ?
Quittance de loyer de mai, s'il vous plaît, pour la CAF.
Mon dépôt de garantie, appartement 12, état des lieux du 31 : la restitution est-elle lancée ?
Bloquez la seconde carte SIM, je ne m'en sers plus.
Il me faudrait le code PUK de ma ligne, numéro se terminant par 40.
Activez l'international sur mon numéro à partir de samedi.
Portabilité demandée mardi, est-elle programmée ?
J'aurais voulu un reçu fiscal pour mon don de décembre.
certificat de fin de formation jamais téléchargé, vous pouvez me le renvoyer
Inscrivez Lola au cours de 17h plutôt que celui de 16h.
Cantine du jeudi à décommander pour les deux enfants.
Ma demande de bourse est enregistrée sous quel numéro ?
Merci de fermer le compte joint une fois le solde viré sur le mien.
`,
  information: `
Mon colis part d'Espagne, en général ça prend combien de jours ?
je peux encore changer l'adresse une fois la commande validée ?
Si j'annule ma réservation la veille, je récupère quelque chose ?
Comment on fait pour être remboursé quand le concert est annulé ?
Où est-ce que je trouve mon numéro de commande ?
Et si je ne suis pas là quand le livreur passe, mon paquet va où ?
Combien de temps vous gardez mon colis au point relais avant de le renvoyer ?
Ma cousine s'est trompée de pointure, elle a combien de jours pour échanger ?
que se passe-t-il si mon colis est perdu par le transporteur
J'ai jeté le carton d'origine. Est-ce que le retour est accepté quand même d'après vos conditions ?
Une fois le retour reçu, le remboursement met combien de temps d'habitude ?
Serai-je remboursé sur ma carte ou en bon d'achat ?
J'hésite à prendre l'annuel : si j'arrête au bout de quatre mois, je perds le reste ?
Mon abonnement se renouvelle tout seul, ou il faut que je le demande ?
Quel préavis pour quitter votre salle quand on déménage loin ?
si je mets mon abo en pause, je paye quand même un petit quelque chose ?
Peut-on passer de la formule solo à la duo en cours d'année ?
Que deviennent mes photos si je descends à l'offre gratuite ?
Changer de forfait, ça coupe la ligne un moment ?
En cas de résiliation, est-ce que je garde mon numéro ?
Faut-il rendre la box quand on part, et à quelle adresse ?
Jusqu'à quand puis-je modifier ma date de retour sans payer ?
Mon vol est en promo, il est modifiable ou pas du tout ?
La compagnie change l'horaire : dans ce cas mon billet est-il remboursable ?
Ma fille aura 12 ans pendant le séjour. Je dois prendre quel tarif ?
je peux donner mon billet à ma sœur si je tombe malade ou il est nominatif
Le choix de la place est compris dans mon billet éco ?
À partir de quand s'ouvre l'enregistrement pour un vol de 6 heures du matin ?
On voyage à cinq avec un bébé, nos places sont-elles attribuées ensemble automatiquement ?
Mon passeport expire dans cinq mois, ça suffit pour embarquer ?
Puis-je arriver à l'hôtel après minuit avec ma réservation ?
Que faire si je rate la dernière navette avec mon billet du jour ?
Mon train a deux heures de retard, à combien d'indemnité a-t-on droit en général ?
Mes points expirent au bout de combien de temps ?
Comment j'utilise mes points pour payer un repas ?
Est-ce qu'on cumule des points sur les achats par carte cadeau ?
si je rends un article, les points gagnés sont repris ?
Ma carte cadeau est valable jusqu'à quand, en règle générale ?
Peut-on payer en plusieurs fois avec deux bons d'achat ?
Mon chèque cadeau marche aussi sur les soldes ?
Une carte cadeau perdue, ça se remplace ?
Mamie m'a offert un bon pour un massage, je suis enceinte, il peut servir à autre chose ?
Où est écrit l'index sur mon compteur ?
Quand dois-je envoyer mon relevé si j'emménage en milieu de mois ?
Pourquoi reçoit-on une facture estimée et pas réelle ?
Que faut-il fournir pour mettre le compteur à mon nom ?
Mon voisin a changé de fournisseur et n'a pas eu de coupure. C'est pareil pour tout le monde ?
Le plafond de ma carte, en temps normal, c'est combien à l'étranger ?
mon virement fait vendredi soir arrive quand normalement
Ça coûte quoi de rejeter un prélèvement ?
Comment est calculée la date de mon premier prélèvement ?
Comment lire ma facture d'électricité, il y a plein de lignes ?
Où je télécharge mes anciennes factures ?
Vous envoyez les factures par la poste aussi ? Mon père n'a pas internet.
Peut-on faire mettre la facture au nom d'une association ?
C'est quoi la ligne frais de gestion qu'on voit sur la facture ?
Qu'est-ce que je dois apporter à mon premier rendez-vous ?
Combien de temps à l'avance faut-il décommander un rendez-vous sans frais ?
Mon rendez-vous tombe un jour férié, le cabinet est ouvert ces jours-là ?
Je peux venir avec mon mari à l'échographie ?
Faut-il être à jeun pour ma prise de sang ?
Mon ordonnance a trois mois, est-elle encore acceptée en pharmacie ?
Est-ce que je peux faire retirer mes médicaments par une voisine ?
Combien de fois une ordonnance renouvelable se renouvelle ?
La garantie est de deux ans sur mon modèle ou seulement sur le moteur ?
J'ai fait tomber mon téléphone dans l'évier, ce genre de casse est pris en charge ?
Ma garantie tient toujours si je fais réparer ailleurs ?
Pour activer la garantie, le ticket de caisse suffit ou il faut la boîte ?
La garantie passe-t-elle au nouveau propriétaire si je revends ma tondeuse ?
Mes données sont conservées combien d'années après la fermeture du compte ?
Qui peut voir mon adresse sur votre site ?
Quelles informations sont supprimées quand on efface son profil ?
C'est possible d'avoir deux comptes avec le même mail ?
Mon fils a 14 ans, peut-il ouvrir un compte à son nom ?
comment ça se passe si je veux changer de nom après le mariage
Est-il encore temps de modifier mon menu après la commande ?
Peut-on ajouter un article à une commande déjà payée ?
J'ai pris une table pour quatre et on sera peut-être cinq, c'est grave ?
Quelles sont les conditions d'annulation de vos gîtes ?
Si la météo est mauvaise, ma sortie en bateau est reportée ou remboursée ?
L'assurance annulation couvre-t-elle la maladie d'un enfant ?
En cas d'accident, je dois vous prévenir dans quel délai ?
Mon assurance habitation joue-t-elle pour un vélo volé dans la cave ?
Comment se calcule le bonus quand on change de voiture ?
Quelle est la franchise habituelle pour un bris de glace ?
Un ami conduit ma voiture ce week-end, est-il couvert ?
Mon contrat auto peut être résilié au bout d'un an, c'est bien ça la règle ?
Quels papiers pour refaire ma carte d'identité perdue dans le déménagement ?
Un permis de construire prend combien de mois à être instruit ?
Faut-il une autorisation pour un abri de jardin de 9 mètres carrés ?
Ma carte de résident, elle couvre quelles rues ?
Le permis de pêche est valable dans toute la région ?
Quel délai pour recevoir un passeport en été ?
Jusqu'à quelle date peut-on changer d'activité au centre aéré ?
Si mon enfant est malade, le repas de cantine est décompté ?
Je prends le bus deux fois par semaine : l'abonnement vaut le coup ou plutôt le carnet ?
mon ticket de bus est valable combien de temps après le compostage
Mon abonnement de tram marche aussi le dimanche ?
Qu'est-ce qui arrive si je perds mon billet papier ?
Peut-on encore échanger une robe portée une fois ?
La taille 38 de chez vous correspond à quoi en italien ?
Je suis entre deux tailles, vos jeans grandissent un peu à l'usage ?
Existe-t-il un moyen de suivre ma livraison sans l'application ?
Que veut dire le statut « en instance » dans le suivi ?
C'est normal que le suivi reste muet le week-end ?
Je vois « paiement en attente » depuis une heure, c'est quoi ce statut ?
Après le paiement, la confirmation arrive au bout de combien de temps ?
Faut-il créer un compte pour voir où en est sa commande ?
Résilier, ça se fait en ligne ou par courrier ?
Quelle différence entre suspendre et résilier ?
Une caution est bloquée sur ma carte, elle se libère quand en général ?
Combien de temps pour récupérer sa caution après l'état des lieux ?
`,
  technical: `
Je n'arrive plus à ouvrir l'appli depuis la mise à jour, elle se ferme tout de suite.
mot de passe oublié et le lien de réinitialisation dit expiré
Le code à six chiffres n'arrive pas par SMS, j'ai essayé trois téléphones.
Comment réinitialiser mon mot de passe si je n'ai plus accès à mon ancien mail ?
j'ai changé de téléphone, comment je remets l'authentificateur dessus
Identifiants refusés sur la tablette alors que ça passe sur l'ordi.
Erreur 403 en ouvrant mon espace client.
L'imprimante est détectée mais elle sort des pages blanches.
imprimante hors ligne alors que le wifi marche, je fais quoi
Bourrage papier affiché, il n'y a pourtant rien dans le bac.
Mon routeur perd le 5 GHz toutes les dix minutes.
Comment je change le nom de mon wifi ?
Où est le bouton pour redémarrer la box d'usine ?
La montre ne se synchronise plus avec le téléphone, les pas restent à zéro.
Mes contacts n'apparaissent pas sur le nouveau portable après la synchronisation.
synchro agenda bloquée à 73 %
Les photos prises hier ne remontent pas dans le nuage, pourtant la connexion est bonne.
Le billet ne s'affiche pas dans l'appli, juste un carré gris à la place du QR code.
Impossible de télécharger mon e-billet en PDF, la page tourne dans le vide.
Comment ajouter ma carte d'embarquement au portefeuille du téléphone ?
La page de paiement se fige quand je clique sur valider.
Le formulaire de changement d'adresse refuse mon code postal.
je clique sur résilier et il se passe rien, testé sur chrome et firefox
Le bouton modifier ma réservation reste grisé.
La caméra de la sonnette affiche « hors connexion » depuis l'orage.
Comment associer la télécommande à la télé ?
Ma balance connectée ne trouve pas le réseau.
Le thermostat affiche E7 et le chauffage ne démarre pas.
L'aspirateur robot tourne en rond et retourne sans arrêt à sa base.
Mon casque se connecte mais aucun son.
Écran noir au démarrage de la console, la lumière est verte.
Le jeu plante au chargement de la sauvegarde.
Comment transférer ma partie sur une autre console ?
La liseuse reste coincée sur la page du logo.
Ma cafetière fait un bruit de pompe et l'eau ne coule plus.
Le lave-vaisselle indique F12, qu'est-ce que ça veut dire ?
l'appli de la salle ne génère plus le code d'entrée
Le tourniquet lit pas mon badge virtuel, faut activer le NFC ?
On me demande un code PIN parental que je n'ai jamais créé.
Je reçois « session expirée » à chaque clic.
Le captcha revient sans fin quand je me connecte.
Connexion impossible : « compte verrouillé après 5 essais ». Comment on déverrouille ?
Mon empreinte n'est plus reconnue dans l'application de la banque.
L'appli mutuelle ne veut pas scanner ma facture, l'image est toujours floue.
Comment installer le certificat pour signer ma déclaration ?
Téléversement des pièces du permis : « format non pris en charge », c'est pourtant un PDF.
La visioconférence avec le médecin n'a pas de son chez moi.
Micro non détecté pendant la téléconsultation.
Où saisir la clé de licence après l'installation ?
clé d'activation invalide sur le nouveau pc
Le logiciel réclame une mise à jour qui échoue à chaque fois avec le code 0x80.
Comment exporter mes factures en tableur ?
L'export CSV sort avec des caractères bizarres à la place des accents.
Je ne reçois aucune notification alors qu'elles sont activées.
Le mail de confirmation n'arrive pas, rien dans les indésirables non plus.
Comment désactiver la double authentification ?
La carte SIM est insérée et le téléphone dit « aucune SIM ».
L'eSIM ne s'installe pas, le QR code est déjà utilisé paraît-il.
Quel APN rentrer pour avoir la 4G ?
Le compteur communicant n'affiche rien sur l'appli depuis dimanche.
Je tape mon relevé et le site répond « valeur incohérente », comment le saisir ?
le casier à colis ne s'ouvre pas, l'écran dit code inconnu
Le trackeur du vélo n'apparaît plus sur la carte.
Ma tablette ne charge plus qu'avec le câble penché.
Replay saccadé sur la télé, fluide sur le téléphone.
Sous-titres décalés de deux secondes, où ça se règle ?
L'ordinateur de bord ne reconnaît pas mon portable en Bluetooth.
L'appli stationnement me localise à cent mètres de la voiture.
Page blanche après la connexion avec le compte de la région, sur Safari seulement.
`,
  complaint: `
Quatrième relance pour mon remboursement de 64 euros et toujours pas un mot de votre part.
Cela fait deux mois que l'adresse est corrigée au téléphone et deux mois que tout part à l'ancienne.
Vous m'aviez juré que le double prélèvement serait rendu sous huit jours, on en est à quarante.
c'est inadmissible, résilié en mars et encore débité en juin
Le colis est revenu chez vous pour la troisième fois parce que personne ne lit le code de l'immeuble.
Rendez-vous décalé, redécalé, puis annulé sans prévenir. J'avais posé ma journée à chaque fois.
Je n'ai jamais vu une garantie aussi inutile, on me renvoie ma machine en panne comme elle est partie.
Mon dossier de permis a été égaré deux fois par vos services, cela commence à faire beaucoup.
j'en peux plus de votre box, six techniciens et toujours pareil
Je souhaite déposer une réclamation au sujet de ma facture d'eau, manifestement fausse et jamais revue malgré mes courriers.
Déçue, vraiment. La carte cadeau était pour le Noël de ma mère et elle n'est arrivée qu'en février.
Vos relevés estimés me coûtent une fortune et on se moque de moi quand je donne les vrais chiffres.
mes points disparus, encore, et encore la même réponse copiée collée
Le nom est toujours faux sur le billet après trois demandes, ça devient ridicule.
`,
  fraud: `
Une commande que je n'ai pas passée apparaît dans mon compte, livrée à une adresse à Marseille.
Quelqu'un a changé mon mail et mon mot de passe, je ne peux plus rentrer et ma carte est enregistrée dedans.
Mes points ont été dépensés dans une ville où je n'ai jamais mis les pieds.
j'ai donné mon code reçu par sms à un soi-disant conseiller et 800€ sont partis
La carte cadeau que j'ai achetée était déjà vidée, la pellicule avait été grattée et recollée.
Un abonnement de salle de sport a été ouvert à mon nom avec mon RIB, je n'y suis jamais allé.
Le site où j'ai payé votre colis était une imitation, ils ont mes numéros de carte.
Ce prélèvement de 149 euros ne vient pas de moi, je ne connais pas ce marchand.
Mon billet a été revendu par un inconnu qui s'est connecté à mon espace.
On a utilisé mon ordonnance dans une pharmacie que je ne connais pas.
`,
  exception: `
Je sais que le délai de retour est passé de trois jours, j'étais à l'hôpital, pourriez-vous quand même accepter les chaussures ?
Mon billet n'est pas remboursable, mais ma mère vient de décéder. Y aurait-il un geste possible ?
mes points ont expiré hier, vous pourriez me les remettre pour cette fois
La garantie s'est terminée il y a une semaine, accepteriez-vous d'être souples ?
Je n'ai plus le ticket, mais je vous promets que le grille-pain vient de chez vous, échangez-le moi s'il vous plaît.
Pourriez-vous m'accorder dix jours de plus pour la facture, le salaire tombe le 10 ?
Engagement de douze mois, je sais, mais j'ai perdu mon travail : peut-on me laisser partir avant ?
j'ai raté la date d'inscription de 2h, soyez sympa prenez quand meme ma fille
Serait-il envisageable de fermer les yeux sur les frais d'annulation ? Mon petit a la varicelle.
Mon bon cadeau n'était valable que jusqu'à dimanche, un petit délai de faveur serait formidable.
Exceptionnellement, est-ce que vous pourriez changer le nom sur un billet nominatif ?
`,
  outage: `
Plus aucune caisse ne prend la carte et la boutique est pleine, on renvoie les clients.
Les billets de notre gala ne se scannent plus, les portes ouvrent dans une heure et 600 personnes attendent dehors.
Toute l'agence est sans réseau depuis 8h, vingt salariés les bras croisés.
Le mariage est demain matin et les robes sont toujours chez le transporteur.
Notre logiciel de prescription est tombé, la salle d'attente du cabinet déborde.
L'avion décolle dans trois heures et le nom sur le billet est celui d'un autre.
la déclaration ferme à minuit et votre site est mort
`,
  human: `
Pour mon changement de contrat j'aimerais mieux en discuter avec quelqu'un, de vive voix.
Passez-moi un conseiller pour mon remboursement s'il vous plaît.
quelqu'un peut me rappeler au sujet de mon colis, je suis joignable après 18h
Je ne comprends rien à ces menus, y a-t-il un être humain qui peut regarder mon dossier ?
Mon cas est un peu particulier, succession et abonnement mêlés, je préférerais un interlocuteur.
Un numéro direct où joindre la personne qui gère ma réservation ?
J'ai 82 ans et pas l'habitude d'écrire ici, il me faudrait une dame au téléphone pour le rendez-vous.
rdv à reprendre mais je veux parler à la secrétaire
`,
};
