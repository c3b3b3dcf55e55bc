import type { Seeds } from '../kinds.ts';

/** What a support desk hands to a person, in the plain words of ordinary chat and mail; in French. */
export const helpdeskPeople: Partial<Seeds> = {
  complaint: `
Encore un courrier type ! Lisez-vous ce qu'on vous écrit ?
vous nous prenez vraiment pour des pigeons
Le déménageur a perdu deux cartons et cassé le miroir, et depuis silence radio.
Je m'attendais à mieux, pour rester polie.
ma box surprise de décembre est arrivée en février, vide à moitié
Cela commence à bien faire, ces prélèvements que vous deviez arrêter en mai.
Veuillez consigner mon mécontentement, il est entier.
Vous avez fait passer le contrôle technique de ma voiture à la trappe et j'ai pris une amende. Inacceptable.
La colonie promettait du cheval tous les jours. Mon fils a vu un poney. De loin.
Cinq mois que ma mutuelle me doit mes lunettes, cinq mois d'excuses.
j'ai appelé 11 fois cette semaine. onze.
Ce fromage est arrivé tiède et coulant, pour 68 euros c'est un scandale.
Le syndic ne bouge pas, l'eau continue de couler dans ma cave et tout le monde s'en fiche.
De pire en pire, votre cantine : hier mon fils a eu du pain sec.
Votre auto-école m'a déplacé l'examen trois fois sans même prévenir.
à chaque fois que je viens c'est pareil, une heure de queue et un guichet ouvert sur six
Personne ne prend ses responsabilités, le service A accuse le B et inversement.
Pressing lamentable : ma robe de soirée a rétréci de deux tailles et on hausse les épaules.
C'est pas normal de payer 45 fr. pour un dossier que vous avez perdu vous-mêmes
je suis vraiment fâché sur vous, j'ai pris congé pour rien
Ça devait durer une matinée, les ouvriers ont quitté mon salon au bout de neuf jours.
Vous n'avez aucune parole.
Le forfait ski nous a été vendu "domaine complet", deux télésièges tournaient. On se sent roulés.
Quinze ans de fidélité pour être traité comme un numéro.
Faut-il vraiment que je me fâche pour qu'on ouvre mon dossier ?
je reste sur ma faim et c'est peu dire, ni excuses ni explications
Nul. Voilà. Nul.
Deux semaines sans eau chaude avec un nouveau-né, vous trouvez ça acceptable ?
Votre logiciel a effacé ma saisie pour la troisième fois, trois soirées de boulot à la poubelle.
Si c'est ça votre idée du service client, je plains les autres.
Quelle honte de faire attendre un enfant fiévreux quatre heures dans un couloir.
on se sent abandonnés, personne ne répond depuis l'infiltration
J'ai signé sur la foi de vos promesses. Aucune n'a été tenue.
`,
  sarcasm: `
c'est gentil de couper internet pile pendant le match, ça m'a fait lire
Trop sympa votre chat qui se ferme dès que je pose une question.
Votre service est ouvert de 10h à 11h30, quelle générosité
nickel la peinture, on voit presque plus le mur... ni les plinthes ni la moquette d'ailleurs
Vous devriez donner des cours, l'art de ne jamais rappeler à ce niveau c'est rare.
Ravi d'apprendre que mon dossier est "en cours", il court même très loin visiblement.
champion du monde, vous avez résilié le mauvais contrat, le bon court toujours
Je me disais bien que ça fonctionnait depuis trop longtemps, ouf, c'est reparti en panne.
mais oui bien sûr, le carton s'est ouvert et vidé tout seul
Un buffet à volonté avec trois olives, on s'est régalés
Le vin était bouchonné, le serveur aussi. Soirée mémorable, merci !
oh chic, encore un formulaire, il me manquait le 12B pour finir ma collection
Bravo à l'architecte du site, j'ai mis une demi-heure à trouver le bouton "nous contacter", un vrai jeu de piste.
Quelle délicate attention de m'envoyer une facture le jour de Noël
Merci pour la vue mer, en se penchant bien et avec des jumelles on devine une flaque.
Ah la belle appli ! Elle est tellement sécurisée que même moi je n'y entre pas.
Continuez à facturer l'entretien d'un ascenseur à l'arrêt depuis Pâques, ça nous muscle les mollets
On sent tout de suite les professionnels : la cuisine est montée à l'envers.
un mois pour changer une ampoule dans la cage d'escalier, sûrement de l'orfèvrerie
C'est beau la fidélité : dix ans chez vous et les nouveaux paient deux fois moins. J'en ai la larme à l'œil.
Génial le "silence" du wagon silence, j'ai suivi trois divorces au téléphone et personne n'a bronché
Merci de m'avoir souhaité mon anniversaire, avec un mois d'avance et le prénom de mon frère.
Trop fort, mon dossier complet est devenu incomplet en le regardant.
Et hop, la livraison "offerte" à 14 euros, vous êtes trop bons
ça c'est du service, le traiteur a oublié juste le plat principal
J'imagine que le trou dans la coque du kayak, c'était pour la ventilation ? Bien pensé.
Quel bonheur de payer la première classe pour finir debout devant les toilettes
parfait votre délai de 48h, on en est à onze jours, vos heures sont bien grasses
Félicitations au stagiaire invisible qui s'occupe de mon cas depuis la rentrée.
tout va bien madame la marquise, la cave est inondée mais vos bureaux sont en week-end
Superbe coupe, mes élèves ont cru à un pari perdu
Le gps de votre taxi doit adorer la campagne, vingt euros de balade pour deux kilomètres, délicieux.
Votre guide audio m'a endormi à la deuxième salle, c'est au moins un effet garanti
`,
  fraud: `
il y a un paiement de 420 euros sur mon compte, je ne sais pas d'où ça vient
On m'a demandé 2,99 pour "débloquer" mon colis et depuis ma carte chauffe
Un soi-disant conseiller m'a appelé, je lui ai lu le code reçu par sms...
On s'est introduit dans mon espace CPF et ma cagnotte formation a disparu.
on m'a arraché mon sac à la gare, y avait la carte et le carnet de chèques
quelqu'un a touché mes allocations à ma place, l'iban n'est pas le mien
J'ai vendu ma table sur votre site et l'acheteur m'a envoyé un faux lien de paiement, j'ai mis ma carte
Ma grand-mère a remis sa carte bleue à un coursier envoyé soi-disant par la banque.
Un crédit renouvelable tourne à mon nom depuis avril, je l'apprends par un huissier.
Ma vignette auto a été commandée trois fois, moi je n'en ai demandé aucune.
plus de réseau tout à coup et une heure après mon compte vidé, on m'a pris ma ligne ?
Le faux locataire m'a envoyé un chèque en bois et je lui ai déjà rendu la différence.
qui a dépensé mes 12000 points ? pas moi
Mon ex connaît mes codes et fait des virements depuis mon livret
Votre courriel d'hier affichait les adresses de tous les parents, avec les noms des enfants.
J'ai remarqué un drôle de boîtier collé sur le lecteur de carte de votre parking.
Une dame m'a contactée sur l'appli, je lui ai viré 3000 pour son billet d'avion, elle n'existe pas.
En ouvrant mes analyses, je vois celles d'un autre patient.
débit inconnu, intitulé en chinois, bloquez tout svp
Mon badge télépéage a roulé jusqu'à Toulouse alors que ma voiture est au garage
Carte carburant utilisée à Charleroi cette nuit alors que je l'ai dans la poche à Arlon
On a réglé une facture de travaux, le RIB avait été trafiqué, l'artisan n'a rien reçu.
Des gens se font passer pour votre société au porte-à-porte, ils m'ont fait signer un chèque de 900.
connexion depuis le brésil à 4h du mat sur mon compte, c pas moi
J'ai trouvé en ligne un fichier avec nos noms, nos salaires et votre logo dessus.
mes titres-services ont été utilisés par quelqu'un d'autre, je n'ai plus d'aide ménagère depuis août
J'ai installé un programme qu'un technicien m'a dicté, maintenant la souris bouge seule
Ma Twint a été débitée de 700 francs vers un inconnu pendant que je dormais
Une photocopie de mon passeport circule, on vient d'ouvrir un abonnement mobile avec.
le chèque que je vous ai posté a été encaissé par quelqu'un d'autre
J'ai payé des places de concert à un compte qui imitait le vôtre. Refoulée à l'entrée.
papa ne sort plus de son lit et pourtant sa carte fait des retraits à Nice chaque dimanche
oubli de ma carte dans le distributeur, le temps de revenir il manquait 300
`,
  safety: `
odeur de gaz dans la cuisine depuis que votre monteur est parti
Mon chauffe-biberon a pris feu sur le plan de travail.
La perche du tire-fesses s'est décrochée et m'a frappé à la tempe, je vois double.
la tétine du biberon s'est déchirée, la petite s'est étouffée avec un bout, les pompiers arrivent
la nacelle de l'accrobranche penche et ma fille est encore là-haut
Bouteille de cidre explosée dans les mains de mon beau-frère, il a un doigt en sale état
J'ai plus la force de continuer, autant que tout s'arrête cette nuit.
je prends le jus quand je touche le robinet de la douche
Mon voisin de camping a mis votre brasero dans la tente, deux enfants sont tout pâles et vomissent
Un membre de votre forum annonce qu'il va en finir ce soir.
Votre crème dépilatoire m'a brûlé les deux jambes, j'ai des cloques grosses comme des noix.
champignons séchés de chez vous, trois à l'hôpital depuis hier soir
La dalle de la piscine est coupante, un gamin vient de s'ouvrir le pied, ça saigne beaucoup
Le portail automatique s'est refermé sur mon fils sans s'arrêter.
Mon compagnon me surveille avec votre traceur et il a dit qu'il me tuerait si je pars
Les plombs sautent et la gaine derrière le four est fondue
la chaudière ronfle très fort et la vitre est rouge, on est sortis dehors
Il y avait un morceau de lame dans le sachet de salade.
notre chatte ne tient plus debout depuis votre pipette antipuces
Le moniteur a laissé les petits se baigner avec le drapeau rouge.
Un adulte demande des photos à ma fille de 12 ans dans la messagerie de votre jeu.
L'infirmière à domicile n'est pas passée, mon père n'a pas eu son insuline et il délire
des joueurs menacent de venir chez moi, ils ont posté mon adresse
Le volant s'est bloqué en plein virage avec votre voiture de location.
plafond fissuré au-dessus du berceau et ça tombe par morceaux
J'ai donné le sirop adulte à mon fils de deux ans, votre flacon est identique, il dort sans se réveiller
Casque de ski fendu en deux au premier choc, mon frère a perdu connaissance.
un type rôde dans votre parking souterrain et suit les femmes, j'ai dû courir
Ma perceuse a envoyé des étincelles puis de la fumée noire
Le lit superposé s'est écroulé pendant la nuit, la petite du dessous était coincée.
Après la piqûre faite à votre pharmacie j'ai le bras qui enfle et du mal à avaler.
Mon mari est parti en randonnée avec votre balise, elle n'émet plus depuis ce matin et il neige
De l'eau marron sort du robinet et les deux enfants ont mal au ventre.
`,
  outage: `
toutes nos caisses sont bloquées et le magasin est plein
pas d'internet à la pharmacie, impossible de passer les cartes vitales
L'antenne commence dans trente minutes et votre flux est noir.
chambre froide en panne à la boucherie, j'ai 8000 euros de viande dedans
aucun chauffeur ne reçoit de course depuis midi, l'appli est morte pour tout le monde
Les remontées mécaniques ne lisent plus aucun forfait, 300 skieurs en bas
mariage demain à 11h, la robe est toujours chez vous
Nos 14 infirmières n'ont plus accès à leurs tournées ce matin, plus rien ne s'ouvre
Dépôt de permis avant minuit sinon le chantier est perdu, et votre téléservice tourne dans le vide.
Tout le standard de la mairie est muet.
La commande de pain pour 400 pèlerins devait être là à 6h, il est 9h et le car part
Serveur tombé, plus aucune commande n'entre.
vendange commencée et le pressoir loué chez vous vient de lâcher, le raisin chauffe dans les bennes
On est quarante en télétravail, plus un seul n'arrive à ouvrir le vpn
L'huissier signe à 14h chez le notaire et votre virement de fonds est toujours bloqué
Spectacle de fin d'année dans une heure, sono louée chez vous muette, deux cents parents déjà assis.
La pompe de relevage de l'Ehpad est à l'arrêt, l'eau monte à la cuisine
Nos livreurs attendent tous dehors, l'outil de tournée affiche 0 colis partout
La base de données de la clinique vétérinaire a disparu ce matin et la salle d'attente est comble
entretien d'embauche en visio dans dix minutes et plus rien chez moi, vite
Toute la commune est sans service en ligne un jour d'élection, le secrétaire ne sait plus rien encoder.
Péage bloqué dans les deux sens, la barrière ne répond plus et ça klaxonne depuis une demi-heure
Le site du marathon s'est écroulé à l'ouverture des inscriptions, huit mille personnes devant une erreur
Visa à présenter à l'ambassade à 10h, l'attestation d'assurance n'arrive toujours pas !
je suis coiffeuse, plus d'eau dans le salon, trois clientes avec la couleur sur la tête
Tous les écrans du centre d'appel des secours clignotent et ne prennent plus rien
imprimerie à l'arrêt, votre licence a expiré toute seule, le journal doit sortir à 22h
Le ferry part à 16h05, la réservation du groupe de 52 n'existe plus dans votre système
Station-service : pompes ok, paiement mort, la file déborde sur la nationale
Plus une seule chambre ne s'ouvre avec les cartes, cinquante clients dans le couloir de l'hôtel
Inventaire annuel ce soir, les 20 douchettes refusent de démarrer, équipe payée à attendre
Examen du barreau à 9h pile demain et ma convocation n'est jamais arrivée, que faire ce soir ?
Notre fromagerie n'a plus de froid dans la cave d'affinage depuis l'aube, dépêchez-vous
`,
  human: `
Serait-il possible d'avoir une réponse rédigée par une personne de votre équipe ?
Pas envie de discuter avec une machine, un collègue est libre ?
un être humain, merci
Auriez-vous un moment pour causer de mon contrat, à l'oral ?
rappelez moi au 06 12 34 56 78
Mon cas demande un peu de doigté, je souhaite le confier à quelqu'un
chez vous y a encore des gens ou que des automates ? je veux les gens
Je bloque depuis une heure avec vos menus, trouvez-moi une voix.
Madame Rochat est-elle joignable ? C'est elle qui suit mon dossier.
opérateur svp opérateur
J'ai besoin d'un entretien avec vous, en tête à tête.
Je suis dyslexique, écrire me fatigue, appelez-moi plutôt.
Peut-on se voir à l'agence de Neuchâtel mardi pour en discuter ?
vous auriez pas quelqu'un qui parle wallon ou au moins français, en chair et en os
Merci de me donner un interlocuteur unique pour la suite.
ok laisse tomber le bot, passe la main
J'attends un coup de fil de votre part avant midi.
Ma fille gère mes papiers, elle voudrait joindre l'un d'entre vous
Il me faudrait l'avis d'un vrai conseiller avant de signer quoi que ce soit.
comment fait-on pour tomber sur quelqu'un et pas sur un répondeur
Je ne veux pas d'article, je veux une oreille.
Y a-t-il une permanence où l'on peut venir s'asseoir et exposer son problème ?
on pourrait pas s'appeler deux minutes, ça irait plus vite
Le monsieur de jeudi m'avait bien aidé, il peut reprendre contact ?
Dirigez-moi vers le chef de service.
ça dépasse ce que tu sais faire je crois, y a qqn d'autre ?
Un rendez-vous téléphonique en soirée m'arrangerait, je travaille la journée.
Transférez-moi au service retraite, je vous prie.
Je suis âgé et perdu, pourriez-vous m'envoyer une personne ?
J'ai trois questions qui se tiennent entre elles, un échange direct serait préférable.
mettez-moi avec un gars du terrain, pas un script
Aucune de vos propositions ne colle. À qui puis-je m'adresser en direct ?
conseiller humain maintenant
`,
  legal: `
Je vous poursuivrai s'il le faut, croyez-moi j'ai le temps.
demain matin je suis à la gendarmerie avec tout le dossier, vous vous expliquerez avec eux
La présente vaut mise en demeure, vous avez huit jours.
prud'hommes si mon solde de tout compte n'arrive pas
signalement fait à la DGCCRF
Le juge de paix sera ravi de lire vos mails
je fais opposition au commandement de payer et on s'expliquera devant le juge à Fribourg
Publicité mensongère : la répression des fraudes recevra ma copie d'écran demain.
Refuser un chien guide est un délit, le Défenseur des droits sera prévenu
la Fédération romande des consommateurs a mon dossier entre les mains
Ma cliente conteste formellement cette créance.
Mon assureur m'a désigné un avocat pour cette affaire de toiture.
Vice caché, expertise judiciaire demandée ce matin.
SPF Économie, ombudsman, presse : je les contacte dans cet ordre
Vous conservez la copie de ma carte d'identité depuis six ans sans base légale, la CNIL appréciera.
l'avocate de l'assoc de locataires vous écrit cette semaine, elle en a déjà fait condamner d'autres
Le bâtonnier m'a orientée vers un spécialiste du droit bancaire, attendez-vous à de ses nouvelles.
J'exige l'accès à toutes mes données dans le mois, faute de quoi je saisis l'Autorité compétente.
constat d'huissier fait hier matin, photos incluses
Clause abusive au sens de la loi, on en reparlera à l'audience
référé déposé contre votre gérance
Nous engageons votre responsabilité civile pour la chute de notre mère dans votre hall.
Je réclamerai des dommages et intérêts.
Ayant épuisé les voies amiables, je porte l'affaire devant le conciliateur puis le tribunal de proximité.
Le parquet a été avisé de vos agissements
Vous avez 72 heures avant que mon cousin avocat s'en mêle
Mon syndicat attaque la décision, vous recevrez l'assignation.
Vous serez tenus de prouver au tribunal que j'ai signé, car je n'ai rien signé.
La commission de surendettement et son juriste disent que vos frais sont illégaux.
quarante voisins, un avocat commun, à vous de voir
J'ai gardé tous les enregistrements pour le procès.
On m'a conseillé à la maison de justice d'attaquer, je le ferai jeudi.
Inspection du travail prévenue de vos horaires
`,
  staff: `
Quel malotru au guichet 3 de la gare de Mons
Votre employé a crié mon diagnostic dans la salle d'attente
il m'appelait "ma cocotte" au lieu de répondre, votre garagiste
Je n'ai pas apprécié du tout le ton de votre collaborateur, il m'a parlé comme à une gamine.
la guichetière soupire, tape sur son gsm et vous regarde même pas
Votre démarcheur a forcé mon père de 88 ans à signer.
La monitrice de ski a abandonné mon fils en haut de la piste parce qu'il était trop lent.
Deux de vos employées ricanaient de ma tenue derrière le rideau de la cabine.
Le contrôleur a déchiré mon billet en disant que j'avais une tête à frauder
votre agent de sécu suit systématiquement mon fils noir dans les rayons
La conseillère de la mutuelle m'a traitée de profiteuse au téléphone.
Monsieur Baud, du service location, m'a fait des avances pendant la visite.
le livreur a jeté mon colis de vaisselle depuis le camion en me regardant droit dans les yeux
On m'a reçue comme un chien dans un jeu de quilles à l'état civil
Ça l'a fait rire, votre dentiste, que j'aie peur.
Un surveillant de la cantine a confisqué le plat de ma fille en guise de punition.
La personne qui a pris mon appel mangeait et parlait à son voisin en même temps
L'éducatrice laisse pleurer les bébés en regardant des vidéos, je l'ai vue par la vitre.
franchement votre caissier du soir, celui avec la barbe, il est odieux avec les vieux
Le plombier que vous m'avez envoyé a fouillé dans mes tiroirs.
J'ai demandé mon chemin, on m'a répondu "vous savez lire ?"
Le garde a lâché son chien sur nous pour s'amuser, votre camping est prévenu
Votre prof de yoga touche les élèves sans demander, plusieurs femmes sont parties.
le technicien est venu torse nu, a craché dans l'évier et tutoyé ma mère
À l'accueil de la clinique, une blonde à lunettes m'a ri au nez quand j'ai parlé de ma carte médicale.
Votre vendeuse parlait de moi en flamand avec l'autre, pas de chance je le comprends très bien
L'ouvreuse nous a chassés de nos places en nous menaçant.
Il a noté "client pénible" sur ma fiche, je l'ai lu à l'écran.
Votre commercial a juré que c'était sans engagement. Il mentait et il le savait.
le facteur signe les recommandés à ma place pour ne pas monter
Une ambulancière a dit devant mon mari mourant qu'elle avait fini son service et que ça pouvait attendre.
Le réceptionniste de nuit était ivre et refusait de nous donner la clé
Votre collègue Fabienne s'est permis de commenter ma vie privée
`,
  exception: `
Mon gamin a acheté pour 70 euros de pierres magiques par erreur, vous feriez une fleur ?
Il me manque une pièce pour le dossier, la mairie ne l'aura que lundi, fermez les yeux jusque-là ?
Étant en règlement collectif de dettes, je vous demande de supprimer les frais de rappel.
Vous m'offrez le port ? Jamais rien demandé en huit ans
La garantie s'est terminée mardi, un geste serait-il envisageable ?
on peut oublier les 15 euros de frais pour cette fois
Les soldes ont démarré ce matin et moi j'ai acheté hier soir... vous pourriez faire la différence ?
le forfait saison est perso mais je me suis cassé la jambe, mon frère peut finir la saison avec ?
J'ai jeté l'emballage et l'étiquette, je tente quand même : vous reprendriez la veste ?
Pourriez-vous garder notre dossier ouvert bien que la date soit passée, nous étions à l'enterrement de mon père
fin de droits, je peux pas payer avant le 20, soyez indulgents
Est-il envisageable de me dispenser du préavis de trois mois ? J'entre en maison de retraite.
Il est écrit qu'on n'accepte pas les chiens, le mien a quinze ans et dort tout le temps, ça passerait ?
bon d'achat périmé d'une semaine, j'étais en mission au Tchad
Le tarif étudiant s'arrête à 26 ans et j'en ai 27 mais je suis encore en thèse. Vous feriez un effort ?
Remettez-moi le prix de l'an dernier, s'il vous plaît, ma pension n'a pas augmenté.
On m'a refusé l'aide pour un revenu dépassé de quatre euros. Quatre. Peut-on en tenir compte ?
exceptionnellement vous livreriez un dimanche ? C'est pour les 100 ans de mamie
J'ai loupé le bateau à cause d'un accident sur l'autoroute, mon billet non modifiable est perdu ou on s'arrange ?
les inscriptions au club sont closes mais il n'y a que ça qui fait sortir mon fils
Serait-ce abuser que de demander un mois offert après tant d'années ?
Le livre est emprunté hors de la bibliothèque depuis un an, il était derrière le meuble, annulez l'amende svp
j'ai signé hier et ma femme n'est pas d'accord, laissez moi annuler même si le délai ne s'applique pas en magasin
Passez outre le quota d'invités pour une fois, ce sont des jumeaux.
La pénalité de retard tombe alors que votre courrier était chez le voisin, pouvez-vous la lever ?
Nous aimerions reporter la croisière sans frais bien que nous soyons à moins de trente jours : chimio de mon épouse.
je sais le self ferme à 14h mais le groupe arrive 14h20, pouvez attendre un peu
J'aurai 65 ans la semaine prochaine, on peut déjà me faire le tarif aîné ?
Accepteriez-vous ma demande de bourse sans l'avis d'impôt ? Mes parents refusent de me le donner.
Caution de 1500 trop lourde pour nous, 800 tout de suite et le reste à Pâques ?
laissez mon fils passer le brevet de natation à 7 ans et 10 mois, il nage depuis toujours
Pourrait-on m'échanger le parfum ouvert ? Il m'irrite la peau et je n'ai pas d'autre moyen.
Un petit arrangement pour la taxe de séjour, on n'a dormi que deux nuits sur cinq
`,
};
