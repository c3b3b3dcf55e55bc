import type { Seeds } from '../kinds.ts';

/** What customers of other trades than a web shop want done, in French. */
export const sectorRequests: Partial<Seeds> = {
  transaction: `
merci de décaler mon vol au 14
ajoutez une valise à la réservation QX7T2
le nom du passager est Marie Keller, à corriger svp
mon indemnisation a-t-elle été versée
désactivez les paiements en ligne sur ma carte
passez mon découvert autorisé à 800
combien il reste sur ma carte ce mois-ci
mon taux fixe finit quand
supprimez le virement permanent à mon ancien propriétaire
arrêtez le prélèvement du magazine
mon nouveau portable est le 06 55 50 14 70, merci de l'enregistrer
passez-moi au forfait 20 Go dès le mois prochain
il me faut une nouvelle SIM, l'ancienne est rayée
ma ligne sera activée quand
relevé final le 30 : 88120, merci de clôturer le compteur
mettez ma mensualité à 95
on déménage le 1er juin, enregistrez le nouvel appartement
deux licences de plus pour notre équipe
supprimez le projet de test
établissez la facture en euros
prolongez notre séjour d'une nuit
un lit bébé dans la chambre 12 svp
ma réservation de ce soir est bien confirmée ?
suspendez mon abonnement en mai
résiliez la salle de sport à la prochaine échéance
inscrivez-moi au vélo mardi à 7 h
renouvelez mon ordonnance svp
mon médicament est arrivé ?
mettez ma vaccination l'après-midi
ajoutez notre bébé à la mutuelle
où en est le sinistre 77-120
envoyez-moi une attestation d'assurance auto
passez ma franchise à 300
arrêtez mon abonnement streaming aujourd'hui
retirez mon ex du compte famille
passez-moi à l'offre sans pub
prolongez la location jusqu'à vendredi midi
un siège enfant avec la réservation
vous avez bien reçu la voiture ? confirmez le retour svp
mon armoire arrive quand
il manque deux vis au lit, merci de les envoyer
reprenez l'ancien matelas à la livraison
inscrivez ma fille au stage d'été
nouvelle plaque pour le permis de stationnement : AB-123-CD
suspendez mon abonnement parking en août
j'ai acheté la mauvaise édition, échangez-la contre la deluxe
il me reste combien d'heures sur ma carte de cours
retour au point relais lundi, l'argent est parti ?
pas de stress, les 45 euros sont deux fois sur ma carte, vous en reprenez un ?
deux débits pour le même trajet, vérifiez svp, merci
il y a « service 3 » sur ma facture, vous pouvez regarder ce que c'est
merci pour la réponse rapide. Annulez donc le second billet
superbe chambre, vous ajoutez le petit déjeuner demain ?
pas du tout fâchée, renvoyez-moi juste le bon
urgent : livrez plutôt mardi, on est absents lundi
il me faut la facture vite, c'est pour les impôts demain
facture mars svp
nouveau code pin svp
ou son mes billets
ou et mon coli 44512
solde ?
effacez tout ce que vous avez sur moi
désinscrivez-moi des SMS
retirez ma candidature, j'ai trouvé un emploi
confirmez la réception de mes documents svp
on nous a facturé trois chambres au lieu de deux, merci de corriger
les points du voyage de mars manquent, pouvez-vous les ajouter
prélevez-moi plutôt le 5
je voudrais avancer mon rendez-vous de contrôle
mettez l'électricité à mon nom à partir de lundi`,
  human: `
un médecin de l'équipe peut-il me rappeler
je voudrais parler au directeur d'agence
passez-moi les réservations
je veux parler au technicien qui est venu
pour mon crédit je préfère voir un conseiller
quelqu'un que je puisse appeler pour mon sinistre ?
que le secrétariat de l'école m'appelle svp
qu'un collègue prenne le relais svp
j'ai besoin que quelqu'un m'explique la facture de vive voix
assez de boutons, une personne svp
pas de robot svp
conseiller
joindre le support
un agent maintenant
vrai humain ??
appelez-moi
rappelez moi au 06 55 50 12 30
un coup de fil plutôt que des liens, c'est possible ?
transférez-moi à la facturation
c'est qui le responsable ? j'ai deux mots à lui dire
une vraie infirmière me rassurerait
quelqu'un avec un pouls svp
on n'avance pas, passe-moi un collègue
t'es une machine ok, maintenant trouve-moi quelqu'un
c'est compliqué, j'aime mieux l'expliquer à une personne
quelqu'un de compétent peut regarder avec moi ?
j'ai 83 ans et je m'y perds, je peux parler à quelqu'un ?
mon cas est particulier, un employé peut-il le voir
je demande à être rappelé par un conseiller
avant de décider je veux discuter avec un spécialiste
quand est-ce qu'une vraie personne est dispo pour tchatter
un numéro où quelqu'un décroche svp
encore l'assistant, non merci, un vrai employé`,
  exception: `
mon bon a expiré dimanche, j'étais opérée, vous le prendriez quand même ?
je sais que le billet n'est pas modifiable, mais mon père est mourant, y a-t-il moyen ?
pourriez-vous annuler les frais de retard pour cette fois, mon salaire est arrivé tard
une semaine après le délai de rétractation, vous me laissez partir quand même ?
le cours est complet, je sais, une petite place de plus ?
normalement un mois de préavis, mais j'ai perdu mon travail, je peux partir avant ?
l'ordonnance a deux jours de trop, vous la prenez exceptionnellement ?
j'ai raté le délai de déclaration, j'étais hospitalisé, acceptez-le svp
mon bagage fait un kilo de trop, vous fermez les yeux ?
les chiens sont interdits, je comprends, et pour un futur chien guide ?
pouvez-vous effacer l'amende ? je fonçais aux urgences
non remboursable, je sais, mais toute la famille a la grippe, un geste ?
la promo finissait hier soir, j'étais de garde, je peux encore l'avoir ?
clôture des dossiers hier, ma connexion était coupée, je peux encore l'envoyer ?
il me manque un tampon pour le café offert, soyez sympa ?
garantie finie depuis un mois, vous répareriez par geste commercial ?
mon fils a 12 ans la semaine prochaine, déjà la carte junior, c'est possible ?
vous ne livrez pas là-bas, je sais, une fois pour ma mère ?`,
};
