import type { Seeds } from '../kinds.ts';

/** Sentences that sound like one kind and are another: manners, irony, oaths, conditions, deadlines; in French. */
export const lookalikes: Partial<Seeds> = {
  legal: `
Merci de votre réponse. Si les 220 euros ne sont pas là le 3 mars, mon avocate prendra le relais. Cordialement
Je suis au regret de vous informer que sans remboursement cette semaine je saisirai le tribunal.
Merci pour vos efforts. Si rien ne bouge d'ici lundi, je m'adresse au médiateur.
Veuillez noter que je mandaterai un avocat si le contrat ne prend pas fin ce mois-ci. Bien à vous
Merci d'avoir regardé. Sans paiement avant le 10, je dépose une requête auprès du juge.
J'espère encore, mais ma protection juridique est prête si vous refusez à nouveau.`,
  praise: `
putain ce burger, une dinguerie
bordel que c'est bon
merde vous êtes rapides, j'adore
sacré bon café, sérieusement
concert de malade, j'ai encore les oreilles qui sifflent, merci
Dites à Amir de l'atelier qu'il a fait un travail superbe sur mon vélo.
Pouvez-vous transmettre à la dame du soir toute notre gratitude ?
Un grand merci à votre livreur, il a tout monté au quatrième avec le sourire.
Personne ne me l'avait expliqué aussi clairement, bravo à monsieur Novak.
Qu'on prenne autant de temps pour une vieille dame. Merci Lucie !
Des jeunes aussi attentionnés qu'à votre accueil, c'est rare, gardez-les.
rien à redire, tout était parfait
je n'ai pas à me plaindre, impeccable
j'allais me fâcher et votre collègue a réglé ça en une minute, formidable`,
  sarcasm: `
Formidable, un technicien qui passe entre huit et dix-huit heures, et qui ne passe pas. Je n'avais rien à faire.
Merci infiniment pour l'armoire sans portes, très aéré.
Joli, le cadeau est arrivé une semaine après l'anniversaire, le petit a presque fini de pleurer.
Quel plaisir de payer deux fois la même chose.
Comme c'est gentil, la notice est en finnois.
Une ovation pour celui qui a mis les œufs sous les haltères.
Super, la « chambre calme » est au-dessus de la boîte de nuit. On a dansé au lit.
Très efficace : dix minutes pour vendre, dix semaines pour retrouver le contrat.
Excellent, la pièce neuve est cassée aussi. Au moins c'est cohérent.
J'adore redonner mon numéro client à chacun d'entre vous.`,
  complaint: `
Pour la troisième fois : c'est compris, oui ou non ? Je ne reçois que des réponses toutes faites.
Troisième message et toujours le même lien qui ne s'ouvre pas.
encore une fois puisque personne ne lit : depuis six semaines l'image saute dès qu'il pleut
Je l'ai expliqué calmement quatre fois. Je voudrais une solution, pas un transfert.
Deuxième rappel. Toujours aucune réponse à ma question du 4 mai. Cela devient lassant.`,
  exception: `
Les sous-vêtements ne s'échangent pas, c'est écrit. Mais c'était un cadeau et elle est à l'hôpital. Pourrait-on s'arranger pour une fois ?
Vous ne reprenez pas le gravé, je sais. Le mariage est annulé. Pourriez-vous assouplir la règle ?
Les trente jours sont passés, c'est ma faute. Vous le reprenez encore ?
J'ai raté l'inscription d'une heure, y a-t-il moyen d'entrer ?
Pourriez-vous passer sur le ticket manquant pour cette fois ?
Les frais sont justes, je ne conteste pas, mais pourriez-vous me les enlever à cause de la grève ?
Réservé aux étudiants, je sais ; je finis la semaine prochaine, ai-je encore droit au prix ?`,
  information: `
C'est frustrant que rien ne soit clair sur le site. Combien de temps peut-on garder un outil loué ?
Un peu agacée de ne pas trouver : combien coûte la deuxième année ?
Vos menus sont confus, désolé. Où voit-on la fin du pass ?
C'est énervant que ce soit si caché. Quels papiers faut-il pour le visa ?
Franchement lasse de chercher. Ouvrez-vous tard le jeudi ?
Dommage que la notice soit si floue. Combien de fois prend-on les gouttes ?
Que se passe-t-il si on me vole le téléphone avec votre appli, quelqu'un pourrait accéder au compte ?
Comment savoir si une demande de paiement vient vraiment de vous ? Je n'en ai pas reçu, c'est ma voisine qui en parlait.
Imaginons qu'un cambrioleur ait ma carte, qui paie ses achats ?
La pompe fait du bruit ? Je ne veux pas tuer le sommeil de ma coloc.
Je meurs d'envie de savoir si ce rouge existe aussi en mat.
la teinte 12 existe sans paillettes ?
la lampe bourdonne quand on baisse ?
BONJOUR, PARDON POUR LES MAJUSCULES. VOUS PRENEZ LE PAIEMENT MOBILE EN BOUTIQUE ?
Mon mari est tombé de l'échelle l'an dernier, rien de cassé, on en rit maintenant. Laquelle de vos échelles est la plus légère ?
paiement en plusieurs fois
rétractation
garantie
Faudrait-il renvoyer aussi le chargeur si je rendais le téléphone ?
Serais-je encore facturé si j'arrêtais avant la fin ?
Je suis avocate et je me demande si votre logiciel convient à un cabinet.
ma fille est juge, vous gravez des stylos ?
vous embauchez aussi après cinquante ans ?`,
  transaction: `
Je ne suis vraiment pas fâchée, ça arrive. C'est marqué livré mais il n'y a rien, vous voyez où il a été posé ?
Vous m'aviez annoncé un remboursement pour le repas jamais livré. Est-il parti ?
Il me faut un duplicata de la facture avant 18 h, je clôture le trimestre.
L'état des lieux est demain à huit heures et je ne peux qu'à onze. On peut le décaler aujourd'hui ?
LE TÉLÉPHONE DE MAMIE N'A QUE DES MAJUSCULES. LES FACTURES VONT AU 41 RUE DES ROSES, 3E ÉTAGE
J'arrête là, sans rancune, fermez juste mon adhésion.
« Attaque-les », dit mon mari pour rire. Pouvez-vous mettre l'enlèvement à jeudi ?
Merci encore pour l'autre fois ! Vous m'envoyez aussi le formulaire de cette année ?
Désolée de redemander : l'argent de la lampe est-il parti ? Je ne vois rien sur mon compte.
on part vendredi, regardez svp si les passeports sont en route
Quel bouquet, ma sœur en a pleuré de joie. Le même pour ma tante le 12, s'il vous plaît.
On a passé une soirée merveilleuse. Il y a une bouteille de trop sur la note, vous la retirez ?`,
  human: `
je parle pas à une boîte, moi. y a quelqu'un au bureau aujourd'hui ?
Un quart d'heure que je tourne en rond. Il y a encore quelqu'un en chair et en os chez vous ?
ça ne répond pas. un humain dans le coin ?
y a encore du monde pour causer ?
ce menu me rend fou, laissez-moi juste parler à l'un de vous`,
  bot: `
dis t'es un robot ou y a quelqu'un mdr
t'es un bot ou quoi
attends, j'écris à une machine là ?`,
  fraud: `
carte oubliée dans le bus, mettez une opposition svp
j'ai égaré ma carte en ville, bloquez-la svp
je n'entre plus et je reçois des mails de commandes, aucune n'est de moi
Impossible d'entrer, l'adresse a été changée dans la nuit et un ordinateur commandé`,
  safety: `
Le chauffe-eau posé hier sent bizarre et mon fils est tombé dans les pommes dans la salle de bain
ça sent drôlement le brûlé au tableau et la lumière clignote
mamie a mangé le bocal rappelé et n'arrête pas de vomir`,
};
