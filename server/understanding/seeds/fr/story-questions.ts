import type { Seeds } from '../kinds.ts';

/** Plain questions and praise in stories and unusual words, with words that alarm elsewhere; in French. */
export const storyQuestions: Partial<Seeds> = {
  information: `
combien de conseillers travaillent à l'agence de Nantes
vos agents d'entretien passent quels jours dans l'immeuble
qui est le directeur de l'école cette année
faut-il un agent immobilier pour louer chez vous
le gestionnaire de mots de passe est compris dans l'offre solo ?
quelqu'un d'autre peut récupérer mon colis à ma place ?
à combien de personnes peut-on se connecter en même temps sur un compte
est-ce que quelqu'un sait si la piscine ouvre lundi
une tierce personne a le droit de conduire la voiture de loc ?
c'est quoi la différence entre conseiller et courtier chez vous
votre équipe parle aussi néerlandais ?
les professeurs parlent quelle langue pendant les cours d'espagnol
peut-on offrir l'abonnement à quelqu'un qui habite à l'étranger
Le service ressources humaines accepte les candidatures spontanées ou il faut une annonce ?
la cuisse de canard, c'est pour une personne ou deux
Votre assurance couvre-t-elle une personne à charge qui n'est pas de la famille ?
le corps humain, l'expo, c'est jusqu'à quand
Comment vous joindre pendant les fêtes, juste pour le savoir au cas où ?
le numéro est-il gratuit depuis une cabine en Belgique
les appels vers le Maroc sont inclus dans le forfait à 12 € ?
la caméra se déclenche quand une personne passe devant ou aussi pour un chat
Hier j'ai eu Sandrine au téléphone, très claire, mais j'ai oublié un détail : le dossier se dépose avant ou après les vacances ?
J'ai parlé à un de vos collègues au salon de Lausanne. Il me disait qu'il existe un tarif pour les associations, il est de combien ?
Le superviseur peut-il voir les brouillons des membres dans votre logiciel ?
la direction assistée est-elle de série
quel tribunal est mentionné dans vos conditions générales ?
mon cousin passe le concours de police, avez-vous des manuels
un rapport de police est-il obligatoire pour déclarer un vol de vélo
l'assurance habitation prend le vol dans la cave ?
Comment protégez-vous vos clients contre le hameçonnage ? C'est pour un exposé au lycée.
Ma banque parle beaucoup de fraude au faux conseiller en ce moment. Comment reconnaît-on un vrai appel de chez vous ?
les frais en cas d'annulation la veille, c'est quel pourcentage
où trouve-t-on le formulaire de réclamation sur le site
quel est le délai légal de réponse à une réclamation, par curiosité
le porte-bébé est-il sûr à partir de trois mois
Rien d'urgent, mais livrez-vous aussi à Namur ?
c'est pressé mais simple : la boutique de Liège ferme à quelle heure ce soir ?
qui doit remplir la case employeur, moi ou mon patron
Le contrôleur accepte-t-il le billet sur l'écran du téléphone ?
Le syndic, c'est vous ou une autre boîte ?
est-ce que tout le monde voit ma photo ou seulement les matchs
Votre chef pâtissier donne-t-il des cours le samedi ?
le représentant légal doit il venir a l inscription
Je me suis trompée de ligne toute la matinée, j'ai fait le tour de Bruxelles pour rien, quelle gourde. Le 92 s'arrête bien à Sainte-Marie ?
Ma tondeuse a rendu l'âme, enfin je l'ai un peu aidée avec une pierre. Vos pièces sont compatibles avec les modèles de 2015 ?
Un autre opérateur m'a fait vivre l'enfer pendant un an. Avant de signer chez vous : y a-t-il un engagement ?
Il a grêlé, le toit de la serre est en morceaux, c'est la vie. Vous vendez des plaques à l'unité ?
J'ai laissé passer la date comme une idiote. L'année prochaine, les inscriptions ouvrent quand ?
Je redoute un peu l'opération, je dors mal depuis une semaine. Faut-il venir à jeun ?
supposons que le colis se perde, qui rembourse ?
si jamais ça tombait en panne au bout de trois ans, la garantie joue encore ?
Mon ex-banque m'a ruiné en agios, d'où ma méfiance : combien coûte un découvert chez vous ?
grippe carabinée à la maison, tout le monde au lit. Les billets de théâtre se revendent comment ?
Aïe, j'ai renversé du vin sur le tapis neuf, faute à moi. Quel produit conseillez-vous ?
Quel temps de chien, la route était barrée et le train supprimé. Les visites guidées ont lieu même sous la pluie ?
J'ai peur de l'avion, ridicule à mon âge. Sur vos vols, peut-on choisir une place près de l'aile ?
un ami s'est fait avoir ailleurs avec un faux appart, comment vérifiez-vous vos annonces
Bon, j'ai tout cassé en bricolant l'étagère moi-même, bravo moi. Vendez-vous les taquets séparément ?
le voisin râle contre le bruit du chantier, moi ça va. Jusqu'à quelle heure avez-vous le droit de travailler ?
pas très malin de ma part d'avoir jeté la notice, elle est en ligne ?
On m'avait dit pis que pendre de vos bus, finalement c'était très bien. L'abonnement annuel se prend où ?
Après trois heures d'embouteillage je suis arrivée après la fermeture, tant pis. Vous ouvrez demain ?
Mon chien a mangé la carte de fidélité. Si, si. On en redemande une en magasin ?
si vous faisiez faillite, que deviendraient mes bons cadeaux ?
je crains de me faire arnaquer en payant à l'avance, comment ça se passe chez vous exactement
Notre ancien comptable nous a laissé un bazar sans nom. Votre logiciel importe-t-il des fichiers de 2019 ?
ma fille pleure dès qu'on parle piqûre, y a-t-il une crème pour endormir la peau avant la prise de sang ?
J'ai divorcé, déménagé et changé de boulot en un mois, bref l'horreur. Quels papiers pour changer l'école du petit ?
mon four précédent a explosé en miettes (une autre marque). Le vôtre a une vitre triple ?
c'est bête, j'ai raté le webinaire, existe-t-il un replay
la dernière fois je me suis fait mal au dos tout seul en soulevant trop lourd, avez-vous des cours pour débutants ?
le concert a été annulé à cause de l'orage, personne n'y peut rien. Le report est-il déjà fixé ?
comment relier la montre à un téléphone Huawei
l'appli existe pour tablette Amazon ?
quelle version de Windows il faut au minimum
On peut brancher deux écrans sur le dock ?
le thermostat est compatible avec une chaudière de 2008 ?
comment faire un export de mes factures en csv
où règle-t-on la langue du menu de la télé
L'imprimante prend-elle les cartouches d'une autre marque ?
je remets la balance à zéro comment
combien de temps dure la batterie en mode avion
est-ce que le routeur gère le wifi 6
Faut-il un adaptateur pour la prise suisse ?
puis je jouer avec une manette ps4 sur la version pc
Le lecteur de cartes fonctionne-t-il hors réseau, genre sur un marché en pleine campagne ?
par où on passe pour activer le mode sombre
peut on programmer l'arrosage depuis deux téléphones
à quoi sert le bouton orange derrière la box
l'enceinte résiste à l'eau salée ?
comment on fait une capture d'écran pour vous l'envoyer
La carte SIM doit-elle être au format nano pour la montre ?
Combien de go pèse la mise à jour de printemps ?
votre terminal lit-il les cartes titres-restaurant
Peut-on désactiver les bips du lave-vaisselle sans passer par l'appli ?
quel câble pour recharger la trottinette en voiture
tarif groupe ?
z'avez du sans gluten
horaire bibli samedi
vous livrez Gembloux ? et Wavre ?
kel taille pour 1m82 80 kilos
carte jeune, jusqu'à quel âge
Comment marche la consigne automatique à la gare de Genève ?
Y a-t-il un vestiaire, et prend-il les casques de moto ?
C'est quoi la différence entre kilométrage illimité et kilométrage inclus ?
j'pensais venir avec mon chum et les deux flos, c'est-tu gratis pour les moins de six ans ?
Je compte repeindre la chambre en août. Votre peinture sent-elle fort ? Et combien de temps avant d'y dormir ?
On vient de s'installer à Charleroi et on ne connaît personne. Quel jour passent les sacs bleus ?
Ma mère fête ses quatre-vingts ans au printemps. Faites-vous des menus de groupe, et à partir de combien de couverts ?
la nuitée comprend-elle les draps
c ouvert le 11 novembre ?
le prêt à taux zéro, qui y a droit
ristourne pour les familles nombreuses, ça existe encore ?
quelle est la hauteur max du parking
Peut-on déposer des piles usagées en boutique ?
et pour un bébé de 8 mois, siège dos ou face à la route ?
délai moyen pour une carte de séjour à la préfecture
Combien de temps le saumon fumé se garde-t-il une fois ouvert ?
la mutuelle rembourse combien sur des lunettes progressives
cherche info sur le chèque énergie 2025
pouvez-vous m'expliquer la ligne « TICGN » en deux mots
y a t il un arret a mons entre paris et bruxelles
c'est noté « HT » sur le devis, ça veut dire que je paye plus à la fin ?
dois-je imprimer mon billet
Combien d'étoiles a l'hôtel des Tilleuls ?
quel est votre plus petit format de palette pour l'export
Votre fraiseuse accepte-t-elle du 400 volts triphasé ?
menu de la cantine la semaine prochaine svp
le contrat d'apprentissage se signe avant quelle date
jsp quoi prendre entre la 128 et la 256, vous conseillez quoi pour des photos surtout
Où se gare-t-on pour le retrait des colis ?
le garde-meuble est-il chauffé l'hiver
prix d'un abonnement mensuel étudiant tram Lausanne ?
combien de vendeurs en magasin le samedi
le chef de gare a un bureau ?
qui anime l'atelier poterie
on peut venir à quatre avec un pass duo
un huissier, ça coûte combien
garde d'enfant : diplôme exigé ?
vol à l'étalage, que dit votre règlement
parle-t-on anglais à la réception ?
une infirmière peut signer l'attestation ?
J'ai brûlé ma poêle, pas fière. Elle va au four ?
Le réveil n'a pas sonné, adieu la brocante. C'est quand la prochaine ?
On s'est disputés une heure sur la couleur, puis réconciliés. Le gris perle existe en mat ?
promo de rentrée ?
y a des frites sans huile de palme
parking vélos couvert ?
taille chien 12 kilos
remontées ouvertes ce weekend ?
l'agent de voyages doit-il être présent à la remise des passeports ?
Le gestionnaire de tâches permet-il d'assigner deux personnes à la même carte ?
on est huit personnes dont deux bébés, quelle salle faut-il`,
  praise: `
félicitations à toute l'équipe, le pain est encore meilleur qu'avant
mon moment préféré de la semaine, votre panier de légumes
Un immense merci, le colis est arrivé la veille au lieu du lendemain !
bravo pour la mise à jour, la carte charge enfin d'un coup
Qui a choisi la musique du magasin ? Un génie.
Chapeau au dépanneur, venu un dimanche sous la neige avec le sourire.
c'est fou, remboursée en deux heures
Comment faites-vous pour avoir un poulet aussi bon ?
rien à dire, tout roule
trop forts les gars
Sincèrement, je ne pensais pas qu'une banque pouvait me faire plaisir. Vous l'avez fait.
Ma fille danse dans toute la maison avec ses nouveaux patins, merci.
Félicitations pour vos trente ans, on vous suit depuis le début.
vous m'avez sauvé mes vacances, littéralement
putain de bon concert, j'en ai encore des frissons
C'est mortel ce jeu, mes potes sont accros.
On a eu une fuite en pleine nuit et votre plombier était là en vingt minutes. Respect.
Je dois dire que l'assistante, Clémence, a une patience d'ange.
enfin une appli qui comprend mes parents
je m'attendais au pire et c'était parfait
Votre réponse m'a ôté une sacrée épine du pied, merci à vous.
le prof de yoga est une perle
Ouf, dossier accepté ! Merci d'avoir tenu le coup avec mes quinze mails.
pas un seul bug en six mois, ça mérite d'être dit
la fibre est arrivée, ça décoiffe 😍
Vos tartes me rendent folle, arrêtez (non, n'arrêtez pas).
meilleur burger de Lausanne, point barre
Après deux opérateurs catastrophiques, chez vous c'est le jour et la nuit.
au final c'était moi qui m'étais trompé, merci d'avoir gardé votre calme
Le remplaçant du lundi enseigne comme un dieu, gardez-le.
machine installée, formée, lancée dans la journée, du travail de pro
merci infiniment pour le geste
On avait tout raté, horaires, gare, hôtel, et votre dame à l'accueil nous a tout arrangé.
le bonheur ce matelas
Vingt sur vingt à la cuisinière de la cantine.
même mon mari, râleur professionnel, n'a rien trouvé à redire
c'est malade comme c'est rapide, je capote
Le colis était tombé dans une flaque et pas une goutte dedans, emballage au top.
bluffée par la rapidité
la vache, quel accueil
zéro défaut
nickel chrome, merci Fabien`,
};
