import type { Seeds } from '../kinds.ts';

/** Plain questions about technical products, in words that alarm elsewhere, and the real alarms of the same people; in French. */
export const productQuestions: Partial<Seeds> = {
  technical: `
écriture illisible sur le petit écran, trop petite
Ça fait toc toc toc dès que je branche et puis plus rien.
mon imprimante 3d bouche à chaque fois vers la couche 40, c'est la buse ou le fil ?
Le GPS du bateau me place à 200 m dans les terres, je dois recalibrer quoi ?
Comment tuer un processus qui ne veut pas mourir ? Le gestionnaire des tâches dit "accès refusé".
reste noir
L'appareil photo affiche Err 20 dès que je passe en rafale.
J'ai fait une bêtise je crois : j'ai formaté la carte avant de copier les photos. C'est récupérable ?
Le vélo électrique coupe l'assistance dans la dernière montée, toujours la même, alors qu'il reste deux barres.
cest normal que la led reste orange toute la nuit
"Connexion refusée sur le port 3306" alors que le serveur tourne. Qu'est-ce que j'ai oublié ?
Ma brodeuse casse l'aiguille au troisième point, avec n'importe quel motif
Je n'y connais pas grand-chose, un peu de Basic au lycée en 1986. Pourquoi ma boucle ne s'arrête jamais ?
la box redémarre en boucle depuis l'orage, voyant rouge fixe puis vert puis rouge
Après la mise à jour 6.0.2, tous mes raccourcis clavier ont sauté. On les remet comment ?
Le drone refuse de décoller, message "compas perturbé", je suis pourtant en plein champ.
Comment je me débarrasse de la barre d'outils qui s'est installée toute seule ?
Batterie morte ou chargeur mort, vous avez un test simple ?
L'onduleur indique "défaut isolement" les matins de brouillard et repart vers onze heures. Faut-il s'inquiéter ?
Je voudrais graver un disque et ça plante toujours à la finalisation
Ma montre me croit debout quand je dors. Elle est réglée sur quel fuseau ?
La tondeuse robot reste plantée devant son garage et affiche "boucle introuvable". J'ai vérifié le fil trois fois.
erreur 0x8007045D pendant la copie, c'est le disque ou le câble le coupable ?
Dans l'éditeur, toutes mes lignes sont soulignées en rouge, même les vides
L'antivirus a mis votre installateur en quarantaine comme fichier suspect. Je force ou pas ?
Le synthé garde une note coincée quand je change de patch en jouant, comment on coupe tout ?
mes élèves voient tous le même robot sur leur tablette, comment on attribue un robot par groupe ?
J'ai cassé une patte du connecteur en démontant. Elle sert à quoi la troisième en partant de la gauche ?
"Segmentation fault" et débrouille-toi. Par où on commence ?
La pompe à chaleur fait un cliquetis toutes les dix minutes, de jour comme de nuit. Dégivrage ?
Impossible de sortir la carte SIM du traceur, elle est enfoncée trop loin
mon multimètre affiche OL partout, même sur une pile neuve
Le logiciel de dessin me met tout en pouces, où est-ce qu'on remet des millimètres ?
Je ne vois pas ce que j'ai fait de mal : même schéma, mêmes fils, même programme que dans le livre, et la lampe ne s'allume pas.
étiquettes imprimées de travers, décalées de 4 mm, marque de rouleau inchangée
"Licence invalide" depuis que j'ai remplacé la carte mère. Elle est perdue ?
L'écran est passé en coréen et je ne retrouve plus le menu langue. Il est à quelle ligne ?
La table de fraisage perd son zéro, encore, malgré le resserrage des courroies.
Le micro de mes appareils auditifs siffle quand je mets mon casque de moto
comment annuler une clôture d'exercice faite un an trop tôt
Une exception dans le journal toutes les cinq secondes : "TimeoutException". Tout marche pourtant. On laisse ?
La manette se connecte à la console du voisin, c'est drôle deux minutes
Au télescope je vois une tache floue à la place de Saturne, collimation ou buée ?
Je supprime le projet, il revient. Je le resupprime, il revient.
Le thermostat refuse de descendre sous 19, y a-t-il une limite cachée ?
Ma fille de 10 ans a bloqué la tablette du kit avec un code dont elle ne se souvient plus. On réinitialise où ?
Capteur de CO2 de la serre bloqué à 400 ppm depuis lundi, plante verte en pleine forme par ailleurs.
l'ampli ronfle quand j'allume la lampe du salon
Vous pouvez me dire ce que veut dire "stack overflow" pour quelqu'un qui débute ?
Pourquoi 0,1 + 0,2 ne fait pas 0,3 dans votre langage ?
La batterie du vélo s'arrête de charger à 81 %, chaque nuit, pile 81
J'ai branché le 24 V là où il fallait 12. Rien n'a fumé mais rien ne marche. Je change quoi en premier, le fusible ?
Le fichier exporté pèse 900 Mo pour trois pages
quel fil va sur la borne L, le bleu ou le marron
Le lecteur de codes-barres tape des q à la place des a, c'est bien un clavier américain ?
Mot de passe oublié, question secrète oubliée aussi, bravo moi. Il y a une autre porte d'entrée ?
Recalée à l'examen en ligne avec 11 sur 20, il fallait 12. Je peux retenter tout de suite ?
Depuis trois jours le NAS dit "volume dégradé" et fait bip. Comment arrêter le bip le temps de recevoir le disque ?
"Illegal instruction" au lancement, processeur de 2009. Trop vieux ?
le pédalier grince sous l'effort, moteur ou roulement, comment savoir
L'automate passe en défaut avec la diode SF rouge, le programme n'a pourtant pas changé depuis deux ans.
Votre appli réclame ma position en permanence. Peut-on la lui refuser sans tout perdre ?
Plus de son à gauche.
Comment empêcher le volet de serre de s'ouvrir quand il gèle ?
L'interrupteur connecté clignote bleu au lieu de blanc pour l'appairage, j'ai appuyé dix secondes comme écrit.
ça compile mais ça fait rien. rien du tout. pas même une erreur
J'ai collé le code du manuel page 37 et j'obtiens "unexpected token". Faute de frappe dans le livre ou chez moi ?
Le microscope numérique n'est reconnu que sur les ports de derrière
La découpe laser noircit le bord du contreplaqué, je baisse la puissance ou j'accélère ?
L'alarme du congélateur connecté sonne pour rien, -19 affiché
Mon compte du forum est banni pour "publicité", j'avais mis le lien de mon club photo. Qui lève ça, et comment ?
Impossible de retirer un ancien employé du dossier partagé, le bouton est grisé.
comment on vire la pub au démarrage
Le câble ou moi, qui est fautif ? L'ordinateur fait "ding" quand je branche mais rien n'apparaît.
Le pilote s'installe, dit bravo, et le périphérique reste inconnu.
J'ai tiré trop fort sur la courroie et elle a sauté une dent. Il faut refaire tout l'alignement ?
Pourquoi mon imprimante à étiquettes avance de deux étiquettes vides à chaque allumage ?
Le babyphone capte la radio du chauffeur routier d'en face, je change de canal où
La caméra de chasse ne m'envoie plus rien, le forfait data est bon et elle prend bien les photos
quota dépassé à 2 Go alors que j'ai jeté la moitié de mes fichiers hier
Fichier verrouillé par un autre utilisateur. L'autre utilisateur, c'est moi.
Votre correcteur remplace "ohm" par "homme" dans mes schémas. Ça se désactive ?
Nadine de la compta demande pourquoi il y a un centime d'écart sur le journal de ventes.
Sur la table traçante, la lame coupe le support avec le vinyle. Quelle profondeur de base ?
L'enceinte grésille à partir du volume 7, jamais en dessous
La sonde de mon pH-mètre indique 12 dans l'eau du robinet, elle est cuite ou à étalonner ?
On m'a dit que le bootloader était fichu. Est-ce que ça se réécrit par la prise de service ?
La lecture des données s'arrête au bout de 100 points, c'est une limite de la version d'essai ?
Je galère depuis ce matin avec les droits : "permission denied" partout, même en admin
Comment fait-on pour revenir à l'ancienne interface, celle de la version 11 ?
mon gamin a mis de la pâte à modeler dans le port usb du robot, ça se nettoie avec quoi ?
Au démarrage : "aucun disque amorçable". J'ai juste rajouté de la mémoire.
Le variateur affiche OC1 à chaque démarrage de la scie, à vide aussi. Ça veut dire surintensité ?
La caisse refuse d'annuler un ticket de la veille, y a-t-il un droit à activer ?
Je ne reçois pas le code par texto, ni le deuxième, ni le troisième
J'ai acheté l'enregistreur d'occasion et il est encore lié au compte de l'ancien propriétaire. On le délie comment ?
Est-ce qu'un firmware bidouillé trouvé sur un forum peut être effacé proprement pour remettre l'officiel ?
La roue codeuse saute des valeurs, 3, 4, 7, 8
Au secours des nuls : où est la touche pour tout sélectionner sur votre clavier ?
J'ai tué la session à distance par erreur. Le calcul tourne encore ou c'est fichu ?
la platine tourne trop vite, tout le monde chante comme un canard
"Certificat non approuvé" en me connectant à notre propre serveur interne, comment lui dire que c'est bon ?
Sur mon plan, les cotes sont dessinées à l'envers dès que je tourne la vue
Le robot du kit recule quand on lui dit d'avancer, la classe trouve ça très bien, moi moins. Fils inversés ?
Le projecteur s'éteint après sept minutes et redémarre dix minutes plus tard, filtre propre.
Mon script marche en local et meurt en production avec le code 137. Ça correspond à quoi ?
Il me demande une clé à 25 caractères, la mienne en a 20
moteur du portail dans le mauvais sens, j'inverse deux fils ou c'est un paramètre
Sauvegarde échouée, sauvegarde échouée, sauvegarde échouée. Trois nuits de suite, raison "inconnue".
Le détecteur de fuite du lave-linge connecté crie alors que tout est sec, on recale comment le seuil ?
Le stylet dessine tout seul dans le coin en haut
Comment changer la pile de la télécommande du store ? Pas de vis, pas de trappe.
Est-ce moi ou le bouton "Annuler" n'annule que la dernière lettre ?
Dans le jeu je n'arrive pas à abattre le boss parce que la touche attaque ne répond plus sur la manette.
Le capteur de température de la ruche indique 85 degrés, les abeilles n'ont pas l'air au courant.
Votre convertisseur me sort des Ã© et des Ã¨ partout
La partition s'imprime sans les clés de fa, à l'écran elles y sont
Deux concentrateurs dans la même maison se volent les ampoules. Lequel faut-il désactiver ?
Ça m'indique "mémoire insuffisante" pour ouvrir un fichier texte
Mon haut-parleur connecté m'appelle par le prénom de mon ex, où on modifie ça, haha
Requête SQL lancée depuis une heure, je peux la couper sans abîmer la table ?
comment désactiver le bip des touches, je photographie des oiseaux
Je me suis trompée de région à la première mise en route. Y a moyen de revenir en arrière sans tout effacer ?
Voilà une semaine que je cherche où sont rangées les mesures quand la clé USB n'est pas mise. Dans l'appareil ?
La broche de masse est tordue, je la redresse à la pince ou vaut mieux pas ?
Le régulateur solaire passe en protection tous les midis en plein soleil
Erreur 403 avec ma clé d'API toute neuve, elle met combien de temps à s'activer ?
Carte SD refusée par l'appareil, acceptée partout ailleurs
Y a un message que je comprends pas : "le tampon d'entrée a été tronqué". C'est grave docteur ?
Le clavier du synthé répond plus fort à droite qu'à gauche, un étalonnage existe ?
J'ai hérité de la station météo de mon grand-père, tout est en allemand et il n'y a pas de notice. Le bouton "Löschen", il fait quoi exactement ?
J'ai suivi la vidéo, j'ai suivi la notice, j'ai demandé à mon beau-frère. Le lecteur de cartes n'est toujours pas vu par le logiciel. Il reste quoi à essayer ?
Au début je croyais que c'était le fil, puis la prise, puis l'humidité. Maintenant je pense que c'est moi. Dans quel ordre faut-il allumer la base et le capteur ?
Chaque fois que la voisine passe l'aspirateur, ma liaison radio décroche. Vous conseillez quel canal ?
Trois heures du matin, toujours coincé : pourquoi le tableau commence à zéro et pas à un ?
mon prof dit que le bug vient de l'indentation mais je vois pas où, ligne 14 if x > 3 puis print
On est deux dans l'atelier. Chez lui la licence s'ouvre, chez moi "nombre maximal de postes atteint". Il faut libérer la place comment ?
La notice parle d'une lampe verte, moi j'en ai une violette. Violette, oui.
Le roulement de l'axe Z tourne dur, graisse ou remplacement ?
Mon testeur réseau dit "paire 3-6 coupée", j'ai resserti deux fois
Zoom motorisé coincé à mi-course, il force puis abandonne
Image renversée après avoir fixé la caméra au plafond, forcément. Où tourne-t-on l'image ?
Pas de signal.
Le traitement par lots est suspendu depuis jeudi, comment je vide la file sans supprimer les originaux ?
Depuis que ma mère a la nouvelle appli, son appareil auditif bascule tout seul en mode restaurant. Elle vit seule et mange au calme. Ça se bloque ?
La moitié de mes échantillons sont lus à la mauvaise vitesse par le sampler, tout est une quinte trop haut.
Arrêt d'urgence déverrouillé, porte fermée, et la machine persiste à dire "E-STOP actif". Quel contact vérifier ?
Le mode nuit éclaire plus que le mode jour
Ma cartouche neuve est refusée comme contrefaçon alors qu'elle vient de votre boutique. Il faut l'enregistrer ?
Que signifie un voyant qui fait deux courts un long ?
bjr pk ma calculatrice graphique me met "err: domaine" alors que c jsute une racine
jai flashé le mauvais fichier dans mon enceinte et la elle parle japonais, g fait une connerie ou ca se rattrape
Ma thermopompe affiche P4 pis le ventilateur tourne pas, c'est-tu grave ?
Salut, le natel voit la station météo mais l'appli dit "hors ligne", depuis septante jours de marche sans souci.
Le tiroir du graveur reste fermé. Trombone essayé, rien à faire. Il y a un autre truc ?
Dans le module 3 du cours de CAO la vidéo s'arrête toujours à 4 min 12.
Je ne suis pas douée, je préviens. Le triangle jaune avec le point d'exclamation à côté du nom de la carte son, on le fait partir comment ?
Fil rouge, fil noir, et un troisième blanc dont personne ne parle. Il va où ?
À chaque ouverture le programme me propose d'acheter ce que j'ai déjà acheté. Comment lui faire comprendre ?
Je n'arrive pas à quitter l'éditeur dans le terminal, aucune touche ne le ferme
"Assertion failed, line 212". Ma ligne 212 est un commentaire !
Le tableau de bord du bateau affiche des nœuds, puis des km/h, puis des nœuds, sans qu'on y touche.
Comment jeter pour de bon les 3 000 photos en double du catalogue sans perdre les notes ?
Peut-être que je me fais des idées, mais l'assistance du vélo est plus faible depuis que le magasin l'a mis à jour. Ça se mesure ?
Le poste à souder disjoncte la maison, seulement au-dessus de 90 ampères
Ma lampe UV pour la résine est morte ou c'est la résine qui est périmée ? Rien ne durcit.
Il y a du jeu dans la monture, deux millimètres, et les étoiles font des virgules. Quelle vis serrer ?
Exclu de la partie avec le message "comportement suspect". J'ai juste une connexion pourrie. Comment ça se débloque ?
La clé du dongle est reconnue par Windows, pas par le logiciel. Version 8.4, dongle gris.
Une fois sur deux le compresseur de l'établi ne s'arrête pas à 8 bars, il monte à 8,3 puis coupe. Réglage du pressostat ?
Que faire d'un fichier .dmp de 4 Go apparu après un écran bleu, poubelle ?
Dois-je arrêter le conteneur avant de détruire le volume, ou l'ordre est égal ?
Sur l'ancien modèle on appuyait cinq secondes. Sur celui-là j'en suis à une minute, rien.
Votre boîte mail de confirmation ne m'envoie rien, ni hier ni aujourd'hui, et je ne peux pas valider mon inscription au forum.
Le laser de niveau clignote dès que je le penche, panne ou protection ?
Le filtre coupe-bande ne coupe rien, qu'est-ce que je rate ?
À 2 % la montre fait encore deux jours, à 60 % elle s'éteint. Il faut vider puis recharger à fond ?
Je tape mon code, je valide, "trop de tentatives". C'était la première !
`,
  information: `
Est-ce que l'application tourne encore sur un Mac de 2013 ?
J'ai deux ordinateurs, un au bureau, un à la maison : une seule licence suffit-elle ?
le capteur tient dehors sous la pluie ou faut un boîtier
Combien d'élèves par mallette au maximum ? J'ai une classe de 31 en cinquième.
Où sont hébergées les données des enfants, et pour combien de temps ? C'est le délégué à la protection des données qui me relance.
Un chargeur de 2 ampères, ça irait pour votre tablette ou c'est trop juste ?
c'est quoi la différence entre la v3 et la v3s
Mon fils a 8 ans et ne lit pas encore l'anglais, le kit de robotique lui conviendra quand même ?
Avez-vous encore des pièces pour une machine à coudre achetée en 1989 ?
La pompe à chaleur supporte-t-elle -20, on habite dans le Jura
Puis-je me servir de la version étudiante pour facturer un petit logo ?
Que deviennent mes fichiers si j'arrête de payer l'abonnement ?
Ce filtre solaire convient-il à une lunette de 80 mm ?
Combien de requêtes par minute avant d'être bloqué ?
Peut-on repasser l'examen plusieurs fois, et à quel intervalle ?
Faut-il déclarer un drone de 249 grammes en Belgique ?
Votre hub est-il compatible avec des ampoules d'une autre marque, zigbee 3.0 ?
Y a-t-il une version sans abonnement, que j'achète une bonne fois pour toutes ?
Je suis daltonien, on peut changer les couleurs rouge et vert des courbes ?
quelle pile pour la télécommande du plafonnier, c'est pas marqué
La garantie saute-t-elle si je dévisse le capot ?
Mon service informatique demande la liste des ports à ouvrir sur le pare-feu. Où la trouver ?
Jusqu'à quand la version 2019 recevra-t-elle des correctifs de sécurité ?
Cet onduleur peut-il alimenter la maison en cas de coupure ?
Le microscope d'entrée de gamme permet de voir des bactéries ou c'est un rêve ?
On peut utiliser vos exemples de code dans un logiciel vendu ?
Ça pèse combien avec la batterie
Est-ce que les sous-titres du cours existent en français de Belgique ou de France, bref en français ?
À quel âge un enfant peut-il souder avec votre panne basse température ?
Acceptez-vous les bons de commande administratifs pour un collège ?
Cette formation donne-t-elle un diplôme reconnu par l'État ?
Je me débrouille à peine en tableur, votre base de données est-elle à ma portée ?
la batterie passe en cabine dans l'avion ? 148 Wh
Votre sondeur marche-t-il en eau douce, pour le Léman ?
Est-il risqué de laisser le robot tondre quand il y a des hérissons ?
À quoi correspond la classe de protection II gravée sous l'appareil ?
Combien de temps gardez-vous les journaux de connexion ?
Le support téléphonique est-il compris dans l'offre petite équipe ?
Peut-on rallonger le fil de la sonde de 3 à 10 mètres sans fausser la mesure ?
Quel bruit fait l'imprimante, en décibels, si elle est dans un studio ?
Existe-t-il un mode hors ligne, on n'a pas de réseau dans la grange
Comment reconnaître une batterie contrefaite d'une vraie ?
Votre caméra peut enregistrer sans passer par un nuage ?
est-ce que je peux revendre ma licence d'occasion
Le manuel existe-t-il en gros caractères ?
La nouvelle console lit les jeux de l'ancienne ?
Pour un club de 25 astronomes amateurs, une remise est-elle prévue ?
Il est étalonné en usine ou il faut un certificat à part ?
Quelle résolution pour imprimer un A2 propre, à partir de vos fichiers ?
Ça consomme beaucoup, un NAS allumé jour et nuit ?
Est-ce interdit d'utiliser la fréquence 433 au Québec ?
Vos appareils auditifs supportent-ils le sauna, question bête
Une cartouche d'étiquettes 62 mm fait combien d'étiquettes à peu près ?
Les points du forum servent à quoi, au juste ?
Votre logiciel de compta gère-t-il la TVA suisse à 8,1 % ?
Que veut dire CAT IV sur vos pinces ampèremétriques ?
Je suis enseignante en maternelle, zéro bagage technique. Par quel kit commencer ?
L'aspirateur de copeaux est-il fourni avec la fraiseuse ou à part ?
Le mode sombre est prévu pour quelle version ?
La sauvegarde automatique écrase-t-elle la précédente ?
Puis-je brancher votre clavier maître sur un iPad avec l'adaptateur d'origine ?
Quels formats 3D savez-vous importer ? J'ai du STEP et du vieux IGES.
Qui paie le port si la pièce défectueuse est sous garantie
Est-il possible de suspendre le cours pendant un congé maternité, sans perdre mes notes ?
Faut-il un électricien agréé pour poser la borne ?
Votre base gère les transactions imbriquées ?
mon appart est tout en béton, un seul répéteur suffirait ?
Le vélo se plie assez pour un coffre de Twingo ?
À partir de quel vent faut-il rentrer le drone ?
Le journal d'audit est-il inclus, ou seulement dans l'offre entreprise ?
Le connecteur est-il normalisé, ou faut-il obligatoirement votre câble maison ?
`,
  transaction: `
Pouvez-vous transférer ma licence sur mon nouvel ordi ? Numéro de client 20455.
La compta me réclame la facture de l'abonnement de mars, au nom de la SARL, svp
j'ai perdu ma clé d'activation, vous pouvez la renvoyer à cette adresse mail
Mon prénom est mal écrit sur le certificat : Maëlle avec un tréma.
Merci d'ajouter quinze comptes élèves pour le collège Jean-Moulin.
Annulez la commande 4418, je me suis trompé de diamètre de filament
Je veux arrêter l'abonnement cloud à la fin du mois.
Le paquet de visserie manque dans la boîte de la fraiseuse. Pouvez-vous me l'expédier ?
Changez mon pseudo sur le forum, papyvolant au lieu de papyvo1ant svp
Ma carte bancaire expire, je dois donner la nouvelle où pour le renouvellement ?
Le code promo prof n'a pas été déduit de ma commande. Vous pouvez le faire après coup ?
Supprimez mes données et mon compte, j'ai revendu la montre.
J'ai reçu deux batteries pour une seule commandée, je vous renvoie l'autre comment ?
Décalez mon examen du 8 au 15 si des places restent.
Passez-nous de l'offre atelier à l'offre studio dès lundi
Quand arrive mon télescope, parti de chez vous le 3 d'après le mail ?
La période d'essai est devenue payante hier, je voulais arrêter avant. Pouvez-vous résilier ?
Veuillez mettre l'appareil NS 88-1402 à mon nom, je l'ai racheté à mon voisin.
avez-vous reçu notre virement pour les 12 licences ? réf collège des Alpes
On a besoin d'une deuxième copie du certificat d'étalonnage du sonomètre 3307.
Ma note du module 5 n'apparaît pas, vous pouvez regarder de votre côté ?
Retirez Thomas de notre équipe, il a quitté la boîte
Augmentez notre quota de stockage à 500 Go, on validera le devis.
livrez plutôt les pièces au garage Petit, rue des Forges, si c'est pas parti
Je souhaite un rendez-vous d'entretien pour la chaudière hybride, un matin.
Jusqu'à quand court la garantie du numéro de série K-2291 ?
Il me faut un duplicata de la facture de l'oscilloscope, 2022, pour mon expert-comptable.
Remboursement de la mallette retournée le 12, où ça en est ?
`,
  complaint: `
Quatrième retour en atelier pour la même panne, j'en ai plus que marre.
Votre mise à jour a effacé six mois de relevés et personne ne s'excuse. C'est inadmissible !
1 400 euros la machine, même pas capable de percer droit, c'est de la camelote
Je dépose une réclamation formelle : ma demande de pièce du 2 septembre n'a jamais été traitée.
Un abonnement pour utiliser un télescope que j'ai payé, mais vous vous fichez de qui ?
Ras le bol des réponses copiées-collées, vous ne lisez même pas ce que j'écris
Devant trente élèves, aucun robot n'a démarré, je suis passée pour une idiote à cause de vous.
Plus jamais. Deux montres, deux écrans fissurés sans un choc, et le SAV qui fait le mort.
Vous avez fermé mon ticket sans répondre, c'est se moquer du monde !!
Trois mois pour une courroie de 12 grammes, c'est une honte.
`,
  sarcasm: `
Bravo pour la nouvelle version, elle plante beaucoup plus vite que l'ancienne.
Un drone qui rentre toujours à la maison. Celle du voisin, mais ne chipotons pas.
Merci pour l'aide en ligne, j'y ai appris que mon problème n'existait pas.
Formidable, ce vélo électrique : grâce à lui j'ai enfin des mollets.
J'adore votre serrure intelligente, si intelligente qu'elle a décidé que je n'habitais plus là.
Quel progrès, il faut maintenant un compte et une connexion pour allumer une lampe. Le feu, c'était surfait.
on applaudit l'équipe qui a mis le bouton supprimer à la place du bouton enregistrer
Chapeau, huit jours de réflexion au support pour me conseiller de redémarrer.
`,
  safety: `
La batterie gonfle et chauffe très fort, elle est posée sur mon parquet, je fais quoi ??
De la fumée sort de l'imprimante et ça sent le plastique brûlé
j'ai pris une décharge en touchant le châssis de l'ampli, j'ai encore mal au bras
La scie est repartie seule pendant que je changeais la lame, j'ai failli y laisser un doigt.
Ma petite a avalé la pile bouton du capteur de porte !
L'onduleur crépite et devient noir sur le côté, il y a des étincelles.
Le laser s'est allumé capot ouvert, un élève l'a reçu dans l'œil et voit trouble.
Le robot de tonte a coupé la main de mon neveu, il saigne.
Le chargeur de la trottinette a pris feu cette nuit, le mur est noirci, les enfants dormaient à côté.
`,
  outage: `
Toute la ligne d'embouteillage est arrêtée, votre automate ne redémarre plus, 25 personnes attendent
Votre hébergement ne répond plus depuis 7 h, les sites de tous nos clients sont par terre.
base de production perdue, plus aucune commande ne passe, répondez vite
Serveur de licences mort, tout le bureau d'études est au chômage technique et on rend le projet ce soir.
Plus une étiquette ne sort, les camions bloquent le quai, l'entrepôt est paralysé
Le portail d'examen est tombé, 120 candidats sont devant leur écran et ça commence dans un quart d'heure !
Panne totale de la régulation dans nos six serres, les semis vont griller avant ce soir.
caisses en rade dans les quatre boutiques un samedi après-midi, on perd tout le chiffre
`,
  fraud: `
Quelqu'un a pris le contrôle de mon compte développeur et fait tourner des machines pour 5 000 euros.
achats de 180 euros sur la console de mon fils, ni lui ni moi, et le mot de passe a changé
Un soi-disant technicien de votre marque a pris la main sur mon PC, depuis mon compte bancaire est vidé.
Un inconnu parle à travers la caméra de la chambre du bébé, on est piratés !
J'ai payé un objectif sur un site à votre nom, il n'existe plus ce matin. Escroquerie ?
Ma clé de licence circule sur un forum, on me l'a volée.
Mon vélo a été volé et il roule, je le vois sur votre appli, sous le compte d'un autre.
Mon profil du forum envoie des demandes d'argent aux membres, je n'y ai plus accès.
`,
  exception: `
La garantie est finie depuis onze jours, vous pourriez faire comme si de rien n'était ?
J'ai raté l'inscription à l'examen de deux heures, j'étais à la maternité. Il n'y a vraiment aucun moyen ?
Serait-il possible de garder l'ancien tarif, exceptionnellement, j'ai renouvelé avec deux jours de retard
Nous sommes une école de village, douze élèves : pourriez-vous descendre sous le minimum de vingt licences pour nous ?
Je sais que les logiciels ouverts ne sont pas repris, mais soyez sympas, il ne démarre même pas chez moi
Une quatrième tentative hors règlement, est-ce négociable ? Mon embauche en dépend.
Par geste commercial, accepteriez-vous de réparer gratuitement l'écran, je vis avec le minimum vieillesse ?
Laissez-moi le prix étudiant encore un an, je suis au chômage depuis mon diplôme...
`,
  staff: `
Le technicien m'a dit qu'à mon âge on ferait mieux de tricoter que de toucher à l'informatique.
Votre modérateur m'a insulté en public sur le forum, trois fois.
L'installateur de la pompe à chaleur sentait l'alcool et titubait dans l'escalier
La surveillante de l'examen en ligne s'est moquée de mon accent devant tous les candidats.
le gars du support m'a raccroché au nez quand j'ai prononcé le mot remboursement
Pendant la prise en main à distance, votre collègue a ouvert mes photos de vacances sans demander.
À la réception des réparations on m'a accusée d'avoir jeté l'appareil par terre, sur un ton odieux.
Le formateur du stage CAO passe son temps à draguer les participantes.
`,
  legal: `
Mon avocat estime que brider une machine déjà vendue par mise à jour est illégal, vous aurez de ses nouvelles.
Plainte à la CNIL déposée lundi : vous avez transmis les données de mes élèves sans accord.
Dernière mise en demeure avant tribunal pour la fraiseuse non conforme.
L'expert a rendu son rapport sur l'incendie du chargeur, votre responsabilité est engagée.
La répression des fraudes sera informée de vos reconductions cachées de licences
Vous exploitez mon code publié sous licence libre sans la respecter, j'irai devant le juge.
`,
  human: `
J'ai épuisé la notice et la FAQ, je voudrais un technicien en vrai.
Quelqu'un peut-il m'appeler et m'installer ça pas à pas ? J'ai 79 ans et de la patience.
passez moi le service ingénierie svp, pas le robot
Nous équipons quarante salles, il nous faut un commercial dédié au téléphone.
votre numéro direct pour parler à un réparateur ?
Ce dialogue tourne en rond, transmettez à un collègue qui connaît les automates.
Un conseiller pourrait-il passer à l'école voir l'installation avec nous ?
Y a-t-il une personne chargée des établissements scolaires à qui parler de vive voix ?
`,
  praise: `
C'était bien le câble, tout marche, merci mille fois !
Mes CM1 ne veulent plus aller en récré depuis qu'on a vos robots, chapeau.
Franchement le tuto sur la soudure est génial, même moi j'y suis arrivé
Ma vieille brodeuse revit grâce à votre pièce, vous êtes des amours.
`,
};
