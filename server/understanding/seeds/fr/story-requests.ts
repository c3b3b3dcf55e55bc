import type { Seeds } from '../kinds.ts';

/** What misbehaves, requests and pleas, in stories and unusual words; in French. */
export const storyRequests: Partial<Seeds> = {
  technical: `
mon robinet connecté clignote mauve et ne coule plus
le curseur se promène tout seul
ça mouline, ça mouline, puis plus rien
la page s'affiche en chinois depuis hier
plus de son après dix minutes de film
le bouton valider est grisé alors que tout est rempli
l'appli me redemande mon code pin toutes les trente secondes
quand je tape un é j'obtiens deux carrés
les sous-titres ont trois secondes d'avance
mon casque grésille uniquement du côté gauche
Le frigo affiche « Er 5 » puis se tait, on est passés à autre chose mais ça revient chaque nuit.
La carte tourne en rond et me situe à Ouagadougou alors que je suis à Bobo.
Une fois sur trois le badge ouvre, les deux autres fois la porte fait semblant de rien.
mon relevé s'ouvre sur une feuille blanche
le scanner avale la feuille et s'endort
Les photos partent à l'envers, le ciel en bas.
wifi nickel dans le salon, mort dans la chambre
le lave linge reste bloqué à 1 minute depuis une demi heure
l'aspirateur tourne autour du pied de table comme un derviche
pb son micro visio, les autres m'entendent comme dans un bocal
la télécommande ne commande plus que le volume
Le site me dit que mon mail existe déjà, puis que mon mail n'existe pas.
quand il pleut la ligne crachote
le jeu se fige toujours au même pont
j'ai deux fois chaque contact depuis la synchronisation
Après l'installation de la nouvelle version, tous mes rendez-vous ont reculé d'une heure.
la montre compte mes pas quand je dors
Le virement se termine par un sablier. Je recommence, resablier. Sur l'ordi de ma sœur ça passe du premier coup.
l'ascenseur de la résidence ne répond plus au badge, seulement à la clé
le radiateur du fond reste tiède même à fond
les chiffres de l'export ont tous un point à la place de la virgule et excel n'en veut pas
j'ai une barre noire au milieu de la télé
le kiosque d'enregistrement recrache mon passeport sans rien dire
voyant rouge fixe, j'ai tout débranché rebranché, idem
La borne affiche « en charge » mais la voiture reste à 23 %.
L'ouverture à distance du portail marche le matin. L'après-midi, au soleil, plus moyen. Vous avez déjà vu ça ?
le chatbot de mon espace me répond en boucle la même phrase
mon panier se vide quand je change d'onglet
Quand j'ajoute une deuxième adresse, la première disparaît.
le podcast saute du chapitre 2 au chapitre 7
la sonnette sonne chez le voisin
Impossible d'entrer un code postal belge, le champ veut cinq chiffres.
ma liseuse a oublié tous mes livres
signature electronique : ecran blanc apres le sms
La température affichée dit 31 degrés alors qu'on gèle ici, je crois que le capteur rêve.
le pointage de 7h58 s'enregistre à 19h58
Les notifications arrivent toutes d'un coup, à trois heures du matin, depuis que j'ai changé d'opérateur.
vidéo saccadée sur le vélo d'appartement
le terminal imprime des tickets tout pâles
L'import s'arrête à la ligne 412 sans explication, pourtant cette ligne ressemble aux autres.
En mode hors ligne, l'appli oublie mes cartes d'embarquement.
La presse affiche une alarme axe Z au démarrage, puis elle disparaît au bout d'une minute et tout roule.
impossible d'agrandir les caractères
le tableau de bord reste au mois d'avril
ma clé de chambre fonctionne sauf dans l'ascenseur
la balance de cuisine perd dix grammes toutes les minutes
les filtres de recherche ne filtrent rien, j'ai des maisons alors que je coche studio
Je clique sur payer, le bouton s'enfonce, et voilà. Pas de message, pas de débit, rien.
l'option « parler à un conseiller » de l'appli s'affiche de travers, le texte sort du cadre
le champ « personne à contacter » refuse les tirets
quand j'invite quelqu'un dans l'équipe, le lien qu'il reçoit est déjà périmé
Personne d'autre ne peut éditer le document partagé alors que j'ai coché éditeur.
mon appel visio avec le médecin coupe au bout de 40 secondes pile
le rôle superviseur ne voit pas les dossiers de son équipe, on a pourtant coché toutes les cases
je parle dans le micro, la traduction sort en finnois
l'agent de synchronisation plante au démarrage du serveur
le formulaire de réclamation en ligne ne s'envoie pas, il manque un captcha visible
la page « signaler une fraude » renvoie une 404
En voulant bien faire j'ai supprimé un fichier système, bravo moi. L'ordi redémarre en boucle, quel dossier remettre ?
Mon fils a versé du jus sur le clavier, les lettres a à d collent. On peut démonter les touches ?
l'orage a coupé le courant dix minutes et depuis l'horloge du four clignote
j'ai mis le téléphone en allemand par erreur et je ne sais pas revenir
Le chat a tiré le câble, depuis la box reste sur trois points orange.
l'ancien locataire a laissé le thermostat lié à son compte, je n'arrive pas à l'ajouter au mien
on a changé de fuseau pendant le vol et l'agenda a tout mélangé, comment recaler
curseur invisible
plus d'image, que du son
la douche connectée m'ignore
bip toutes les nuits à 3h
mes onglets se ferment seuls
clavier en grec, va savoir
ticket illisible à la borne
Le store descend. Il ne remonte pas. La télécommande fait bip quand même.
Tout est bleu. Le ciel, les visages, le menu. Ça vient du câble ?
micro coupé dès que je ris`,
  transaction: `
du neuf pour le paquet de la semaine passée ?
débitez plutôt mon autre carte dorénavant
On a déménagé, voilà notre nouveau nid : 3 rue des Lilas, 4000 Liège.
ma commande, elle dort où
pouvez-vous regarder s'il reste des séances sur ma carte de dix
le rendez-vous du 6 tombe mal, le 9 ce serait possible ?
on se quitte bons amis, mais merci d'arrêter l'abonnement au 30
Il est temps que nos chemins se séparent : clôturez mon dossier à l'échéance svp.
à l'avenir je voudrais recevoir le courrier par mail
je passe de 3 à 5 paniers légumes dès lundi
ajoutez mon petit dernier à la mutuelle, né le 14
Le nom sur la carte doit être Dupont-Lévy, sans accent c'est plus simple.
duplicata du billet svp, dossier XK72PL
j'ai versé l'acompte mardi, l'avez-vous vu arriver
vous avez pris deux fois 18,50, sûrement un petit couac, vous me remettez ça ?
Ma facture d'avril et celle de mai se ressemblent comme deux gouttes d'eau, y aurait-il un doublon ?
supprimez le siège enfant de ma location
passez nous en chambre twin
Pause d'un mois pour mon abo, je pars marcher.
Quel est mon numéro d'assuré déjà ?
J'ai reçu la petite taille au lieu de la grande, rien de grave, je vous la renvoie et vous m'envoyez l'autre ?
Bonne nouvelle, on attend des jumeaux ! Du coup il faudrait deux lits bébé pour le séjour du 2 au 9.
Je viens d'avoir mon permis ! Ajoutez-moi comme conducteur sur le contrat de maman, n° 440-18.
Le petit souci de la fois passée est réglé, merci. Maintenant j'aimerais changer le jour du ménage, le jeudi si possible.
livraison plutot jeudi apres 18h c faisable ?
Regardez si ma candidature au logement est complète, dossier 2231.
je rends la voiture à Lyon et pas à Grenoble
il manque la vis M6 dans mon colis, vous m'en postez une
mes places pour samedi, vous me les changez pour dimanche ?
augmentez mon plafond à 2000 pour le week-end
Désactivez l'option films, on ne la regarde jamais.
relevé d'index : 45 812
l'attestation de loyer pour la CAF, c'est possible d'ici vendredi ?
où en est la réparation du vélo déposé chez vous le 12
remplacez le saumon par du poulet dans ma box de jeudi
J'avais demandé une carte au mois d'août, puis j'ai été au Togo, puis j'ai oublié. Est-ce qu'elle attend quelque part ?
passez ma pub en pause, campagne « rentrée »
merci de mettre la TVA belge sur la facture 8014, n° BE0456
je prends finalement l'assurance bagages, ajoutez-la
rechargez 20 euros sur le badge de cantine de Zoé
Ma carte vitale a changé, je vous envoie le nouveau numéro où ?
Reprenez l'ancienne adresse mail, finalement je la garde.
On peut fractionner ma prime en quatre ? contrat 88-1207
le bracelet gravé, mettez plutôt « Léo » que « Théo »
mes palettes pour Anvers sont parties ou encore à quai ?
commande de trois joints pour la presse P40, je l'ai envoyée hier, bien reçue ?
transférez mon dossier scolaire au lycée Zola
effacez mes données et on se dit au revoir, sans rancune
échangez mes miles contre une nuit d'hôtel svp
Petite erreur de ma part, j'ai commandé trente kilos de croquettes au lieu de trois. Vous pouvez rectifier avant l'envoi ?
Je me suis embrouillée entre les deux comptes et j'ai payé avec celui de l'asso. Peut-on inverser ?
j'ai rate mon train par ma faute, vous pouvez me mettre sur le suivant ?
Mon mari est hospitalisé depuis hier, rien de dramatique, mais on ne partira pas. Annulez nos deux nuits s'il vous plaît.
J'étais furieuse hier contre moi-même d'avoir effacé le mail de confirmation. Vous me le renvoyez ?
la tempête a arraché la boîte aux lettres, gardez mes lettres au bureau de poste cette semaine svp
C'est ma faute, j'ai mal noté l'adresse : c'est le 12 bis et pas le 12. Vous prévenez le transporteur ?
Belle-maman est décédée dimanche. Il faudrait résilier sa ligne fixe, le numéro de client est le 30047.
Avec la grippe j'ai manqué deux cours de poterie, peut-on me les reporter en mai ?
Dans l'affolement du déménagement j'ai oublié de vous donner mon relevé de compteur : 10 233.
j'ai paumé ma carte de bus dans un fossé lol, refaites m'en une svp
J'ai parlé avec Youssef hier, il a lancé l'échange ; où en est-il ?
Votre collègue du guichet m'a dit de vous écrire pour avoir le double du bail, le voici demandé :)
quelqu'un a-t-il déposé mon colis au point relais de la gare ?
ajoutez une personne à la table de ce soir
retirez l'accès à mon ancien collègue Pierre sur l'espace d'équipe
nommez Fatou administratrice à ma place
C'est mon assistante qui viendra chercher le badge, vous notez son nom ? Mme Keller.
Le manager de notre agence change : mettez Paul Renard comme signataire.
mon conseiller attitré, c'est toujours Mme Haddad ? regardez dans ma fiche svp
a quelle heure l'agent doit-il passer relever mon compteur mardi
Mon avocat a besoin du relevé 2023, vous me l'envoyez en pdf ?
la police m'a rendu ma carte perdue, réactivez-la svp si c'est possible
mon agent de voyages a payé l'acompte, confirmez-vous la chambre ?
pouvez-vous ajouter le numéro de la personne qui réceptionne, 0475 22 10 90
c'est une urgence toute relative mais pourriez-vous m'envoyer la facture avant midi
Ma réclamation du 3 juin, n° R-771, est-elle close ?
vous me rappelez mon code client ? pas par téléphone, ici c'est bien
Le directeur veut la facture en double, un exemplaire à son nom. Possible ?
mon tapis, des nouvelles ?
prolongez mon livre d'une semaine
ma note d'hôtel, par mail svp
enlevez l'option neige
un pain de plus demain
solde du compte joint ?
mettez-moi côté couloir
renommez la société : Atelier Brun
J'ai gagné à la tombola chez vous ! On retire le lot où, et jusqu'à quand est-il gardé à mon nom ?
Les jumeaux ont grandi. Passez-les en taille 8 pour la prochaine box.
Je pars à la retraite, youpi. Fermez ma ligne pro le 31.
mettez quelqu'un d'autre comme contact d'urgence : ma sœur Inès, 06 11 22 33 44
renvoyez-moi l'attestation pour mon dossier de plainte au commissariat, sinistre 5512`,
  exception: `
Soyez chics, fermez les yeux sur les deux jours de retard.
une petite entorse au règlement serait-elle envisageable ?
le bon a expiré hier à minuit, vous le reprendriez quand même
J'étais en garde à l'hôpital le jour de la clôture, puis-je encore m'inscrire ?
Je n'ai plus l'emballage, le chien l'a mangé. Le retour passerait-il malgré tout ?
Je suis consciente que l'engagement court jusqu'en mars. Seulement, je pars soigner ma mère au Bénin, peut-on arrêter avant ?
exceptionnellement, un enfant de 5 ans et demi dans le groupe des 6 ans ?
billet non remboursable certes, mais le médecin m'interdit de voler
vous feriez une fleur à une vieille cliente ?
peut-on rentrer avec une bouteille d'eau juste pour des médicaments
Le règlement dit 23 kg, ma valise en fait 23,8, soyez sympas ?
j'ai déjà porté la robe une heure, elle gratte, vous la reprendriez ?
normalement pas de report, mais nos deux témoins ont le covid…
On m'accorderait un mois de plus pour la facture ? Mon salaire arrive le 10 seulement.
supprimez les frais de retard pour cette fois, j'étais au fond du lit
est-ce jouable de garder la chambre jusqu'à 15h sans supplément
La carence est de trois mois, je l'ai lu, mais ma dent ne l'a pas lu. Un geste possible ?
j'ai oublié mon code promo en payant, vous pourriez l'appliquer après coup ?
mon fils a eu 26 ans la veille, le tarif jeune tient encore ?
Bien que le cours soit complet, une petite place dans un coin pour ma fille ?
Vous ne travaillez qu'avec des pros, je sais. Accepteriez-vous un particulier pour une seule pièce ?
une dérogation svp, j'ai dépassé la date à cause des inondations
Je voudrais le vélo sans caution, je n'ai pas de carte de crédit, seulement mon passeport.
Minimum dix caisses, d'accord, mais j'en prends sept et je viens les chercher, marché conclu ?
Le délai de réclamation est de sept jours, j'étais en mer neuf jours.
pas de chat dans la résidence je sais bien, c'est pour deux semaines pendant les travaux
faites comme si j'avais payé hier
serait-ce un crime de laisser ma mère utiliser mon abonnement une seule fois
J'ai perdu mon ticket de caisse mais la vendeuse se souvient de moi, peut-on échanger ?
Contrat signé la semaine dernière, rétractation passée d'un jour, un peu d'indulgence ?
puis-je avoir les deux promos à la fois, juste cette fois ci
le prix est celui du lundi mais je n'ai pu réserver que mardi, vous m'honorez l'ancien ?`,
};
