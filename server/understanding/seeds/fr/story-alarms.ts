import type { Seeds } from '../kinds.ts';

/** Dangers, thefts, threats and rude staff, in stories and unusual words; in French. */
export const storyAlarms: Partial<Seeds> = {
  fraud: `
y a un achat de 340 balles chez un bijoutier, j'ai jamais mis les pieds là-bas
quelqu'un commande avec mon compte à une adresse à Bordeaux
Mon portefeuille a disparu dans le tram, il faut tout bloquer.
mon numéro a été transféré sur une autre sim sans que je demande quoi que ce soit
J'ai bêtement dicté le code reçu par sms à un monsieur très poli. Depuis, mon livret est vide.
Des inconnus jouent avec mon compte et vendent mes skins.
prélèvement inconnu 79,90 « HOLDCO LTD », je n'ai rien signé
Ma signature figure sur un crédit que je n'ai jamais demandé.
mon mot de passe ne va plus, mon mail de secours a été changé, ce n'est pas moi
Le faux livreur m'a fait payer 1,99 et on vient de me prendre 1 990.
je crois qu'on a copié ma carte à la pompe
Un type a loué une voiture à mon nom, je reçois ses amendes.
faites opposition vite, téléphone et carte volés à la gare du Nord
L'appart que j'ai payé sur votre site n'existe pas, le propriétaire non plus.
notre fournisseur a un nouvel IBAN par mail, on a viré 14 000, et c'était un pirate
Qui est ce Kevin qui se connecte sur mon espace santé ?
quelqu'un encaisse mes tickets resto
Depuis cette nuit je reçois des factures pour des téléphones que je n'ai pas commandés.
mes points ont été dépensés à Dubaï, moi je suis à Dakar
Ma petite-fille a cliqué sur un message d'impôts, elle a saisi la carte, et l'argent part par petites sommes depuis une heure.
Je suis victime d'une usurpation d'identité, un bail a été signé avec mes papiers.
je vois les relevés d'une certaine Mme Okafor à la place des miens
un soi-disant conseiller est venu chercher ma carte à domicile, je réalise seulement maintenant
On a piraté ma messagerie et demandé à ma banque un nouveau RIB.
carte restée dans le distributeur, l'homme derrière moi l'a prise en partant
Mon ex a gardé ma carte de secours et la vide chaque week-end.
j'ai laissé un gars prendre la main sur mon pc, il a ouvert mon espace bancaire
mes billets ont été revendus par un inconnu qui avait mon accès
ce n'est pas ma voix sur l'enregistrement qui accepte le contrat d'énergie
on a vidé mon livret A
ma carte n'est plus là, vite
qui a dépensé mes miles à ma place ?`,
  safety: `
ça crépite derrière la prise et ça sent le chaud
le plafond se fissure au-dessus du lit des enfants
mon mari a mangé votre soupe, il a la gorge qui gonfle
Le petit a avalé la pile bouton de votre télécommande.
on a tous mal à la tête depuis que le poêle tourne
la rambarde du balcon bouge, deuxième étage
de l'eau coule dans le tableau électrique
L'airbag s'est déclenché tout seul sur l'autoroute, j'ai le poignet cassé.
la trottinette a freiné d'un coup, je me suis ouvert le menton, ça saigne beaucoup
Vous m'avez envoyé les comprimés de quelqu'un d'autre et j'en ai pris deux ce matin.
mon père ne respire pas bien depuis l'inhalation
Une dame est coincée dans la porte du bus à l'arrêt Mercier, vite.
le barbecue a fait une boule de feu, ma femme est brûlée au bras
Depuis que le sol a été lavé au produit bleu, trois élèves vomissent.
je n'ai plus envie de vivre
La machine a redémarré alors que le collègue avait la main dedans.
Le lit d'hôpital loué chez vous s'est replié sur ma mère.
la vitre de l'abribus pend au dessus des gens
un enfant seul sur les rails à la station Delta
il y a du verre dans le petit pot, bébé en a mangé
Le plancher du manège est troué, un gamin s'est coincé la jambe.
on sent une odeur d'œuf pourri près du compteur, c'est normal ?
Mon frère a fait un malaise au sauna. Il est par terre, il répond à peine.
Votre batterie chauffe tellement que le carton fume dans l'entrée.
un chien enragé dans la cour de la résidence, il a mordu le facteur
Le taux de sucre affiché était faux, j'ai injecté trop d'insuline, je tremble.`,
  outage: `
plus une seule caisse ne tourne, on refuse du monde
toute la fac est sans réseau un jour d'examen
la ligne de production est figée, 60 ouvriers bras croisés
Le central est muet, aucun patient ne peut nous appeler.
nos dix camions sont bloqués au dépôt, le logiciel de tournées est mort
réservations en ligne HS depuis 6h, c'est la haute saison
tout le quartier de la Guillotière sans électricité
Boulangerie dans le noir, fours arrêtés, la pâte est foutue, et personne pour rétablir.
On ne peut plus facturer du tout, le serveur répond 503 pour toute la boîte.
badges morts, quatre cents salariés devant la porte
La pharmacie ne peut plus délivrer, votre système ne répond nulle part.
mairie entièrement coupée d'internet
Chez nous tout s'est arrêté d'un coup : téléphone, caisses, alarmes. Le magasin est plein.
API de paiement tombée en prod, 100 % d'échecs
Les portiques du stade refusent tous les billets et dix mille personnes attendent.
panne générale sur nos trois sites
notre boutique en ligne affiche une page vide à tous les visiteurs, en plein Black Friday
La laiterie est à l'arrêt, le froid ne redémarre pas et la traite de ce soir arrive.
Plus aucun poste de l'étude notariale ne démarre depuis votre mise à jour de nuit.
le standard, les mails, le serveur : tout est par terre à la clinique
taxis cloués, centrale de réservation inaccessible pour toute la flotte
Depuis ce matin pas une goutte d'eau dans la commune.
l'entrepôt ne peut rien expédier, scanners tous figés
réseau mobile mort dans toute la vallée
aucun de nos soixante clients n'accède à la plateforme
Nos guichets sont fermés faute de système, les gens font la queue jusque dans la rue.`,
  legal: `
vous recevrez l'assignation avant la fin du mois
on règlera ça devant le juge de paix
Mon assureur protection juridique prend la main dès lundi.
la CNIL sera ravie d'apprendre ce que vous faites de mes données
dernière mise en demeure avant poursuites
Sans virement vendredi, je porte l'affaire au tribunal de commerce.
J'ai déjà pris rendez-vous chez un huissier pour faire constater vos malfaçons.
je lâche UFC-Que Choisir sur vous
ma sœur est avocate, elle se fera un plaisir
Passé ce délai de huit jours, mon conseil engagera une procédure, sans autre avis.
l'inspection du travail va venir voir vos entrepôts, c'est moi qui l'appelle
tribunal, point final
vous préférez un arrangement ou une injonction de payer ?
je vais saisir le défenseur des droits
Plainte déposée ce matin au commissariat contre votre société.
Nous avons mandaté un cabinet afin de faire valoir nos droits sur la machine défectueuse.
Mes voisins et moi montons une action collective contre votre augmentation.
SignalConso c'est fait, la prochaine étape c'est le procureur
Je vous accorde jusqu'au 15. Ensuite, l'Ombudsman et la presse.
si ça continue je vous colle un procès
Sachez que je conserve chaque message à titre de preuve en vue d'une action en responsabilité.
la FSMA belge a reçu mon dossier complet
on se revoit en référé
vous violez l'article L217 du code de la consommation et je ne laisserai pas passer
je n'hésiterai pas à vous traîner devant les prud'hommes
L'ordre des médecins statuera sur votre clinique, le courrier est parti.`,
  staff: `
le serveur a jeté l'addition sur la table et a levé les yeux au ciel
Une de vos employées m'a tutoyée en ricanant.
votre chauffeur téléphonait au volant pendant tout le trajet
L'agent au bureau 4 a refusé de me regarder et mangeait devant moi.
le coach se permet des blagues sur le poids des gens
la réceptionniste m'a fermé la vitre au nez
Votre démarcheur a insisté lourdement auprès de ma grand-mère jusqu'à ce qu'elle signe.
le livreur a balancé le carton par-dessus la grille, on a la vidéo
J'ai été humilié par votre vendeur devant mes enfants.
le monsieur de la hotline s'est foutu de moi parce que je bégaie
Hier votre contrôleuse a traité ma fille de sale gosse.
L'infirmier soufflait à chaque question, il m'a arraché le pansement d'un geste sec.
un de vos agents de sécurité m'a tordu le bras
le facteur ment, il note absent sans sonner, toujours le même homme
Le conseiller m'a dit texto : « vous n'aviez qu'à lire ».
votre technicien puait l'alcool
Je voudrais signaler l'attitude de Mme Baron au secrétariat, hautaine et blessante à chaque visite.
ton moniteur drague les gamines de 16 ans
La guide s'est moquée de notre accent québécois tout au long de la visite.
On m'a parlé comme à un chien à votre comptoir de Gosselies.
le vendeur m'a ignorée pour servir trois messieurs arrivés après moi
l'agent immobilier a fouillé dans mes tiroirs pendant la visite
Pourquoi votre collègue raccroche-t-il dès que je dis mon nom de famille ?
un déménageur a uriné dans le jardin, sérieux
Le professeur a lu les notes tout haut pour se moquer des mauvais élèves.
La caissière a refusé mon handicap d'un « tout le monde dit ça ».`,
};
