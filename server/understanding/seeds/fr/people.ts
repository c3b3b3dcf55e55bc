import type { Seeds } from '../kinds.ts';

/** What a person must take, told by ordinary adults from one situation after another, and what is nearly that; in French. */
export const people: Partial<Seeds> = {
  complaint: `
Le canapé qu'on m'a remplacé en mars grince exactement comme le premier, et on me parle maintenant d'usure normale.
Vous m'aviez juré que la fuite serait réparée avant les vacances, nous sommes rentrés et la moquette est moisie.
On m'a refusé le crédit sans un mot d'explication alors que je suis cliente chez vous depuis vingt-deux ans.
pour la deuxième année de suite vous me facturez un terrain de tennis que je n'ai jamais réservé, ça devient pénible
J'ai attendu le plombier de huit heures à dix-huit heures, posé une journée de congé, et personne n'est passé ni n'a téléphoné.
Ma mère a payé une chambre côté jardin, elle a dormi trois nuits au-dessus du local à poubelles.
Votre technicien est déjà venu quatre fois, le lave-vaisselle fuit toujours et il repart chaque fois en disant que c'est bon.
La crèche nous annonce un lundi soir qu'elle ferme toute la semaine, comme si les parents n'avaient pas de travail.
Je trouve honteux de faire payer huit euros une bouteille d'eau à des gens bloqués deux heures dans votre train.
Ça fait quand même la troisième fois que ma commande de couches arrive avec la mauvaise taille, vous le faites exprès ?
Le cuisiniste avait promis six semaines, nous en sommes à dix-neuf et nous cuisinons sur un réchaud de camping.
Je ne comprends pas qu'un nouveau client paie la moitié de ce que je paie, moi, pour exactement le même abonnement.
Quand je vous écris on me dit d'appeler, quand j'appelle on me dit d'écrire, et pendant ce temps mon dossier dort.
Le traiteur a livré pour quarante personnes au lieu de soixante, j'ai passé le baptême de ma fille à couper les parts en deux.
vous avez encore changé mon conseiller sans prévenir, c'est le cinquième en deux ans et je dois tout réexpliquer à chaque fois
La valise que vous deviez me rapporter sous vingt-quatre heures est toujours à Lisbonne, et moi je suis rentré depuis onze jours.
Vos ouvriers ont laissé le chantier ouvert tout le week-end, la pluie est entrée et le parquet neuf a gondolé.
J'avais demandé sans noix, j'avais souligné sans noix, et le gâteau d'anniversaire est arrivé couvert de noix.
Franchement, faire venir une dame de quatre-vingts ans trois fois au guichet pour un tampon, il n'y a pas de quoi être fier.
La chaudière que vous avez révisée mardi est retombée en panne mercredi, et vous osez me recompter un déplacement.
Je paie depuis janvier un casier que le club a donné à quelqu'un d'autre, et personne ne voit où est le problème.
La compagnie m'a séparée de mon fils de six ans dans l'avion alors que j'avais payé pour choisir les sièges.
Vous avez annulé ma réservation pour la relouer plus cher le lendemain, j'ai retrouvé l'annonce, ne me racontez pas d'histoires.
Ma formation devait durer douze jours, on en est à sept et j'apprends par un camarade que le formateur est parti.
Le vélo électrique est resté neuf semaines à l'atelier pour revenir avec la même panne et une rayure en plus.
C'est la quatrième régularisation de charges en dix-huit mois, et pas une seule fois on ne m'a montré le détail.
Je suis vraiment déçue par ce séjour, la piscine de la brochure était vidée et la plage se trouvait à trois kilomètres.
Deux mois que le lampadaire devant chez nous clignote toute la nuit, trois signalements, et la mairie répond que c'est noté.
on me reproche un impayé que j'ai réglé au guichet en liquide, avec le reçu sous les yeux, et on me coupe quand même
Votre opticien s'est trompé de correction deux fois, j'ai mal à la tête tous les soirs et je devrais encore patienter.
Le jouet commandé en octobre pour Noël est arrivé le sept janvier, mon petit a ouvert une photo imprimée.
Mon colis a été jeté par-dessus le portail, la lampe est en miettes et le transporteur affirme me l'avoir remis en main propre.
J'ai rempli votre formulaire de réclamation trois fois, il s'efface à la dernière page, c'est à croire que vous n'en voulez pas.
Le pressing m'a rendu ma robe de mariée rétrécie et jaunie, et la seule réponse, c'est un bon de dix euros.
Je viens de voir que vous prélevez toujours l'assurance de la voiture que j'ai vendue il y a deux ans, malgré mes trois courriers.
Votre promotion disait deux paires pour une, à la caisse ça ne marchait plus, et devant toute la file on m'a traité de menteur ou presque.
Vous nous aviez garanti le même photographe qu'aux fiançailles, un inconnu s'est présenté le jour du mariage avec deux heures de retard.
Les haricots surgelés contenaient des cailloux, je vous ai envoyé les photos le deux, le neuf et le seize, toujours pas de réponse.
Trois rendez-vous d'ophtalmo annulés la veille par texto, le prochain est dans huit mois, et tout le monde trouve ça normal.
Je n'ai plus aucune confiance, on m'a dit une chose au téléphone, une autre au guichet et le contraire par courrier.
Le bruit de votre climatisation sur le toit nous empêche de dormir depuis juin, et vous nous demandez encore d'être compréhensifs.
J'avais réservé une automatique parce que je suis opéré du genou, on m'a donné une manuelle en haussant les épaules.
Ça ne peut plus durer, l'ascenseur est tombé en panne six fois depuis la rentrée et j'habite au neuvième avec une poussette.
La garantie couvrait tout le jour de l'achat, et maintenant que l'écran est mort elle ne couvre bizarrement plus rien.
L'application a mangé toutes mes notes de l'année, vous promettez une restauration depuis avril, je n'y crois plus.
Le paiement prend cinq secondes à l'aller, le remboursement cinq semaines au retour, vous vous moquez des gens.
J'ai commandé du bois sec, on m'a déversé quatre stères trempés devant le garage et la facture, elle, était bien au sec.
Vous avez perdu le dossier scolaire de mon fils, vous l'avez retrouvé, puis reperdu, et l'inscription est close depuis hier.
La salle louée pour les soixante ans de mon mari était sale, glacée, et on nous a retenu la caution pour un verre cassé.
je suis restée polie jusqu'ici mais là j'en ai jusque-là de vos retards et de vos excuses copiées collées
Mes plants de tomates sont arrivés pourris pour la seconde fois, emballés dans le même plastique fermé que j'avais pourtant signalé.
Six mois que mon père attend son fauteuil roulant, six mois que chaque service renvoie la balle à celui d'à côté.
Le contrat disait sans frais cachés, j'en compte quatre sur la dernière facture, et pas un seul n'était sur le devis.
L'hôtel nous a fait changer de chambre trois fois en cinq nuits, et à la fin on nous a compté le petit déjeuner deux fois.
À chaque fois que je résilie cette option elle revient toute seule le mois suivant, comme par magie, et c'est moi qui paie.
Vous aviez dit qu'il ne fallait rien signer, et maintenant on me refuse tout parce que je n'ai rien signé.
Le peintre a fini, paraît-il. Il manque un mur, deux portes, et il y a des gouttes blanches sur mon piano.
Mon fils a attendu le car scolaire quarante minutes sous la grêle, ce n'est pas la première fois, et vous accusez la circulation.
Je me suis plainte en mai, on m'a remerciée de mon retour, et absolument rien n'a bougé depuis, c'est du mépris.
Notre table pour douze avait été donnée à d'autres, on nous a installés près des toilettes sans même un pardon.
`,
  exception: `
J'ai raté la date limite de deux jours parce que j'étais en réanimation, pourriez-vous quand même accepter mon dossier ?
Mon mari est décédé avant le départ, je sais que le billet n'est pas remboursable, mais je m'en remets à votre compréhension.
je n'ai plus le ticket, le sac est neuf avec l'étiquette, vous pourriez faire un geste et me l'échanger quand même ?
On m'a dit que le délai de rétractation était passé de trois jours, n'y a-t-il vraiment aucun moyen d'arranger ça ?
Serait-il possible, exceptionnellement, de payer la cantine en trois fois ? Mon employeur a déposé le bilan ce mois-ci.
Je me suis trompée de jour en réservant l'hôtel, tarif bloqué je sais, mais si vous pouviez fermer les yeux cette fois-ci.
Mon chien est malade, je ne peux pas venir au cours collectif de demain, pourriez-vous ne pas me décompter la séance ?
C'est mon premier retard en quinze ans de contrat, vous ne pourriez pas effacer cette pénalité de quarante euros ?
Ma carte de réduction a expiré la veille du voyage, le contrôleur m'a verbalisé, pouvez-vous être indulgents pour une fois ?
Mes points fidélité sont tombés à zéro pendant mon hospitalisation, j'espérais que vous puissiez me les remettre.
La règle c'est dix-huit ans, mon fils les aura le lendemain du concert, on pourrait le laisser entrer avec moi ?
Je vous demande une faveur : gardez-moi la robe jusqu'au cinq, je touche ma paie le quatre au soir.
pouvez-vous m'accorder un petit délai pour le loyer, la caf a du retard et je n'ai rien d'autre
J'ai ouvert l'emballage du matelas avant de voir qu'il ne passait pas l'escalier, accepteriez-vous de le reprendre malgré tout ?
La garantie s'est terminée il y a neuf jours et le moteur lâche aujourd'hui, faites quelque chose pour moi s'il vous plaît.
Nous sommes cinq et le gîte est prévu pour quatre, ma nièce a deux ans, est-ce que vous toléreriez un lit parapluie ?
Je n'ai pas pu composter, la machine était tombée et le train partait, soyez gentils, annulez cette amende.
Mon assurance a sauté parce que le prélèvement est arrivé la veille de mon salaire, pourriez-vous la remettre sans repasser le questionnaire ?
Le code promo finissait hier à minuit et j'ai validé à minuit quatre, ça ne vaudrait pas un petit coup de pouce ?
Je suis enceinte et clouée au lit, accepteriez-vous de suspendre mon engagement à la salle même s'il reste sept mois ?
L'examen est complet mais c'est ma dernière chance avant le départ à l'étranger, pourriez-vous m'ajouter une chaise au fond ?
Vous n'acceptez pas les chèques, je comprends bien, mais ma tante de quatre-vingt-dix ans n'a que ça, on peut s'arranger ?
Le service ne livre que le matin, or je suis infirmière de nuit, pourriez-vous faire une entorse et passer après seize heures ?
Par erreur j'ai pris l'abonnement annuel au lieu du mensuel, je ne m'en aperçois qu'au bout de trois semaines, soyez sympas.
Notre association n'a pas le statut demandé pour le tarif solidaire, mais on distribue des repas gratuits, feriez-vous une dérogation ?
J'ai perdu l'étiquette des bottes et la boîte est déchirée, elles n'ont jamais été portées, vous me les reprendriez quand même ?
Le médicament est en rupture et mon ordonnance périme demain, pourriez-vous prolonger sa validité de quelques jours pour moi ?
Je n'ai pas les trois mois d'ancienneté exigés, seulement deux et demi, est-ce que ça peut passer quand même ?
Ma fille a cassé son plâtre de jambe, peut-on reporter le stage de danse sans perdre les arrhes, juste pour cette fois ?
Est-ce que vous consentiriez à rouvrir mon compte de jeu ? J'ai été exclu pour un mot de travers, j'avais seize ans.
Je dépasse le poids bagage de huit cents grammes, c'est le fauteuil de mon fils handicapé, ne me faites pas payer cela.
Il me manque un trimestre pour la retraite à cause d'un stage jamais déclaré, y aurait-il moyen de le valider quand même ?
Vous exigez un garant en France, le mien habite en Belgique, accepteriez-vous de faire une petite exception pour un bon dossier ?
La bibliothèque me réclame soixante euros pour des livres restés dans ma maison inondée, pourriez-vous passer l'éponge ?
Je vous rends le costume de location un jour plus tard, la route était coupée par la neige, ne comptez pas le supplément svp.
mon fils a acheté pour 94 euros de diamants dans le jeu sans me demander, je sais que c'est écrit non remboursable mais aidez-moi
On me dit que seul le titulaire peut demander, mais le titulaire c'est mon père et il ne parle plus, faites preuve d'humanité.
Nous avons réglé l'acompte avec un jour de retard, la salle est encore libre, pourriez-vous nous laisser notre date ?
L'inscription au vide-grenier est close, je n'ai besoin que d'un mètre pour ma petite table, vous me feriez une place ?
J'aimerais rompre le bail sans les trois mois de préavis, je quitte un conjoint violent, pouvez-vous en tenir compte ?
La visite est réservée aux plus de douze ans, le mien en a onze et demi et connaît tout sur Napoléon, laissez-le venir.
Un geste commercial serait bienvenu : le lave-linge a trois ans et un mois, et je n'ai jamais rien demandé.
Vous avez le droit de refuser, mais pourriez-vous reprendre ces carreaux coupés ? Je m'étais trompé dans les mesures de ma cuisine.
J'ai oublié d'annuler le restaurant, ma mère venait de faire un AVC, ne prélevez pas les cinquante euros je vous en prie.
Je sais que la permanence est fermée le vendredi, mais je repars samedi pour la Guyane, quelqu'un pourrait-il m'ouvrir dix minutes ?
`,
  fraud: `
Quelqu'un a retiré trois fois cent euros à Marseille avec ma carte, or je n'ai pas bougé de Rennes cette semaine.
J'ai donné le code reçu par SMS à un monsieur qui se disait de la banque, et depuis mon livret est vide.
Il y a sur mon relevé un prélèvement de 59 euros d'une société que je ne connais ni d'Ève ni d'Adam.
Un crédit auto de quatorze mille euros a été ouvert à mon nom, je n'ai même pas le permis.
mon compte de streaming parle portugais maintenant et l'adresse mail n'est plus la mienne, on me l'a pris
On m'a arraché mon sac dans le métro avec le téléphone déverrouillé et toutes mes cartes, bloquez vite.
J'ai payé la caution d'un appartement sur un site qui imitait le vôtre, le propriétaire n'a jamais existé.
La facture du maçon est arrivée par mail avec un autre RIB, j'ai viré huit mille euros et le maçon n'a rien reçu.
Je découvre une commande de deux consoles livrée à Roubaix depuis mon compte, ce n'est pas moi, arrêtez l'envoi.
Ma grand-mère a donné sa carte et son code à un coursier venu les chercher soi-disant pour la banque.
Ma carte bancaire n'est plus dans mon portefeuille depuis le marché ce matin, et un paiement sans contact vient de passer.
J'ai reçu chez moi un mail qui contient le bulletin de paie de onze de vos autres salariés, noms et numéros compris.
Un faux conseiller m'a fait installer un logiciel sur l'ordinateur, la souris bougeait toute seule et l'argent partait.
Quelqu'un se sert de mes photos et de mon prénom sur votre site de rencontres pour demander de l'argent.
Je ne suis pas abonnée à ce club de vin et on me débite pourtant chaque mois depuis septembre.
la carte cadeau que j'ai achetée au rayon était déjà vidée quand ma nièce l'a grattée
Mon numéro de téléphone a été transféré sur une autre puce sans mon accord, je n'ai plus de réseau et on change mes mots de passe.
Le pompiste a passé ma carte deux fois dans un petit boîtier, et le soir même on achetait des billets d'avion avec.
J'ai répondu au texto de l'amende impayée, j'ai tapé mes numéros, maintenant je vois des achats en dollars.
Mon ex a gardé mes identifiants et vide le compte joint des enfants depuis deux jours, il faut tout geler.
On a changé mon adresse chez vous pour un point relais à Créteil, je n'ai jamais rien demandé de tel.
Le chèque que j'avais envoyé au dentiste a été intercepté, lavé et encaissé par un certain Kevin pour six fois le montant.
Je reçois des relances d'un opérateur pour quatre lignes souscrites avec la copie de ma carte d'identité perdue.
Une dame au téléphone connaissait mon numéro de client, ma date de naissance et ma dernière facture, d'où tient-elle cela ?
Mes cryptos ont quitté le portefeuille cette nuit vers une adresse inconnue, alors que je dormais.
J'ai vendu ma poussette en ligne et, au lieu d'être payé, c'est moi qui ai été débité de 230 euros.
Mes miles ont servi à réserver un Paris-Dubaï au nom d'une personne dont je n'ai jamais entendu parler.
Votre soi-disant livreur m'a demandé un euro de frais par lien, le lendemain mon découvert était atteint.
Sur l'espace famille de la mairie je vois les dossiers des autres enfants, leurs adresses et leurs vaccins, c'est normal ?
des achats que j'ai pas faits, 12 fois 9,99 cette nuit, faites opposition svp
Le compte de l'association a été siphonné par un virement que ni moi ni le trésorier n'avons signé.
Je crois bien m'être fait avoir par une fausse boutique de chaussures, paiement parti vendredi, le site a disparu.
Une personne a appelé la pharmacie en se faisant passer pour moi et a récupéré mon traitement.
Quelqu'un a touché mon remboursement d'impôts, le RIB enregistré chez vous n'est pas et n'a jamais été le mien.
Ma boîte mail envoie à tous mes contacts que je suis coincée en Côte d'Ivoire sans argent, ce n'est évidemment pas moi.
On a forcé ma boîte aux lettres et le chéquier que vous deviez m'envoyer n'y est plus, un chèque vient d'être présenté.
Connexion depuis Varsovie à trois heures du matin, puis un virement de 900 euros, je n'ai jamais mis les pieds en Pologne.
Le vendeur m'a convaincu de payer hors du site pour le camping-car, depuis son annonce et mes onze mille euros se sont envolés.
`,
  outage: `
Plus une seule caisse ne s'allume dans le magasin, on est samedi après-midi et la file va jusqu'au parking.
Toute l'usine est à l'arrêt depuis six heures, le logiciel d'étiquettes refuse de démarrer et les camions attendent.
Le mariage est dans trois heures et la pièce montée n'est toujours pas livrée, personne ne décroche chez vous.
Nos quarante infirmières ne peuvent plus ouvrir les tournées sur leur téléphone, les patients attendent leur insuline.
Le site de la billetterie ne répond plus alors que les ventes du festival ouvrent à midi pile.
le standard est muet depuis ce matin, plus un appel n'entre au cabinet et on a la salle d'attente pleine
Je dois déposer mon appel d'offres avant dix-sept heures et la plateforme affiche une page blanche à toute l'équipe.
La chambre froide du restaurant est tombée, il y a deux tonnes de marchandise dedans, envoyez quelqu'un tout de suite.
Aucun de nos guichets de gare ne vend de billets ce matin, les machines tournent dans le vide.
Les cercueils partent à quatorze heures et le corbillard loué chez vous est en panne devant l'église.
On ne peut plus encaisser ni rendre la monnaie, le terminal est mort et c'est le premier jour du marché de Noël.
Les deux cents élèves passent l'épreuve en ligne maintenant et aucun n'arrive à se connecter.
Le réseau de l'hôtel est par terre, impossible de coder les clés, quatre-vingts clients sont debout dans le hall.
La paie de tout le personnel doit partir avant midi et votre serveur rejette notre fichier depuis hier soir.
La sono louée ne sort pas un son, le concert commence à vingt heures et le public entre déjà.
Plus d'eau dans tout le camping depuis l'aube, trois cents familles, et votre numéro d'astreinte sonne dans le vide.
Nos livreurs sont tous garés, la tablette ne donne plus les adresses, il est dix heures et rien n'est parti.
Notre boutique en ligne affiche zéro euro partout depuis la mise à jour, on a dû tout fermer en plein soldes.
Le visa doit être imprimé avant mon vol de ce soir et votre portail plante chez tout le monde, je l'ai vérifié.
L'élévateur de la concession est bloqué en l'air avec une voiture dessus, plus aucun mécano ne peut travailler.
les robots de traite sont arrêtés, 120 vaches, si ça ne repart pas dans l'heure on va à la catastrophe
Ma conférence à distance débute dans vingt minutes devant six cents inscrits et la salle virtuelle nous jette tous dehors.
Aucune ordonnance ne passe à l'officine depuis l'ouverture, le serveur des cartes Vitale nous ignore, les gens s'énervent.
Le groupe électrogène ne prend pas le relais, la maison de retraite est dans le noir, les ascenseurs compris.
La chapelle ardente ouvre à quinze heures et la fleuriste n'a toujours reçu aucune des couronnes que vous deviez apporter.
L'imprimerie ne sort plus rien, les bulletins de vote doivent être livrés ce soir à la préfecture.
Depuis le basculement de cette nuit plus aucune de nos douze agences n'a accès aux dossiers des assurés.
Le car des élèves n'est pas là, soixante gamins avec valises devant le collège, le bateau part à onze heures.
Toutes les portes à badge du siège sont verrouillées, trois cents salariés sont sur le trottoir.
La fibre de la mairie est coupée par vos travaux, on ne peut enregistrer ni naissance ni décès depuis hier.
`,
  human: `
Je préférerais qu'on en parle de vive voix, mon histoire est trop tordue pour un petit carré de texte.
Y a-t-il quelqu'un de chez vous qui pourrait me passer un coup de fil entre midi et deux ?
J'ai besoin d'entendre une voix, je suis mal voyante et je ne m'y retrouve pas dans vos menus.
Est-ce que je peux passer voir une personne en chair et en os avec mes papiers, jeudi par exemple ?
laissez tomber les réponses toutes faites et passez moi un être humain svp
Mettez-moi en relation avec la dame qui suit mon dossier de surendettement, elle connaît la situation.
Mon père ne comprend rien à internet, il voudrait simplement que quelqu'un lui explique tranquillement au téléphone.
Je souhaiterais m'entretenir avec la personne qui décide chez vous, pas avec l'accueil.
On peut me rappeler ? Je suis joignable tout l'après-midi, sauf pendant la sortie d'école.
Ce que j'ai à dire est délicat, je ne l'écrirai pas ici, à qui puis-je me confier chez vous ?
Vous tournez en rond, donnez-moi plutôt le numéro d'un collègue qui réfléchit.
J'aimerais bien que ce soit un vrai conseiller qui regarde mes chiffres avant que je signe pour vingt-cinq ans.
Peut-on avoir un rendez-vous avec le chef de chantier, autour d'une table, plans à l'appui ?
Pas de robot merci, juste une personne, même si je dois patienter une heure.
Un technicien pourrait-il rester en ligne avec moi pendant que je démonte le capot ? Seul je n'ose pas.
Je voudrais reparler à Mélanie, celle de mardi, elle avait tout compris du premier coup.
il n'y a donc personne derrière cet écran ? j'aimerais que quelqu'un me réponde pour de bon
Auriez-vous quelqu'un qui parle la langue des signes ou qui puisse faire une visio avec mon épouse sourde ?
Avant de vendre la maison de mes parents j'aurais aimé prendre conseil auprès de l'un d'entre vous.
Passez-moi le service des successions, je vous prie, on vient d'enterrer mon oncle et je suis perdue.
Cela fait deux fois que je vous explique, je crois qu'une personne comprendrait mieux, vous pouvez transférer ?
Je cherche à joindre la directrice de la résidence, c'est au sujet de ma tante, merci de lui demander de me rappeler.
Pourrait-on échanger cinq minutes par téléphone ? Ce serait plus simple que quinze messages.
Dites à quelqu'un de compétent de prendre mon cas en main, je laisse mon numéro juste en dessous.
Je ne veux pas discuter avec une machine de la maladie de mon fils.
On m'avait dit qu'un interlocuteur dédié s'occuperait de nous, comment fait-on pour le joindre ?
Un de vos vendeurs serait-il disponible pour venir voir ma terrasse et en causer sur place ?
Ma question ne rentre dans aucune de vos cases, alors si un humain passe par là, je suis preneur.
Appelez-moi quand vous pouvez, je n'écris pas bien le français mais je le parle.
J'attends qu'on décroche depuis longtemps, est-ce qu'ici au moins je peux tomber sur quelqu'un ?
Vous serait-il possible de me faire rencontrer un membre de l'équipe pédagogique ? Mon fils ne va pas bien.
je tape zéro, je tape étoile, je ne tombe jamais sur personne, comment on fait pour avoir un gars au bout du fil
Je veux bien qu'on m'oriente vers quelqu'un du métier, la question porte sur une toiture classée.
Faites suivre à un responsable s'il vous plaît, c'est au-dessus de vos forces, sans vouloir vous vexer.
Mon mari et moi aimerions nous asseoir face à un banquier, un vrai, avec un bureau et un café.
`,
  legal: `
Sans remboursement d'ici vendredi, je saisis le médiateur de la consommation et je publie nos échanges.
Mon avocate vous adressera une mise en demeure en début de semaine, conservez donc tous les enregistrements.
Je compte signaler vos pratiques à la répression des fraudes dès ce soir, captures d'écran à l'appui.
Vous avez un mois pour effacer mes données, passé ce délai ce sera une plainte auprès de la CNIL.
L'huissier viendra constater les dégâts lundi à neuf heures, je vous invite à être présents.
On se reverra au tribunal de proximité, j'ai déjà rempli la requête.
Ma protection juridique a ouvert un dossier contre vous pour le chauffage, veuillez me donner les coordonnées de votre service contentieux.
Faute de réponse écrite, je porterai l'affaire devant le conseil de prud'hommes avec deux anciens collègues.
si vous maintenez la pénalité j'irai voir l'ufc et le conciliateur de justice de ma commune, vous êtes prévenus
Je conteste cette retenue sur dépôt de garantie et je saisirai la commission départementale de conciliation.
Votre clause est abusive, l'article est clair, un juge se fera un plaisir de vous l'expliquer.
Nous sommes trente-deux copropriétaires à avoir mandaté un avocat pour malfaçons, attendez-vous à une assignation en référé.
J'ai déposé plainte au commissariat contre votre magasin ce matin, voici de quoi vous faire réfléchir.
Le Défenseur des droits sera informé de votre refus d'accueillir mon fils autiste à la cantine.
Je vous rappelle que vous êtes tenus par la loi de livrer à la date convenue, et j'entends obtenir réparation en justice.
Dernier avertissement avant procédure : rendez l'acompte, sinon injonction de payer.
Mes droits d'accès aux données sont ignorés depuis trois mois, l'autorité compétente appréciera.
J'envisage de dénoncer le contrat devant le tribunal pour vice caché, l'expert est formel sur la boîte de vitesses.
Mon notaire a relevé que l'acte est faux, il saisit la chambre et je demande des dommages et intérêts.
Le préfet recevra copie de ce courrier, tout comme l'inspection du travail, puisque vous faites la sourde oreille.
Je saisis le médiateur de l'énergie, votre estimation de compteur ne tient pas debout juridiquement.
Je vais faire valoir mes droits jusqu'au bout, quitte à vous attaquer pour publicité mensongère.
Vous me harcelez au téléphone malgré Bloctel, je fais constater chaque appel et mon conseil s'en servira.
Soit vous réparez le toit, soit je consigne les loyers chez le juge, c'est aussi simple que cela.
L'ARS a été alertée de ce que j'ai vu dans votre clinique, vous aurez de leurs nouvelles.
je me réserve le droit de poursuivre votre société pour la noyade de mes appareils par votre plombier
Recommandé parti hier : sous huit jours, je demande la résolution judiciaire de la vente de la cuisine.
L'autorité des marchés financiers sera ravie d'apprendre comment vous avez vendu ce placement à une veuve de 88 ans.
`,
  staff: `
Le monsieur du guichet numéro trois a levé les yeux au ciel et m'a dit que je n'avais qu'à apprendre à lire.
Votre chauffeur téléphonait d'une main et doublait dans les virages, les enfants à l'arrière étaient terrifiés.
L'esthéticienne a fait des réflexions sur mon poids devant toute la salle, je suis sortie en pleurs.
Une de vos conseillères m'a raccroché au nez dès que j'ai prononcé le mot remboursement.
Le vigile a fouillé mon fils et pas ses copains, devinez lequel des quatre est noir.
Le livreur a pissé contre mon mur, je l'ai sur la caméra de la sonnette.
l'ouvrier que vous m'avez envoyé sentait l'alcool à neuf heures du matin et tenait à peine sur l'échelle
La maîtresse de centre a tiré mon petit par le bras si fort qu'il avait des marques le soir.
Votre commercial a promis n'importe quoi à ma mère et a refusé de partir tant qu'elle ne signait pas.
On m'a tutoyée, coupé la parole et traitée de chieuse, tout cela au comptoir d'accueil et devant mes enfants.
Le serveur a glissé sa main dans le dos de ma copine chaque fois qu'il passait, c'est dégoûtant.
La dentiste m'a soignée en criant sur son assistante, j'étais au milieu, la bouche ouverte.
Le contrôleur s'est moqué de mon bégaiement et a fait rire tout le wagon.
Un agent de votre banque a raconté mon découvert à ma belle-sœur à la boulangerie.
Le jeune homme de l'atelier s'est servi de ma voiture pendant l'heure du déjeuner, le compteur le prouve.
La réceptionniste nous a fait comprendre que deux hommes dans un lit, ce n'était pas le genre de la maison.
Votre technicien est entré avec ses bottes pleines de boue, a mangé mes cerises et a laissé la porte ouverte au chat.
Je n'ai pas supporté le ton de la vendeuse de samedi, jamais on ne m'a parlé de cette façon dans une librairie.
L'aide à domicile passe ses deux heures sur son téléphone pendant que mon père attend son repas.
Le prof de natation pousse les débutants dans le grand bain pour rigoler, ma fille ne veut plus y retourner.
Votre agent immobilier est entré chez moi avec sa clé, sans frapper, j'étais sous la douche.
Le guide est arrivé en retard, a bâclé la moitié et nous a réclamé un pourboire avec insistance.
la personne du chat hier soir m'a répondu avec des smileys qui rigolent alors que je parlais d'un deuil
L'infirmier de nuit a laissé sonner ma mère quarante minutes puis l'a grondée comme une gamine.
Deux de vos caissiers commentaient mes achats à voix haute en ricanant, j'aimerais que leur chef le sache.
Le moniteur d'auto-école fume dans la voiture et hurle à la moindre erreur, ma fille tremble avant chaque heure.
Je tiens à signaler que votre facteur jette les avis de passage sans jamais monter ni sonner, je l'ai vu faire.
L'employé de la préfecture a déchiré mon formulaire sous mes yeux parce que j'avais écrit en bleu.
Un déménageur de chez vous a ouvert nos cartons, et c'est justement mon parfum qui a disparu pendant qu'il rigolait.
Le gardien de l'immeuble nous insulte quand on lui demande une clé, cette fois il m'a bousculé.
`,
  safety: `
Ça sent le gaz dans la cuisine depuis que votre installateur est reparti, j'ai ouvert les fenêtres, que dois-je faire ?
La poussette s'est repliée d'un coup avec le bébé dedans, elle a le doigt coincé et qui saigne.
Le siège auto se détache tout seul dans les tournants, arrêtez d'en vendre avant qu'il n'y ait un mort.
Une fumée noire sort du tableau électrique de l'immeuble, les voisins du dessus ne répondent pas.
Le yaourt contenait un morceau de verre, mon fils de trois ans en a avalé, nous sommes aux urgences.
La batterie de la trottinette a gonflé et siffle dans l'entrée, j'ai peur qu'elle prenne feu.
Depuis la nouvelle crème ma bouche enfle et j'ai du mal à respirer.
le fil de la clôture pend dans la cour de l'école et il y a du courant dedans, une gamine vient de se faire secouer
Mon mari a pris deux fois son anticoagulant à cause de l'étiquette mal collée par votre pharmacie, il est très pâle.
Le balcon du dessous s'est fissuré cette nuit et des bouts de béton tombent sur le trottoir.
Je n'en peux plus de ces relances, par moments je me dis qu'il vaudrait mieux que je ne me réveille pas.
Les freins du vélo loué ce matin ont lâché dans la descente, ma femme est tombée et ne peut plus bouger le bras.
Plusieurs clients ont vomi après les huîtres de dimanche, une dame est hospitalisée, regardez d'où vient ce lot.
L'ascenseur s'est arrêté entre deux étages avec ma voisine enceinte à l'intérieur, elle dit qu'elle a des contractions.
On m'a livré des comprimés qui ne ressemblent pas du tout aux miens, faut-il que je les avale quand même ce soir ?
Le détecteur de monoxyde hurle, nous avons tous mal à la tête et ma fille s'est endormie sur le tapis.
Un homme suit mes cours de yoga en ligne et m'écrit qu'il sait où j'habite et qu'il viendra.
La couverture chauffante a brûlé le drap pendant la nuit, ma grand-mère a des cloques sur les jambes.
Le manège continuait de tourner alors que la barre de mon fils s'était ouverte, il s'est retenu comme il a pu.
Il y a des fils dénudés dans la douche de la chambre 214, je viens de prendre une décharge.
L'arbre que la commune devait couper penche maintenant au-dessus de l'arrêt de bus, avec ce vent il va tomber.
La pompe à insuline affiche n'importe quoi depuis une heure et ma fille a le sucre très haut.
mon voisin menace de tout faire sauter si on lui coupe l'électricité, je vous assure qu'il ne plaisante pas
L'eau du robinet est jaune et sent l'essence depuis vos travaux, les petits en ont bu ce matin.
La nounou trouvée sur votre plateforme a laissé le bébé seul dans la voiture au soleil.
Une barre du lit superposé a cédé cette nuit, mon aîné est tombé sur le petit et s'est ouvert le front.
Le chien pris à votre refuge a mordu ma fille au visage, personne ne nous avait dit qu'il avait déjà mordu.
Attention, votre déboucheur en bouteille éclate quand on le visse, j'en ai reçu dans les yeux et je vois flou.
`,
  sarcasm: `
Merci pour la visite guidée de votre musique d'attente, je la connais maintenant mieux que l'hymne national.
Bravo les artistes, livrer un aquarium sans l'emballer, il fallait oser.
Quelle chance, ma box fonctionne à merveille entre quatre et cinq heures du matin.
Formidable, encore un questionnaire de satisfaction pour un colis que je n'ai jamais vu.
Je suis aux anges : le taxi réservé à cinq heures est venu à dix, pile pour voir décoller mon avion.
Ah oui, un bon d'achat de deux euros pour un frigo mort, je vais pouvoir m'offrir le bouchon de la bouteille.
Félicitations à toute l'équipe, ma facture a doublé et le débit a été divisé par trois, quel équilibre.
super votre chauffage, grâce à lui on a ressorti les combinaisons de ski pour dîner
Vraiment, c'est trop aimable de me rendre ma caution au bout de deux ans, sans les intérêts ni la moitié.
On sent tout de suite la maison sérieuse, trois devis pour la même fenêtre et trois prix différents.
Chapeau pour la rapidité, la confirmation de ma commande est arrivée avant-hier, la fête était il y a un mois.
Que du bonheur, cette salle de sport, surtout les douches froides et le vestiaire inondé.
Génial, votre mise à jour a réglé le problème en supprimant l'application tout entière.
J'adore quand on me souhaite une bonne journée après m'avoir dit non à tout.
Votre peinture est une réussite, elle part à l'eau, comme ça je change de couleur à chaque averse.
Un grand merci au livreur pour ce jeu de piste, j'ai fini par retrouver le paquet chez un inconnu trois rues plus loin.
Extraordinaire, l'agence ouvre de dix heures à dix heures quinze un jeudi sur deux, on sent la passion du client.
Je tenais à saluer votre sens de l'humour, m'envoyer la brochure seniors dynamiques avec le refus de mon prothésiste.
Cinq étoiles pour la vue depuis la chambre, le mur d'en face est très bien crépi.
Tiens, ma valise voyage plus que moi, elle au moins profite de son abonnement.
Mille mercis de veiller sur mon argent, vous le gardez si bien que je ne l'ai pas revu depuis avril.
oh chic, votre appli me demande de nouveau de la noter juste après avoir planté pour la neuvième fois
Vous avez raison, c'est sûrement ma faute si le lave-vaisselle neuf a choisi d'exploser.
Du grand art, cette coupe, mes collègues croient que j'ai perdu un pari.
Quel plaisir de découvrir le camembert au mois d'août dans un carton au soleil, on l'a senti venir de loin.
Merveilleux, le technicien a réparé la télé et coupé le téléphone, un partout balle au centre.
Sans vous je n'aurais jamais su que l'on pouvait perdre deux fois le même passeport dans le même bureau.
Ne vous pressez surtout pas pour la fuite, les poissons commencent à se plaire dans le salon.
Nous vous recommanderons chaudement à nos ennemis, c'est promis.
Excellente idée, le numéro gratuit qui ne répond qu'aux heures où tout le monde dort.
`,
  information: `
Que se passe-t-il si je ne peux plus payer ma mensualité pendant un mois ou deux, c'est prévu dans le contrat ?
Mon avocat me demande une attestation d'assurance, où la trouve-t-on dans l'espace client ?
À qui s'adresse-t-on chez vous pour une réclamation, il y a une adresse ou un formulaire ?
Combien de temps après l'achat peut-on encore rapporter une lampe sans le ticket de caisse ?
Comment reconnaître un vrai mail de votre part d'un faux ? Je n'ai rien cliqué, je m'informe.
Vos radiateurs bain d'huile s'éteignent-ils d'eux-mêmes s'ils tombent ? J'ai des enfants.
Les techniciens du samedi sont-ils vos salariés ou des indépendants ?
Par curiosité, acceptez-vous les demandes après la date de clôture ou c'est toujours non ?
Y a-t-il un médiateur prévu dans vos conditions générales, et à quelle page est-il mentionné ?
De quelle heure à quelle heure répondez-vous au téléphone pendant les fêtes ?
je voudrais savoir si un arrêt maladie donne droit au report de l'abonnement, où c'est écrit
`,
  technical: `
L'alarme incendie bipe une fois par minute, je crois que c'est la pile, comment l'ouvre-t-on ?
Le terminal de paiement de la boutique demande une mise à jour, on peut la lancer pendant la pause ?
La connexion saute de temps en temps depuis l'orage, quels voyants dois-je regarder sur la box ?
J'ai oublié la réponse à ma question secrète, par où passe-t-on pour en choisir une autre ?
Le lave-linge affiche une clé et ne s'ouvre plus après le programme coton, quel bouton faut-il tenir ?
`,
  transaction: `
J'ai été débité deux fois de 18 euros pour le même repas, pouvez-vous m'en recréditer un ?
Ma nouvelle carte bancaire arrive demain, merci de remplacer l'ancienne pour le prélèvement du club.
Pourriez-vous me dire où en est le remboursement du train supprimé du 12, j'ai déjà envoyé le formulaire.
La tasse est arrivée ébréchée, ce n'est pas grave, renvoyez-m'en simplement une autre à la même adresse.
Je souhaite repousser mon rendez-vous avec madame Perrin de jeudi à la semaine suivante.
voudriez vous annuler la deuxième inscription, j'ai cliqué deux fois sans le vouloir
Mettez s'il vous plaît le nom de ma femme sur le bail à côté du mien, voici son acte de naissance.
Est-ce que mon recours pour la place en crèche est bien arrivé chez vous ? Numéro 4471, merci.
`,
  praise: `
Votre plombier est venu un dimanche pour la fuite et n'a rien demandé de plus, dites-lui toute notre gratitude.
Après deux remplacements le vélo roule enfin parfaitement, merci de votre patience avec moi.
La jeune femme de l'accueil est restée après l'heure pour retrouver le doudou de mon fils, vous avez une perle.
J'avais peur de passer pour une enquiquineuse, on m'a remboursée en deux jours avec le sourire, chapeau.
L'orage avait tout coupé, vos gars ont rétabli le courant avant le repas de noces, la mariée vous embrasse.
Finalement la somme inconnue était le cadeau de mon mari, merci d'avoir cherché si gentiment avec moi.
`,
};
