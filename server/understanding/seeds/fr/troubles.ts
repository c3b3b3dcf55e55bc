import type { Seeds } from '../kinds.ts';

/** What went wrong, in French. */
export const troubles: Pick<
  Seeds,
  'complaint' | 'sarcasm' | 'fraud' | 'safety' | 'outage' | 'legal' | 'staff'
> = {
  complaint: `
vous m'avez débité deux fois et mon loyer est rejeté !!
je suis hors de moi, c'est la troisième fois que vous envoyez le mauvais article
C'EST SCANDALEUX, SIX SEMAINES QUE J'ATTENDS
vous êtes complètement incompétents
j'en ai assez de vos excuses
ras le bol d'être ignoré, personne ne répond jamais
votre service est nul
RENDEZ-MOI MON ARGENT BANDE DE VOLEURS
je souhaite déposer une réclamation, la table est arrivée rayée
je suis très déçu, le rappel promis n'est jamais venu
c'est inadmissible, deux mois sans chauffage
je suis au regret de vous dire que c'est la quatrième livraison incomplète, je tiens à me plaindre
la couture a lâché au bout d'une semaine, pas terrible pour ce prix, je porte réclamation
soit vous réglez ça aujourd'hui, soit vous perdez un client
je reste poli mais ma patience a des limites. trois promesses, rien.
pire expérience de ma vie, zéro étoile
votre appli c'est de la merde frère, honte à vous
le 4 mars j'ai commandé une armoire (41221). Les portes manquaient. Puis les mauvaises portes. Puis personne n'est venu. J'exige une solution.
encore une journée de congé posée pour rien, personne n'est venu
vous vous fichez du monde
quinze jours de mensonges et toujours pas de frigo
vous avez gâché notre anniversaire
je suis hors de moi, troisième rendez-vous manqué
c'est quoi cette boutique, personne ne s'occupe de rien
j'explique la même chose pour la cinquième fois et vous renvoyez le même texte
à chaque fois quelqu'un d'autre et les mêmes questions, j'en peux plus
ça a cassé au bout de deux jours, à ce prix c'est du vol
vous deviez me rappeler trois fois, personne n'a appelé
c'est la dernière fois que j'achète chez vous
ma réclamation du mois dernier est restée sans réponse
vous m'avez prélevé deux fois et je ne peux plus payer mon loyer, réglez ça tout de suite !!
bande d'escrocs, rendez-moi mon argent
je tiens à exprimer mon mécontentement
encore le mauvais article, deux fois de suite, incroyable
tout le monde s'en moque, c'est honteux
Pour la troisième fois : où est ma réponse ? Ça suffit maintenant !
C'est une honte, ce service.
Sauf votre respect, je trouve inadmissible d'attendre cinq semaines.
Vous m'avez débité DEUX FOIS et mon loyer part ce soir, rendez-moi ça tout de suite, je suis à découvert !
J'en ai ras le bol de vos hausses de prix en douce.
C'est du grand n'importe quoi, chus tanné de vos promesses, câline.
Je suis profondément déçue, j'avais confiance en votre maison.
Vous vous foutez de moi ou quoi ? Neuf jours pour un colis « 24 h ».
Quatrième message : je n'ai JAMAIS demandé cette assurance, enlevez-la bordel.
Repas froid, incomplet, deux heures de retard. Plus jamais.
Je regrette de devoir l'écrire, mais votre manière de traiter les gens laisse fortement à désirer.
Livraison express payée, arrivée après le mariage. Cadeau fichu, merci bien, je suis furieuse.
Tout est raté : la couleur, la taille, le prix.
Je le dis poliment, mais je le dis : on ne traite pas ainsi un client de vingt ans.
Quelle bande d'incapables, sérieux.
Encore une heure et demie de retard et pas un mot d'excuse. Scandaleux.
Je répète ce que j'ai dit lundi, mercredi et hier : le frigo est arrivé cabossé et vous ne faites rien.
Vous avez reprélevé la mensualité que j'avais déjà payée, mon compte est dans le rouge et la banque me prend des frais. Réparez ça maintenant !
Non mais allô, trois semaines sans internet avec deux ados, vous trouvez ça normal ?
Y en a marre de vos excuses automatiques, je veux que ça marche.
Une remise promise, le double facturé, quel culot.
Ça commence gentiment à bien faire, votre histoire de facture, je suis très fâché.
Franchement dégoûtée, j'ai perdu toute ma matinée avec votre site pourri.
C'est la dernière fois que je vous donne un sou, vous m'avez écœurée ben raide.
Messieurs, j'ai acheté un matelas le 4, prévu le 7. Le 7, rien. Le 9 on m'a dit le 11. Le 11 j'ai posé congé et personne n'est venu. Le 14 on m'en a livré un d'une autre taille. Nous sommes le 22, je dors sur le canapé et mon dos est en miettes. Ce mépris pour quelqu'un qui paie d'avance est révoltant.
Depuis août je téléphone pour l'humidité de l'appartement. D'abord c'était le voisin, ensuite la pluie, puis on allait envoyer quelqu'un, et personne n'est jamais venu. Mes affaires sont couvertes de moisissure et vous, vous encaissez le loyer à la minute près. Je suis épuisée, je me sens méprisée et je ne comprends pas comment vous dormez.
Parlons de mes vacances : voiture familiale réservée, on m'en donne une où les valises n'entrent pas, trois heures au guichet, une assurance imposée que j'avais déjà et, pour finir, un plein facturé alors que je l'avais fait. Jamais je ne me suis senti aussi roulé par une marque soi-disant sérieuse. Déception totale.
On me balade de service en service depuis Pâques, c'est insupportable.
Votre réponse type, je l'ai reçue six fois, et six fois elle est à côté de la plaque !
Je suis outrée par le prix que vous osez demander pour ce taudis.
Vous avez gâché l'anniversaire de ma fille, j'espère que vous êtes fiers.
Bande de rigolos, le technicien n'est encore pas venu et j'ai perdu ma journée.
Quel gâchis, je vous recommandais à tout le monde et je le regrette amèrement.`,
  sarcasm: `
mes compliments, la chaise est livrée avec trois pieds, un chef-d'œuvre
super, un puzzle. ah non, c'était censé être un miroir.
quelle délicatesse d'avoir livré le gâteau à l'envers
félicitations, vous avez réussi à perdre mon colis deux fois
merci pour la jolie boîte vide, vraiment
bravo, trois mois seulement pour une paire de chaussettes
magnifique rayure sur ma table neuve, il ne manquait plus que ça
encore une réponse automatique, ça me réchauffe le cœur
quelle bonne idée de laisser le matelas sous la pluie, il avait soif
super, encore un colis vide
bravo, deux chaussures gauches
génial, j'ai maintenant trois lampes cassées
quelle générosité, un centime de remise pour deux mois d'attente
parfait, le plombier était à l'heure. Une semaine après.
chapeau, perdre un canapé entier, il faut le faire
Formidable, mon colis a vu plus de pays que moi.
Bravo, vous avez réussi à me faire regretter le fax.
Génial, encore une semaine sans internet, j'allais justement relire Proust.
La pizza est arrivée pile à l'heure du petit déjeuner, chapeau.
J'adore votre musique d'attente, je connais les quarante minutes par cœur.
Une table livrée sans pieds, quel sens du design.
Ponctualité suisse exemplaire : le train n'est parti que le lendemain.
Merci au plombier invisible, il n'a vraiment pas fait de bruit en ne venant pas.
Deux chaussures gauches, enfin je vais pouvoir danser comme il faut.
Prélevée deux fois, je dois vraiment être votre cliente préférée.
La nouvelle interface est un bijou : dix minutes au lieu d'une, on profite.
Heureusement que j'ai pris l'express, ça aurait pu ne pas arriver la même année.
Superbe mise à jour, j'ai maintenant un presse-papier à 800 euros.
Ah ben là, trois billets fermés pis le même problème, du grand art.
Vraiment, quelle délicatesse de m'envoyer la facture avant le produit, six mois avant.`,
  fraud: `
un homme au téléphone disait être de ma banque et je lui ai donné le code
je vois les relevés d'une autre personne dans mon espace
je reçois des confirmations pour des achats que je n'ai pas faits
quelqu'un a piraté mon compte et changé l'adresse mail
il y a un paiement de 900 € que je n'ai jamais fait
on m'a volé mon portefeuille, bloquez la carte
j'ai perdu ma carte, faites opposition
je n'arrive plus à me connecter, le mot de passe a été changé et ce n'est pas moi
un virement est parti hier soir sans mon autorisation
j'ai cliqué sur un faux mail et donné mon code
je vois les commandes d'autres clients dans mon espace
nos données clients ont fuité
un inconnu utilise mon compte, gelez tout
quelqu'un commande des téléphones avec mon compte en ce moment
mon adresse mail a été changée, ce n'est pas moi
trois achats sur ma carte dont je ne sais rien
une connexion depuis le Brésil, j'habite Nantes
l'argent disparaît de mon compte
bloquez ma carte, on me l'a prise dans le train
un homme s'est fait passer pour vous et je lui ai donné mon numéro de carte
je vois le nom et l'adresse d'un autre client dans mon profil
un crédit a été pris à mon nom
Quelqu'un est entré dans mon compte et a changé le mot de passe, ce n'est pas moi.
On vide ma carte dans un magasin d'Amsterdam et je suis à Nantes.
J'ai donné mes codes sur un lien qui semblait venir de vous, trois virements sont déjà partis.
On a cloné ma SIM, je ne reçois plus rien et on demande des codes à ma place.
Un inconnu commande avec mon profil en ce moment.
Je vous le raconte calmement : ce matin, quatre achats à Miami avec ma carte, alors que je n'ai pas quitté Fribourg.
Un faux conseiller m'a appelée, j'ai lu le code à voix haute et 900 euros ont disparu.
Un crédit a été ouvert à mon nom, je n'ai jamais rien signé.
L'adresse et le mail de mon compte ne sont plus les miens depuis cette nuit.
J'ai scanné un QR collé sur l'horodateur, entré ma carte, et on me débite déjà depuis Chypre.
Mon compte s'est fait hacker, ça commande des sushis à Laval avec mon argent.
On m'a piqué mon portefeuille dans le métro et ma carte paie déjà de l'essence.
J'ai vendu un vélo sur votre site, l'acheteur m'a envoyé un lien pour recevoir l'argent, j'ai tout rempli bien sagement et une heure plus tard mon livret était à zéro. Je tremble en écrivant.
Sans vouloir exagérer, maman, 81 ans, a laissé un monsieur très aimable prendre la main sur son ordinateur, il se disait de chez vous. Depuis hier soir de petits paiements sortent de son compte toutes les demi-heures.`,
  safety: `
le chargeur a pris feu cette nuit
de la fumée sort du lave-vaisselle que vous avez installé
mon fils a pris une décharge électrique avec la lampe
ça sent le gaz depuis le passage de votre technicien
la batterie de la trottinette gonfle et elle est brûlante
il y avait un éclat de verre dans le petit pot
ma fille a avalé une pièce du jouet
j'ai fait une réaction allergique à votre crème, je suis à l'hôpital
la bouilloire a explosé dans mes mains
la prise rougit et ça sent le brûlé
le frigo me donne des décharges quand je le touche
de la fumée est sortie de l'ordinateur pendant la charge
la cocotte a explosé et m'a ébouillanté la main
la chaise s'est effondrée, je me suis fait mal au dos
il y avait des morceaux de métal dans les céréales
la batterie gonfle et chauffe
la chaudière fuit, ça sent le gaz
le vélo a pris feu pendant la nuit
De la fumée sort de la prise du sèche-linge.
Ça sent le gaz dans toute la cuisine et la chaudière siffle.
La trottinette fait des étincelles en chargeant et reste brûlante.
Mon fils a bu deux gorgées du détartrant que vous avez livré, je fais quoi ?
Les freins de l'auto de location ne répondent plus, je suis sur l'autoroute.
J'ai pris une grosse décharge en touchant le lave-linge.
Ma gorge gonfle après votre plat soi-disant sans noix.
L'appareil à oxygène de mon père vient de s'arrêter.
La batterie du cell a gonflé pis elle brûle la table.
Ça sent le roussi dans le tableau électrique et le mur est chaud.
On a tous mal à la tête depuis que le poêle tourne et la petite ne se réveille pas bien.
L'ascenseur a décroché d'un cran, deux personnes sont dedans.
On m'a donné les médicaments d'un autre, j'en ai pris deux et je vois double.
Un de vos câbles est tombé sur le trottoir, il crépite et les enfants sortent de l'école.`,
  outage: `
votre plateforme est en panne et toute l'entreprise est à l'arrêt
la production est bloquée, tous nos utilisateurs ont des erreurs
aucune de nos boutiques ne peut encaisser depuis ce matin
plus personne chez nous ne peut se connecter, c'est urgent
tous nos clients voient une page d'erreur depuis votre mise à jour
toutes nos caisses sont mortes dans les quarante magasins
personne chez nous ne peut se connecter, tout s'accumule
votre service de paiement refuse toutes les cartes de nos clients
plus rien ne marche depuis neuf heures, nous perdons des commandes
Toute la clinique est sans système, impossible d'ouvrir les dossiers des patients.
Aucune des douze caisses du magasin n'encaisse depuis huit heures.
Plus de courant à la maison de repos, des résidents sont sous respirateur.
Notre centre d'appels, 140 personnes, n'a plus de ligne depuis une heure.
Le logiciel de tournées est mort dans tous les dépôts, cinquante camions à l'arrêt.
Tout l'immeuble est dans le noir, avec une dialyse à domicile au 7B.`,
  legal: `
soit vous me rendez mes 300 € avant lundi, soit un juge tranchera
mon avocat prendra contact avec vous
je vais vous attaquer en justice
on se verra au tribunal
j'ai déjà saisi la répression des fraudes
sans remboursement vendredi, je saisis le tribunal
je vous signale à une association de consommateurs
prochaine étape, la mise en demeure par huissier
ma protection juridique prend le relais
je prends conseil auprès d'un avocat
la répression des fraudes recevra un courrier
mon avocat a déjà le dossier
on se verra devant le juge
sans remboursement vendredi, je porte plainte
je saisis le médiateur et le tribunal
Mon avocat vous adressera une mise en demeure demain.
Je saisis la DGCCRF si je ne suis pas remboursé cette semaine.
Si la caution n'est pas là vendredi, je transmettrai le dossier à ma protection juridique.
Je dépose plainte à l'Office de la protection du consommateur lundi.
On se verra au tribunal.
Test-Achats et un journaliste du Soir ont déjà tous les courriels.
À défaut de paiement au 15, je me verrai, à regret, contrainte de saisir le juge de paix.
Je vous poursuis pour publicité mensongère.
L'ombudsman recevra mon dossier complet dès demain.
Prochaine étape : commandement de payer à l'office des poursuites.
Mon syndicat et son avocate prendront contact avec vous lundi.`,
  staff: `
votre livreur m'a hurlé dessus devant mes enfants
le technicien a été grossier et a tout laissé sale
la caissière s'est moquée de mon accent
le monsieur au téléphone m'a raccroché au nez deux fois
votre employé m'a fait une remarque raciste
la réceptionniste m'a traité comme un voleur
un vendeur m'a suivie dans tout le magasin comme une voleuse
l'installateur a fumé dans ma salle de bains
le livreur a traité ma mère de tous les noms et donné un coup dans la porte
votre poseur a crié sur ma fille
la dame de la hotline ricanait tout le temps
le vigile m'a poussé dehors
le serveur s'est moqué de mon poids
votre employé m'a raccroché au nez
Votre livreur a jeté le colis à mes pieds et m'a dit de ne pas faire d'histoires.
La dame du guichet a imité mon accent devant toute la file.
Le technicien a fumé dans mon salon et laissé la cendre dans la plante.
Le chauffeur du 27 a vu maman arriver avec sa canne et a fermé la porte.
La conseillère a raccroché trois fois dès que j'ai dit mon nom.
Je tenais à signaler que le vigile m'a suivie vingt minutes sans un mot.
L'installateur a demandé un billet pour finir le travail.
Le docteur n'a pas levé les yeux de son cell de toute la consultation.
Un vendeur, Kevin je crois, a hurlé sur ma fille parce qu'elle avait touché un jouet.
Le contrôleur m'a traitée de menteuse, le billet à la main.
Le dépanneur a fait des remarques sur ma jupe que je ne répéterai pas.
La personne du guichet 4 m'a rendu mes papiers sans les lire et est partie à sa pause.
Le coach a dit à mon fils qu'avec ce corps-là, il ferait mieux de jouer aux échecs.
Le caissier m'a rendu la monnaie en lançant les pièces une par une.
Pendant que je payais, les deux vendeuses commentaient mon poids en riant.
L'hôtesse a déchiré mon bon devant moi et m'a souhaité bonne soirée.`,
};
