import type { Seeds } from '../kinds.ts';

/** Messages for a person that never say so (irony, resignation, courtesy, hints), and their harmless twins; in French. */
export const veiled: Partial<Seeds> = {
  sarcasm: `
Trois semaines pour une ampoule. J'ai redécouvert la bougie, c'est très romantique, merci.
Chapeau au technicien : il a regardé la box, il a dit "ah oui", et il est reparti.
ravi d'apprendre que mon dossier est "en cours" depuis la dernière éclipse
Quelle délicatesse de m'envoyer le questionnaire de satisfaction avant le colis.
On sent que le client est au centre : au centre du rond-point, personne ne s'arrête.
Le petit mot "avec amour" dans un carton défoncé, fallait oser.
Votre musique d'attente n'a plus de secret pour moi, je la joue maintenant à la flûte.
j'adore le concept : on paie d'abord, on espère ensuite
Félicitations, vous avez réussi à perdre un canapé. Un canapé, quand même.
Merci de m'avoir coupé l'eau un dimanche, j'avais justement trop d'occasions de me laver.
ah ben super, le deuxième modèle est cassé au même endroit que le premier, au moins c'est cohérent
Rien à dire sur la ponctualité, mon train n'est jamais en retard : il ne vient pas.
L'écran affiche des lignes vertes, je suppose que c'est le mode forêt ?
Je vous laisse, il faut que je fête l'anniversaire de ma réclamation.
Vous avez inventé la livraison express en quatorze jours, déposez le brevet.
La chambre "vue mer", il suffisait de se pencher par la lucarne avec des jumelles. Inoubliable.
Quel talent : une facture, quatre erreurs.
C'est gentil d'avoir gardé mes 300 euros au chaud tout l'hiver.
Je me disais aussi que c'était louche, un mois entier sans panne.
allez, encore un effort et ma commande aura l'âge d'entrer à la maternelle
On me répond que tout est normal. Tant mieux, je croyais que l'ascenseur devait monter.
Mille mercis pour l'augmentation de mars, je ne savais plus quoi faire de mon argent.
Le chatbot m'a souhaité une belle journée après m'avoir résilié. Touchant.
Votre "on vous rappelle dans l'heure", c'était l'heure de quelle planète ?
Dix sur dix pour le suspense, zéro pour la perceuse.
bien joué les gars, maintenant j'ai deux abonnements et toujours pas internet
Heureusement que c'est la formule premium, j'ose pas imaginer ce que reçoivent les autres.
Une salle de sport sans chauffage en janvier, c'est sans doute pour qu'on coure plus vite.
J'ai imprimé votre promesse de remboursement, elle fera très joli dans les toilettes.
Sincèrement impressionné : cinq conseillers, cinq réponses, et aucune la même.
Mon fils apprend la patience grâce à vos serveurs, une vraie école de la vie.
le plat est arrivé froid mais la glace était chaude donc ça s'équilibre
Je découvre que "garantie à vie" parlait de la vie d'un papillon.
Merci pour la coupure de ce matin, on a enfin discuté en famille. Et la coupure d'hier. Et celle d'avant-hier.
Encore un mail pour me dire que mon avis compte. J'attends qu'on me dise pour qui.
Très fort, le coup du numéro de suivi qui ne suit rien du tout.
Vu le prix, je pensais que la machine à café ferait aussi du café.
On ne change pas une équipe qui perd, à ce que je vois.
Si l'objectif était de me faire regretter mon ancien opérateur, c'est réussi haut la main.
Un grand bravo à l'équipe travaux : vous avez commencé par la cuisine d'à côté, entamé la nôtre sans la finir, et laissé un mur tout neuf là où il y avait une porte. On passe par le balcon, ça entretient.`,
  complaint: `
Je ne m'énerve même plus, je note seulement que nous sommes en mai.
bon. j'imagine qu'il faut s'habituer.
Sauf erreur de ma part, vous deviez passer mardi, puis jeudi, puis ce matin. Je suis toujours à la fenêtre.
Loin de moi l'idée de vous importuner, mais voilà sept courriers que je vous adresse sans qu'un seul ait reçu de réponse.
J'ai fini par acheter le même ailleurs. Je voulais juste que vous sachiez pourquoi.
Nous étions de ceux qui vous recommandaient.
On a mangé debout, dehors, sous la pluie. Pour un anniversaire de mariage, ma foi.
je vais pas faire un roman : c'est raté
Permettez-moi d'exprimer, avec toute la courtoisie possible, ma très vive déception quant au suivi de mon sinistre.
Ma mère n'ose plus vous appeler, ça la fait pleurer.
Il y avait des cheveux dans la baignoire, et pas les nôtres. On n'a rien dit sur place.
C'est peut-être moi qui en demande trop, en voulant recevoir ce que j'ai payé.
A chaque fois il faut tout réexpliquer depuis le début et à chaque fois ça recommence le mois d'après
Vous m'aviez dit de patienter, alors j'ai patienté. Puis encore. Là je ne sais plus ce que je fais.
J'aurais aimé ne pas avoir à écrire ce mail.
Le carrelage a été posé de travers et l'on m'explique qu'avec un meuble dessus ça ne se verra pas.
On se sent un peu pris pour des imbéciles, si je peux me permettre.
Dommage. Vraiment dommage.
Ça fait quatre mois que le parking est éclairé par une ampoule sur six et que le syndic nous répond "c'est noté".
Deux pannes, deux réparations, et me revoilà avec la même machine qui fuit.
Je pars sur la pointe des pieds après dix-huit ans, dans l'indifférence générale visiblement.
la cantine refuse encore le dossier de ma fille, même papier, même réponse, je suis las
Franchement j'ai plus la force de relancer.
Le photographe a oublié la moitié des invités, et l'album vient de nous être facturé plein pot.
Personne n'a jugé utile de nous prévenir que le bac de 17 h ne partirait pas. On a dormi dans la voiture.
Mes respects à toute l'équipe, néanmoins le traitement réservé à mon dossier ne me paraît pas digne d'un établissement comme le vôtre.
je croyais que payer plus cher évitait ce genre de choses
Soit. Gardez le fauteuil, gardez l'acompte, je n'ai plus envie d'en parler.
Ce n'est pas tant le retard que le fait d'avoir été promené de service en service pendant un mois.
Je me permets de vous écrire une dernière fois, les cinq précédentes n'ayant manifestement intéressé personne.
on nous avait vendu un séjour au calme, y avait un chantier sous la fenêtre dès 6h30
La pharmacie me renvoie vers vous, vous me renvoyez vers la pharmacie, et pendant ce temps je n'ai pas mon appareil.
Sans vouloir être désagréable, on a connu mieux de votre part.
Vous avez clos ma demande. Elle n'était pas résolue. Vous l'avez close quand même, et c'est la deuxième fois.
Mon vélo est rentré de révision avec une rayure de plus et un frein de moins.
j'ai attendu toute la journée, j'avais posé un congé, et le soir le statut dit "client absent"
Ce que je retiens de cette année chez vous tient en un mot : lassitude.
Tant pis pour moi, j'aurais dû lire les avis avant.
Que voulez-vous que je réponde à mes élèves quand la sortie est annulée la veille sans un mot d'explication ?
Je suis maîtresse d'école, j'ai donc une certaine endurance. Mais trois rentrées de suite sans manuels, avec chaque fois la même lettre où seule la date change, cela finit par user même les plus patientes.`,
  exception: `
Je sais bien que le délai est passé depuis vendredi, mais mon père s'est éteint mercredi et je n'avais pas la tête à ça.
Y aurait-il moyen de fermer les yeux pour cette fois ?
j'ai raté la date de deux jours, vous pouvez pas faire comme si ?
Mon mari est décédé, il avait pris un engagement de deux ans avec vous. Peut-on en rester là ?
Le ticket est passé à la machine avec le jean. Vous accepteriez quand même de reprendre la lampe ?
Un petit geste de votre part me permettrait de ne pas laisser tomber le cours.
Je vous écris de l'hôpital, je ne pourrai pas partir samedi et je n'ai pas pris l'assurance. Que pouvez-vous faire pour moi ?
Serait-il envisageable de décaler mon prélèvement de quinze jours, ma paie arrive en retard ce mois-ci, je sais que ce n'est pas l'usage
soyez sympa, ma carte d'abonnement a expiré hier et le match c'est ce soir
Nous avions réservé pour quatre, ma belle-mère vient de nous quitter. Le tarif n'est pas remboursable, je l'ai bien lu, mais tout de même.
Ma fille a eu dix-huit ans la semaine dernière : elle pourrait garder son tarif enfant jusqu'à la fin du stage ?
Pourriez-vous oublier les frais de retard, pour une fois que ça m'arrive en douze ans ?
Le règlement dit trente jours, j'en suis à trente-trois. J'étais cloué au lit avec une pneumonie.
on peut s'arranger ? il me manque une semaine d'ancienneté pour la prime
Je n'ai plus la boîte d'origine, le bébé l'a mangée ou presque, vous me le reprenez quand même ?
Mon employeur vient de fermer, je ne peux plus honorer l'échéance du 5. Accordez-moi un mois, je vous en prie.
J'implore votre indulgence pour ce dossier envoyé à 0 h 04 au lieu de minuit.
Vous serait-il possible, à titre tout à fait particulier, de m'ouvrir le guichet un quart d'heure plus tôt ?
le chien est malade je peux pas venir au gite, me gardez pas tout l'acompte svp
Le code promo s'arrêtait hier soir et mon wifi est tombé à 23 h. Ça vous embêterait de me l'appliquer ?
J'ai trois enfants et le plus grand dépasse la taille autorisée de deux centimètres, il en rêve depuis Noël, soyez chic
Vous me reprendriez, rien qu'à moi, des boucles d'oreilles déjà portées une fois ? Elles me donnent des plaques.
En souvenir de tant d'années de fidélité, ne pourriez-vous pas passer l'éponge sur cette pénalité ?
Je sors d'un divorce compliqué et j'ai laissé filer la date de résiliation. Un peu de souplesse me sauverait.
Il n'y a vraiment aucune marge ? C'est pour une personne en fin de vie.
les inscriptions sont closes mais ma petite a vu toutes ses copines y aller, une toute petite place ?
Ma valise fait 24 kilos au lieu de 23. C'est la confiture de ma grand-mère. Vous comprenez.
Je vous demande une faveur, je n'ai aucun droit à la chose : échanger mes billets contre ceux de dimanche.
J'ai gratté le code du bon cadeau trop fort, il est illisible, et je n'ai plus la preuve d'achat. Un geste, peut-être ?
Le justificatif arrivera la semaine prochaine, la mairie est fermée ; d'ici là pourriez-vous me laisser conduire le véhicule ?
Ma garantie s'est terminée il y a neuf jours et la pompe a lâché ce matin, je tente ma chance
Pourrait-on faire une entorse et laisser mon frère récupérer le colis sans ma pièce d'identité, je suis immobilisée
J'étais en garde à l'hôpital toute la semaine des inscriptions. Laissez-moi une chance.
On nous réclame 80 euros de ménage alors qu'on a dû partir en pleine nuit pour un accouchement. Vous pourriez être humains, là.
Je suis étudiante, je n'ai pas fait ma demande de bourse à temps, y a-t-il quelqu'un qui voudrait bien la regarder malgré tout ?
On fêtait les cent ans de mon arrière-grand-mère le soir où le formulaire devait partir, et elle nous a quittés dans la nuit. Je vous l'envoie ce matin, avec deux jours de trop et l'espoir que quelqu'un le lira.`,
  outage: `
Samedi midi, soixante couverts, et les deux caisses affichent un écran noir.
Plus un seul poste ne démarre à l'étude depuis 8 h, les secrétaires se tournent les pouces.
le mariage est demain à 15h et les fleurs sont quelque part entre la Hollande et ici
on est douze dans l'atelier à regarder la machine
Le traiteur nous dit que la commande n'existe pas. Les invités arrivent dans trois heures.
Impossible d'éditer la moindre ordonnance, la salle d'attente déborde.
Mon food-truck est garé devant le festival et le terminal ne prend plus aucune carte
La chambre froide est en rade, j'ai pour huit mille euros de poisson qui remonte en température.
Oral de concours à 14 h en visio, et la plateforme me laisse dans le couloir.
Plus de téléphone au cabinet depuis hier soir, les patients trouvent porte close.
le logiciel de paie est tombé et les salaires partent à midi dernier délai
Les bornes de l'hôtel ne donnent plus de clés, j'ai un car entier de retraités dans le hall.
nos vingt livreurs sont à l'arrêt devant le dépôt, l'appli ne donne plus de tournées
Ma boutique en ligne montre une page blanche en plein jour de soldes.
L'état civil ne peut rien délivrer ce matin, tous les écrans demandent une licence.
Mon vol est dans deux heures et le site refuse de me donner la carte d'embarquement, le comptoir est vide
La robe devait arriver lundi. La cérémonie, c'est cet après-midi.
Concert ce soir, six cents billets vendus, et les scanners ne reconnaissent aucun code.
on a plus d'eau chaude à la crèche ni de courant dans les dortoirs, on va devoir rappeler tous les parents
Dépôt des offres à 17 h, il est 16 h 20 et le certificat vient d'être rejeté.
je peux plus couper une seule baguette ni encaisser personne, la queue va jusqu'au trottoir
L'enterrement a lieu à dix heures demain et le faire-part n'est toujours pas imprimé.`,
  staff: `
La dame du guichet a continué son solitaire pendant que je lui parlais de mon père.
Votre livreur a jeté le paquet par-dessus le portail, on l'a sur la caméra.
Je ne donnerai pas de nom, mais le jeune homme du rayon électro mériterait un petit rappel sur la politesse.
elle m'a dit "faut apprendre à lire madame" devant tout le monde
Le moniteur fume dans la voiture et téléphone à sa copine pendant la leçon.
On m'a raccroché au nez en plein milieu d'une phrase, sur un soupir.
Il a ri quand j'ai expliqué que j'étais malvoyante.
le type au comptoir m'a tutoyé, puis m'a demandé si j'avais les moyens
Est-ce dans vos consignes de lever les yeux au ciel quand un client a un accent ?
L'ouvrier est parti avec la clé du voisin et a laissé ses mégots dans mes géraniums.
L'infirmière de nuit a laissé sonner ma tante quarante minutes, elle l'a reconnu sans gêne.
Votre commerciale a coché l'assurance à ma place pendant que je cherchais mes lunettes.
Le contrôleur a fait pleurer mon fils de onze ans pour un ticket plié.
Drôle de façon d'accueillir les gens que de leur dire "c'est fermé" à 17 h 40, la porte grande ouverte.
le conseiller soupirait tellement que j'ai fini par m'excuser de l'avoir dérangé
Votre agent de sécurité a suivi ma femme dans tous les rayons. Elle était la seule à porter un foulard.
Je tenais à vous signaler, sans animosité, que M. Perrin a rempli l'état des lieux sans descendre de sa voiture.
Le coach fait des remarques sur le corps des filles du cours de 19 h.
la caissière nous a servis en dernier exprès, on était juste deux vieux avec un caddie
Votre gestionnaire lit mes mails à voix haute en plein open space, un collègue me l'a confié.`,
  legal: `
Je garde précieusement tous nos échanges, ils pourraient intéresser quelqu'un d'autre que moi.
Mon beau-frère est au barreau de Lille, il trouve votre contrat passionnant.
La prochaine lettre ne sera pas signée de ma main.
Il existe une direction de la concurrence et des fraudes dans chaque département, je connais l'adresse de la mienne.
sans retour de votre part sous huitaine vous recevrez un recommandé et la suite vous la devinez
J'ai rendez-vous au point d'accès au droit jeudi ; il serait dommage d'y aller pour parler de vous.
Ma protection juridique vient d'ouvrir un dossier à votre nom.
Le conciliateur de la mairie m'a conseillé de vous laisser une toute dernière occasion.
Vous avez diffusé mon adresse à tout l'immeuble, la CNIL aura sûrement un avis là-dessus.
Je ne suis pas procédurier de nature, mais on apprend à tout âge.
considérez ce message comme une mise en demeure même s'il est poli
Un huissier passera constater l'humidité lundi matin, soyez aimables de lui ouvrir.
Nous sommes une quarantaine de locataires à nous être regroupés, et l'association a pris conseil.
On en reparlera devant quelqu'un qui tranche.
J'ai lu l'article L. 217 avec beaucoup d'attention. Pas vous, je crois.
ca finira chez une asso de consommateurs cette histoire, et j'irai pas y boire le café
Veuillez m'indiquer à quelle adresse doit être délivrée l'assignation, afin d'éviter tout retard.
Je transmets l'ensemble au défenseur des droits ce soir, pour votre information.`,
  human: `
Ce serait plus simple de vive voix, je crois.
Quelqu'un de chez vous aurait-il cinq minutes pour m'écouter ?
J'ai du mal avec l'écrit, mes mains tremblent, pourrait-on m'appeler plutôt ?
je tourne en rond avec vos menus là, y a pas une vraie voix au bout
C'est une affaire délicate que je préférerais ne pas confier à un formulaire.
Qui, chez vous, a le pouvoir de décider dans ce genre de cas ?
Avant, il y avait Monique à l'agence. Elle est encore là ?
mon 06 est dans le dossier, je suis joignable après 18h
A mon âge on aime savoir à qui l'on s'adresse.
Je passerai demain matin, qui dois-je demander ?
merci mais vos réponses toutes faites ne collent pas à ma situation, il faudrait que quelqu'un s'y penche
Mon cas n'entre dans aucune de vos cases. Qui peut l'étudier ?
Si vous pouviez me passer un responsable, ce serait aimable.
Je voudrais en discuter autour d'une table, c'est l'avenir de ma boutique.
Y a-t-il encore des êtres vivants au service sinistres ? Je demande à leur parler.`,
  fraud: `
Un monsieur très gentil de "la banque" m'a demandé de lire les chiffres reçus par SMS. Ensuite il a raccroché, et le livret est à zéro.
Ma grand-mère a remis sa carte à un coursier venu la "sécuriser".
tiens c'est marrant il paraît que j'ai mangé au restaurant à Manille hier soir
Je reçois les factures d'un forfait que je n'ai jamais pris, au nom de ma fille de six ans.
L'appartement était superbe en photo. Une fois la caution virée, l'annonce a disparu, et le propriétaire aussi.
On m'a remboursé par erreur, m'a-t-il dit, et je devais renvoyer la différence en cartes cadeaux. J'en ai acheté pour 600.
quelqu'un écrit à mes amis depuis mon profil pour leur demander des sous
Le RIB du maçon avait changé, disait le mail. Le maçon n'a rien reçu.
J'ai retrouvé mon dossier médical en libre accès en tapant mon nom sur internet.
Mon sac est resté sur la plage, il y avait tout dedans, et le portable vibre de paiements validés.
Après la petite annonce du vélo, j'ai cliqué sur le lien de paiement. Depuis, 49 euros filent tous les matins.
mon copain virtuel devait rembourser à Noël, j'ai versé 11 000 en tout
En me connectant je vois les commandes et la carte d'une certaine Josiane.
Il s'est présenté comme installateur agréé, j'ai signé sur sa tablette, et me voilà avec un crédit de 24 000 euros.`,
  safety: `
Rien de grave sans doute, mais la prise fait un petit bruit de friture et devient brune.
Le petit a avalé une des billes de la boîte, il est calme pour l'instant.
depuis que la chaudière est changée on a tous mal à la tête le soir
Pour information, le garde-corps du troisième me reste dans la main.
Je n'ai plus très envie de continuer tout ça, vous savez. Ni l'abonnement, ni le reste.
Le siège auto s'est détaché dans un virage, heureusement sans personne derrière.
Y a une odeur d'œuf pourri près du compteur, on a ouvert la fenêtre.
J'ai pris deux fois la dose, la notice parlait de comprimés de 5 et la boîte en contient de 50.
La batterie de la trottinette a gonflé, elle est tiède, je l'ai posée sur le palier.
Mon ex connaît ma nouvelle adresse par votre appli, il m'attendait en bas.
le manège a lâché un boulon sur l'allée, mon neveu l'a ramassé
Votre peluche a perdu un œil avec l'épingle encore dessus.`,
  information: `
Par curiosité, c'est quoi un médiateur de la consommation ?
Jusqu'à combien de jours après l'achat peut-on rapporter un article ?
Que prévoit le contrat en cas de décès du titulaire ?
vous faites des gestes commerciaux parfois ou jamais ?
Pas de panique, je voulais juste savoir à quelle heure ferme la billetterie.
Si un jour je ratais l'échéance, ça coûterait combien ?
Bonjour, j'ai encore tout mon temps, mais jusqu'à quand puis-je annuler le gîte sans frais ?
mon mari prétend que la garantie couvre aussi les chutes d'escalier, vous nous départagez ?
Quelles pièces faut-il fournir quand on annule pour raison médicale ?
La protection juridique est-elle comprise dans la formule famille ?
Est-ce que vos conseillers parlent breton ? Je plaisante, mais l'anglais oui ?
Au bout de combien de temps un dossier est-il classé sans suite ?
Simple question de débutant : à quoi sert le disjoncteur du milieu ?
Mon prof de droit nous fait comparer des conditions générales, où trouver les vôtres en PDF ?
peut-on faire livrer un bouquet pour un enterrement le dimanche
Les billets sont-ils échangeables si l'on tombe malade, et sous quel délai ?
Faites-vous des tarifs pour les cafés qui ont deux caisses ?
Quel est le montant de la franchise quand la chambre froide tombe en panne ?
Y a-t-il un âge minimum pour l'escape game, mon fils en rêve
Comment reconnaît-on un vrai SMS de votre banque ?
La plancha peut-elle rester dehors l'hiver sans risque ?
je me marie en juin de l'année prochaine, vous louez la salle à partir de quand
Ma tante est au barreau de Lyon, existe-t-il une remise pour les avocats ?
Vos moniteurs sont-ils tous diplômés ?
C'est normal que les escargots en céramique soient livrés sans notice, haha ? Comment les fixer ?
Je lis partout "médaille d'or du service client" : qui décerne ce prix ?
Le délai de rétractation court à partir de la commande ou de la livraison ?
Peut-on suspendre son abonnement pendant une longue maladie ?
ça dure combien de temps en général, une enquête après colis perdu ?
Une bougie parfumée, ça peut brûler combien d'heures de suite ?
Comment se passe un renouvellement de contrat quand on ne dit rien ?
Que faut-il apporter pour retirer le paquet de quelqu'un d'autre ?
Sans urgence aucune : quelle est la taille maximale d'une valise cabine ?
Y a-t-il un directeur par agence ou un seul pour la région ?
Si le ticket de caisse est perdu, le relevé bancaire suffit-il ?
Avez-vous des places pour les personnes en fauteuil au concert de décembre ?
La mise en demeure est-elle obligatoire avant de résilier un bail, ou une simple lettre suffit ?
quel est votre délai moyen de réponse par courrier, c'est pour un sondage de notre club
Ma question va vous faire sourire : votre lampe "lune" éclaire-t-elle aussi les nuits sans lune ?
Combien de tolérance avez-vous sur le poids des bagages en soute ?
Mon beau-fils part un an au Québec et me laisse son abonnement, son scooter et son poisson. Pour le poisson ça va. Pour l'abonnement, y a-t-il une mise en pause ou faut-il résilier puis reprendre ?
Que deviennent les objets oubliés dans vos bus ?
Pour une maman de 91 ans, quel téléphone est le plus simple ?
Qui prévient-on dans la résidence si l'ascenseur s'arrête ?
Le détecteur de fumée, on le pose dans le couloir ou dans la chambre ?
où puis-je lire ce que vous faites de mes données, je suis du genre curieux
La prime de fidélité se calcule-t-elle sur l'année civile ?
Existe-t-il une tolérance pour les retardataires au spectacle ou la porte ferme-t-elle pile à 20 h ?
Quels sont les frais si l'on rend la voiture une heure après l'heure prévue ?
Votre charte dit "le client au centre", c'est un label ou une devise ?
Faut-il un certificat pour emmener mon chien sur le bac ?
Combien de temps gardez-vous les affaires d'un locataire parti ?
Je lis "sous huitaine" sur votre courrier : ça compte le dimanche ?
Un notaire peut-il signer la procuration à la place de la mairie ?
comment marche le chèque cadeau, il se périme ou il est éternel comme l'amour
En cas de grève, les bacs du soir partent-ils quand même ?
Puis-je offrir mon billet à un ami si je tombe malade d'ici là ?
Quelle différence entre une réclamation et un recours, c'est pour un exposé ?
Les enfants d'un mètre quarante sont-ils admis sur le grand huit ?
À qui s'adresse la formule premium, aux gens pressés ou aux gourmands ?`,
  technical: `
Mon imprimante boude, elle clignote orange et ne veut plus du papier A5, une idée ?
Rien ne presse : le tapis de course affiche E7 et s'arrête au bout de deux minutes.
le réveil lumineux se croit à Tokyo, comment lui rendre l'heure française
Mon thermostat a de l'humour, il annonce 41 degrés. Où se trouve le bouton de remise à zéro ?
La liseuse reste sur la page de garde depuis la mise à jour.
j'ai mis le casque à laver avec le jean haha, il s'allume encore mais n'a plus de son à gauche
La caisse de la brocante du club n'imprime plus, on fait sans pour l'instant, quel rouleau faut-il ?
Petit souci de connexion à mon espace élève, le mot de passe est refusé, rien d'urgent.
Comment débrancher la musique d'ambiance de la machine à pain ?
Le portail s'ouvre tout seul la nuit, ma femme accuse les fantômes, moi la télécommande. Comment le réappairer ?
Mon robot tond en rond autour du pommier, quel réglage changer ?
L'appli me dit bonjour Josiane alors que je m'appelle Luc, où modifie-t-on le prénom affiché ?
Écran vert au démarrage de la tablette, puis tout revient, faut-il s'en occuper ?
la cafetière bippe trois fois après le détartrage, que signifie ce code
Je n'arrive pas à joindre une photo de plus de 5 Mo au formulaire.
Le scanner ne voit plus mes codes depuis que j'ai nettoyé la vitre, comment l'étalonner ?
La sonnette connectée m'annonce des visiteurs invisibles, comment baisser la sensibilité ?
Je vous écris sans me plaindre : le son grésille dans mon enceinte au-dessus de la moitié.
Après une coupure de courant, le congélateur a gardé le froid mais l'horloge clignote, comment la régler ?
impossible de coupler la montre au nouveau portable, j'ai tout essayé deux fois, une astuce ?
Ma plaque chauffe très bien, elle refuse juste de quitter le mode démonstration du magasin, on en sort comment ?
Mon appli de méditation plante au moment du silence, quelle ironie, que faire ?
La carte SIM neuve n'est pas reconnue, j'ai un autre téléphone donc prenez votre temps.
le micro marche en appel mais pas en visio, mon cours n'est que la semaine prochaine`,
  transaction: `
Quand vous aurez un moment, pourriez-vous regarder où en sont les rideaux ?
J'ai retrouvé le ticket au fond de la machine à laver, lisible, alors voilà : je voudrais échanger la lampe.
Merci pour le dépannage de lundi ; il me manque seulement la facture.
on se marie en septembre et on sera 84 au lieu de 80, vous pouvez corriger la réservation ?
Mon père a déménagé, mettez s'il vous plaît son courrier à la nouvelle adresse.
Je suis passé trois fois devant chez vous sans oser entrer, haha, réservez-moi une coupe jeudi à 10 h.
Deux débits de 14 euros apparaissent pour le même panier, pouvez-vous vérifier tranquillement ?
Suite au décès de ma grand-mère, je vous envoie l'acte et demande la clôture de son contrat.
Je viens aux nouvelles de mon remboursement, sans impatience.
le canapé est superbe, par contre je me suis trompée de couleur pour les coussins, on échange ?
Tout est réglé avec votre collègue, il reste à supprimer l'ancien rendez-vous.
Annulez ma place au yoga de mardi, mon genou fait grève.
Comme convenu avec Monique, je vous transmets mon nouveau RIB.
Dans les temps pour une fois : je résilie ma salle au 31.
Ma fille aura dix-huit ans en mai, passez-la au tarif adulte.
Pouvez-vous décaler la livraison du poêle, le maçon a une semaine de plus ?
J'ai reçu deux abonnements au lieu d'un, gardez le premier et arrêtez l'autre, merci.
Il reste 60 points sur ma carte fidélité, transférez-les sur celle de ma femme.
Je suis absent mardi, peut-on déposer le colis chez la voisine du 4 ?
Envoyez-moi un double de la quittance de mars, j'ai marché dessus avec mes bottes.
Je voudrais savoir si mon dossier d'inscription est bien arrivé avant la clôture, je l'ai déposé lundi.
Changez le nom sur le badge, c'est Perrin avec deux r.
rajoutez une valise de 23 kg au vol du 12
La commande des faire-part, elle en est où ? On a encore un mois.
Combien reste-t-il à payer sur mon échéancier ?
Ajoutez mon frère comme personne autorisée à retirer mes colis, sa pièce d'identité est jointe.
Le technicien vient jeudi : notez qu'il doit sonner chez le gardien, l'interphone est timide.
Le prélèvement du 5 peut-il passer au 10 pour tous les mois, j'ai vu l'option dans l'espace client
Remettez-moi au cours de 19 h, la coach est formidable et mes cuisses la réclament.
Où est passé mon colis, il visite la région on dirait ? Numéro au dos du bon, merci de regarder.
Je n'ai pas encore reçu la facture de la révision du vélo, vous me l'envoyez ?
J'aimerais passer de la formule premium à la formule simple dès le mois prochain.
Mon billet est échangeable, mettez-moi sur le train de dimanche.
Rendez-moi visible dans l'annuaire du club, j'ai enfin une photo présentable.
La garantie court encore huit mois, ouvrez-moi un retour pour la pompe.`,
  praise: `
Trois semaines annoncées, quatre jours en vrai. Je n'ai même pas eu le temps de râler !
Votre livreur a attendu que je descende avec mes béquilles, quel homme charmant.
je venais pour me plaindre et je repars avec le sourire, bravo à la dame du comptoir
La box remarche, toute la famille vous embrasse, surtout les ados.
Franchement chapeau, la machine perdue à Lyon est arrivée impeccable.
Votre musique d'attente est excellente, j'ai presque regretté qu'on décroche si vite.
Rien à redire, même mon mari est content et c'est un ronchon de compétition.
Tout est rentré dans l'ordre, pas besoin du conciliateur finalement, merci !
Le mariage était parfait, les fleurs aussi, on en parle encore.
Merci d'avoir fermé les yeux sur mes deux jours de retard, c'était très humain.
Ma mère de 88 ans vous trouve "bien élevés", c'est son plus grand compliment.
ok là vous m'avez bluffé, réparé avant que j'aie fini mon café
Dix sur dix, et pourtant je suis prof.
L'infirmière de nuit a été un ange pour ma tante.
Les caisses sont reparties à temps pour le service, le bistrot vous doit une tournée.
La vue mer, c'était la vraie, en plein dans les yeux, on reviendra.
Merci pour votre patience avec mes mille questions.
Vous m'avez remboursé sans que j'aie à demander, ça n'arrive jamais ça.
super accueil, le petit jeune du rayon électro ira loin
La crêpière fonctionne, les enfants en sont à leur neuvième, envoyez du renfort.
Votre geste après le deuil de papa nous a beaucoup touchés.
Le problème a disparu tout seul, désolé pour le dérangement et merci d'avoir répondu.
Encore merci à Samira pour son coup de fil, tout est clair.
Le moniteur est d'un calme olympien, même quand j'ai calé au milieu du rond-point.
Livré à l'heure, monté à l'heure, et l'ouvrier a même arrosé mes géraniums.
Le petit mot "avec amour" dans le carton, ça m'a fait fondre.
on râle toujours quand ça va mal, alors je le dis : là c'était nickel
Je suis du genre à tout noter dans un carnet, surtout ce qui ne va pas. Page du 12 mars, chez vous : arrivés en avance, travail soigné, poussière aspirée, café refusé poliment. Rien à souligner en rouge.`,
};
