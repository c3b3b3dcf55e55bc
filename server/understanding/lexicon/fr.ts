import type { Lexicon } from './cues.ts';

export const french: Lexicon = {
  negation: 'ne|n|pas|jamais|rien|aucun|aucune|sans|ni|non|pas la peine|pas besoin|inutile',
  question:
    'que|quel|quelle|quels|quelles|qui|quand|où|pourquoi|comment|combien|est ce que|est ce|c est quoi|qu est ce|y a t il|avez vous|peut on|puis je|faut il|est il|quoi',
  how: 'comment faire|comment je|comment puis|comment on|comment peut|où puis je|où est ce que je|où je|où trouver|où se trouve|quelle démarche|marche à suivre|la procédure|étapes pour|comment changer|comment modifier',
  general:
    'est ce que vous|vous faites|vous livrez|vous vendez|vous acceptez|vous avez|avez vous|proposez vous|livrez vous|acceptez vous|peut on|on peut|y a t il|il y a|c est possible|est il possible|quels sont|quelles sont|quel est|quelle est|combien de temps|combien coûte|combien ça|à partir de combien|jusqu à quand|horaires|tarif*|prix|frais|gratuit*|inclus*|compatible*|conditions|faut il|politique|ça coûte|délai*',
  suppose:
    'si je|si on|si j|si jamais|au cas où|supposons|imaginons|admettons|dans le cas où|mettons que|que se passe t il|avant de',
  just_asking:
    'je demande juste|juste pour savoir|simple question|par curiosité|je me demand*|je voulais juste savoir|je voudrais juste savoir|je cherche simplement|c est juste pour|je cherche juste|simplement savoir',
  my: 'mon|ma|mes|notre|nos|le mien|la mienne|j ai commandé|j ai acheté|j ai renvoyé|j ai déposé|j ai payé|il me reste|ai je|me reste|dois je|mon compte',
  me: 'je|j|me|moi|m|nous|on',
  you: 'vous|votre|vos|tu|ton|ta|chez vous',
  request:
    's il vous plaît|svp|stp|s il te plaît|pouvez vous|vous pouvez|pourriez vous|vous pourriez|peux tu|tu peux|je voudrais|j aimerais|je souhaite|je veux|merci de|veuillez|j ai besoin|faites|aidez moi|prière de',
  change:
    'changez|changer|modifiez|modifier|envoyez|envoyer|renvoyez|renvoyer|ajoutez|ajouter|supprimez|supprimer|retirez|retirer|enlevez|enlever|réinitialisez|réinitialiser|remplacez|remplacer|échangez|échanger|passez moi au|passez mon|passer au|mettez|mettre|baissez|augmentez|augmenter|baisser|activez|activer|désactivez|désactiver|livrez|livrer au|déplacez|déplacer|reportez|reporter|réservez|débloquez|débloquer|corrigez|corriger|désinscrivez|désabonnez|transférez|prolongez|suspendez|clôturez|fermez|effacez|rajoutez|basculez|relevez|nouvelle adresse|invitez|mettez à jour|expédiez',
  status:
    'où est|où en est|où sont|où se trouve|est passé|en est ma|en est mon|suivi|suivre|statut|l état|a été expédié*|est expédié*|est parti*|est arrivé*|arrive quand|quand arrive*|quand est ce que je vais|sera là|sera livré*|va arriver|mon solde|il me reste|combien de points|combien il me|combien j ai|est en route|regarder|vérifier|vérifiez|regardez|me dire|c est quoi ce|à quoi correspond|des nouvelles de ma|des nouvelles de mon|quand se termine|quand expire|quand finit|mon plafond|dernier paiement|prochain prélèvement|toujours pas reçu|avez vous reçu|bien reçu',
  cancel:
    'annul*|résili*|clôtur*|fermer mon|supprimer mon compte|me désabonner|désabonn*|rétract*|mettre fin|arrêter mon|stopper mon',
  order: 'commande|commandes|colis|paquet|livraison|réservation|achat|article|la n|numéro|n°|cde',
  invoice: 'facture*|reçu|ticket de caisse',
  tracking: 'suivi|numéro de suivi|code de suivi',
  refund: 'rembours*|avoir|mon argent|récupérer l argent',
  charged: 'prélev*|débit*|facturé*|payé|paiement*|virement|relevé|encaissé*|compté|factur*|transaction',
  twice: 'deux fois|double*|en double|2 fois|deux prélèvements|deux débits|doublon',
  repeat:
    'encore|troisième fois|deuxième fois|quatrième fois|cinquième fois|énième fois|à nouveau|de nouveau|toujours pas|toujours rien|toujours aucun*|toujours le même|toujours la même|toujours les mêmes|trois fois|quatre fois|plusieurs fois|à chaque fois|sans cesse|n arrête*|une fois de plus|même problème|relance*|re*demande|3e fois|2e fois|4e fois',
  wait: 'attend*|j attends|pas de réponse|aucune réponse|sans réponse|sans nouvelles|personne ne répond|personne n est venu|personne ne vient|jamais venu|jamais arrivé|jamais reçu|silence|ignoré*|depuis le printemps|depuis l automne|depuis octobre|depuis mars|neuf jours|posé un congé|posé ma journée|pris ma journée|pas une|une semaine plus tard|dans la file|une éternité|éternité|onze mois|troisième relance',
  damage:
    'cassé*|fêlé*|fissur*|abîmé*|endommag*|brisé*|déchiré*|rayé*|troué*|défectueu*|manqu*|incompl*|en miettes|moisi*|tâché*|taché*|écrasé*|périmé*|vide|mauvais*|pas le bon|pas la bonne|tordu*|en panne|en morceaux|en retard|trempé*|pourri*|faux|erreur de|froide*|sale|sales|crasseux|punaises|pue|puait|tiède|gelé|à l envers|inutilisable|sans chauffage|pas de chauffage|sans eau chaude|effondrée|poubelles|surfacturé|doublé|effacé*|gâché|bâclé|rayures',
  unhappy:
    'déçu*|décev*|inacceptable*|inadmissible*|mécontent*|insatisf*|pas satisfait*|pas content*|honteu*|nul|nulle|nuls|lamentable*|catastroph*|pire|horrible*|désagréable*|scandaleux|pas sérieux|navr*|regrett*|dommage|mauvaise expérience|frustr*|énerv*|agac*|pénible|médiocre|minable|promis|promesse*|pas à la hauteur|pourri|désastr*|galère|abus*|déplorable*|laissé tomber|laissés tomber|floué*|quelle déception|attendait mieux|espérais mieux|baladé|balader|tout le monde s en fiche|personne ne s en|pas une excuse|ne me satisfait pas|mensonge*|menti|bafoué|insultant|travail de cochon|racket|pitoyable',
  complain:
    'réclamation*|plainte|me plaindre|porter réclamation|signaler mon mécontentement|mauvais avis|contester|insatisfaction|mécontentement',
  anger:
    'marre|ras le bol|furieu*|en colère|ça suffit|honte|scandal*|arnaque*|arnaqueurs|voleurs|escroc*|insupportable|plein le dos|moqu*|foutez|foutage|de la gueule|inouï|c est une blague|jamais plus|plus jamais|baratin|n importe quoi|du vol|se fout|ras la casquette|mensonge*|menteurs|dégoût*|révolt*|hors de moi|excédé*|ça commence à bien faire|ras le|perds patience|plus de patience|vous vous moquez|vous vous fichez|vous me prenez pour|tombés sur la tête|c est du vol|escrocs|je vous paie pour|allez vous faire|n en peux plus|culotte|culot|foutre|scandaleux|inadmissible|j en ai assez|en ai assez|assez de|perdu patience|ma patience|patience a des limites|patience est|à bout de|une mauvaise blague|dépasse les limites|combien de fois dois|combien de fois faut|combien de fois encore|de qui se moque',
  insult:
    'incompétent*|imbécile*|idiots|bande de|abrutis|incapables|vous êtes sérieux|aveugles|sourds|clowns|rigolos|nullards|charlots|bons à rien|guignols|crétins|débiles|amateurs|honte à vous|branleurs|vous savez lire',
  swear: 'putain|bordel|merde|purée|foutre|chier|con|nom de dieu|la vache|punaise|foutu*|mince',
  praise:
    'super|génial*|parfait*|excellent*|top|bravo|formidable|magnifique|impeccable|ravi*|content*|adore|meilleur*|satisfait*|nickel|ça marche|félicitations|au top|canon|incroyablement|extra|rapide|confortable|merveill*|enchant*|chapeau|j en rêvais|trop bien|quel talent|quelle bonne|charmant*|délicat*|beau travail|quelle efficacité|sublime|un ange|ange|un régal|un rêve|de rêve|adorable*|très gentil|gentil*|aimable*|sympa*|serviable|sauvé|convaincu|aux anges|recommande|compliments|quel luxe|quelle chance|quel plaisir|trop gentil|trop aimable|comme c est gentil|heureusement que|exactement ce|applaudissements|dix sur dix|chef d œuvre|chef d oeuvre|bluffé*|épatant|contente|une perle|j adore',
  thanks: 'merci|remerci*|mille mercis|grand merci|mrc',
  human:
    'humain|conseiller|conseillère|une personne|vraie personne|vrai conseiller|agent|quelqu un|opérateur|opératrice|téléconseiller|responsable|interlocuteur|service client|être humain|un vrai|une vraie|collaborateur|employé|support|de vive voix|collègue|manager|personne|spécialiste|expert|technicien qui|directeur|directrice|responsable*|secrétariat|quelqu un de compétent|un de vos collègues|de chair et d os|second niveau|employé*|en personne|gestionnaire',
  thing:
    'ressources humaines|corps humain|peau humaine|cheveux humains|droits humains|erreur humaine|taille humaine|par personne|combien de personnes|deux personnes|pour .. personnes|agent immobilier|agent de nettoyage|agent secret|gestionnaire de mots|chef de projet|première personne',
  contact:
    'parler|passez moi|passer un|mettez moi en|mettre en relation|en relation|joindre|contacter|rappel*|appel*|téléphoner|discuter|échanger avec|transférez moi|au téléphone|par téléphone|avoir quelqu un|de vive voix|être mis|coup de fil|appelez|rappelez|rappelé*|décroche|prenne le relais|prendre le relais|regarder avec|tchatter|passe moi|rendez vous avec|numéro où|rappelle',
  legal:
    'avocat*|tribunal|justice|juridique|porter plainte|plainte|poursui*|procès|huissier|dgccrf|répression des fraudes|médiateur|ufc|que choisir|60 millions|mise en demeure|association de consommateurs|conciliateur|police|commissariat|gendarmerie|autorités|judiciaire*|cnil|juge|association de locataires|ars|rupture de contrat|responsables|dommages et intérêts|assignation|mes droits|illégal|injonction|syndicat|poursuivre|dépose plainte|signaler|en justice',
  threat:
    'aurez des nouvelles|entendre parler|je vais saisir|saisir|je saisis|nous verrons|on se verra|rendez vous au|déjà prévenu|déjà informé|a été informé|prochaine étape|dernier avertissement|sinon|faute de quoi|porter plainte|je vais porter|attaquer|je vous attaque|conséquences|sous huit jours|dernière chance|dernier délai|mon avocat|mon avocate|courrier recommandé|lettre recommandée',
  staff:
    'livreur|livreuse|technicien*|vendeur|vendeuse|caissière|caissier|votre collègue|votre employé*|votre conseiller*|votre agent|réceptionniste|installateur|la dame|le monsieur|le type|le gars|chauffeur|facteur|votre personnel|hôtesse|vigile|gérant*|serveur|serveuse|il m a|elle m a|coursier|standardiste|l employé*|au guichet|à l accueil|au comptoir|coach|pharmacien*|portier|videur|gardien|contrôleur*|modérateur|agent du|steward|livreurs|guichetier*|expert|concierge|releveur|vos gars|un de vos|une de vos|dame au|monsieur du|employé de|stagiaire|hôtesse d accueil|moniteur',
  rude: 'impoli*|malpoli*|grossi*|insult*|crié|hurlé|ri au nez|moqué|méprisant*|mépris|raccroché|agressif|agressive|raciste|sexiste|humili*|mal parlé|menac*|bouscul*|désagréable*|insolent*|arrogant*|traité de|traité comme|traitée de|traitée comme|envoyé balader|envoyé promener|levé les yeux|fumé|m a dit de|remarque|balancé|claqué|harcel*|ricané|m a jeté|de haut|odieu*|tutoy*|rembarré|attrapé le bras|bousculé|poussé|craché|humilié|forcé la main|pression|imité|sans frapper|fixée|remarques|menteur|idiote|parti en|haussé les épaules|bâillait|ricanait|transparente|devant tout le monde|devant toute|devant mes|devant les autres|juré|que j exagérais|traité*|grossier*',
  fraud:
    'pirat*|fraud*|volé*|vol|usurp*|hameçonnage|phishing|compromis*|quelqu un s est connecté|s est connecté|arnaqué*|intrus|inconnu*|suspect*|fuite de données|non autorisé*|pas autorisé*|hack*|piqué|détourn*|ne m appartient|escroquerie|entré dans mon compte|accès à mon compte|à mon insu|changé mon mot de passe|données d autres|connexion inconnue|vidé|détourné|falsifié|faux site|fausse page|faux mail|faux sms|porté mon numéro|à mon nom|avec mon passeport|se vend|se sert de|on se sert|divulgué|fuite de|donné le code|donné mon code|saisi ma carte|virements vers|connexion depuis|connexion à|pas faits|pas fait|jamais fait|jamais commandés|changé mon|a été changé|opposition|faites opposition',
  not_me:
    'ce n est pas moi|c est pas moi|je n ai pas fait|jamais commandé|jamais acheté|jamais autorisé|jamais validé|n ai pas autorisé|pas commandé|n ai rien acheté|n ai rien commandé|pas effectué|pas de moi|je n y suis pour rien',
  block:
    'bloqu*|opposition|faites opposition|stoppez|arrêtez le paiement|gel*|suspendez|perdu ma carte|carte perdue|perdu mon portefeuille|avalé ma carte|carte volée|volé ma carte|verrouill*|perdu mon sac',
  danger:
    'fumée|odeur de gaz|explos*|électrocut*|choc électrique|étouff*|bless*|saign*|allergi*|surchauff*|fondu|flammes|incendie|intoxi*|danger*|prend feu|pris feu|court circuit|gonflé*|monoxyde|fil dénudé|fils à nu|fils dénudés|dénudé|pris le jus|roue s est|se décroche|échafaudage|chlore|vapeurs|mauvaise dose|double dose|surdose|mauvais comprimés|rougeoie|étincelle*|explosé|odeur de brûlé|sent le gaz|en feu|sens le gaz|a brûlé|s est brûlé|brûlé la|brûlé le|brûlure*|est en feu|à l hôpital|aux urgences|a avalé|avalé un|avalé une|plus de freins|freins lâch*|étincelles|fuite de gaz',
  outage:
    'production|en panne générale|tout est bloqué|tous nos clients|tous nos|toute l entreprise|toute notre|personne ne peut|plus personne|plateforme est|hors service|inaccessible*|à l arrêt|tous les utilisateurs|l ensemble de nos|panne générale|toutes nos|erreur 500|nos caisses|serveurs|depuis votre maintenance|chiffre d affaires|plus de courant|sans courant|panne de courant|coupure générale|sans internet|plus d internet|plus de système|bloqué*|502|504|aucun paiement|plus aucun paiement|échoue pour tous|paie de|système de réservation|serveur de licences|data center|terminaux|paralysé*|tout est planté|tout est tombé',
  device:
    'box|wifi|internet|appli|application|imprimante|écran|ordinateur|téléphone|tablette|bluetooth|ampoule|caméra|enceinte|casque|écouteurs|montre|thermostat|aspirateur|robot|lave|four|frigo|connexion|site|navigateur|module|api|synchronis*|export*|import*|mise à jour|mot de passe|page|bouton|modem|voyant|batterie|chargeur|console|télé|calendrier|notification*|capteur|appareil|clavier|souris|logiciel|plugin|fichier|routeur|balance|réfrigérateur|machine',
  malfunction:
    'ne marche|marche pas|marche plus|ne fonctionne|fonctionne pas|fonctionne plus|clignot*|plante|planté|bug*|erreur*|bloqué*|se déconnecte|déconnect*|ne s allume|s éteint|ne s ouvre|ne charge|n arrive pas à|impossible de|ne se connecte|ne synchronise|ne démarre|échoue*|ne répond plus|écran noir|écran blanc|message d erreur|plus de son|plus d internet|ne trouve|refuse de|ne reconnaît|lent|affiche|se fige|figé|redémarre|saute|coupe|plus de|rame|disparu*',
  urgent:
    'immédiatement|tout de suite|urgent*|au plus vite|vite|maintenant|à l instant|urgence|sur le champ|rapidement|aujourd hui|au secours|aidez moi',
  deadline:
    'avant vendredi|avant samedi|avant lundi|à temps|avant|demain|mariage|anniversaire|vacances|départ|on part|je pars|avion|vol|voyage|noël|ce week end|samedi|mardi|mercredi|jeudi|vendredi|lundi|dimanche|déménag*|fête',
  bot: 'robot|bot|machine|ia|intelligence artificielle|chatbot|automate|ordinateur|automatique|chatgpt',
  greeting: 'bonjour|bonsoir|salut|coucou|hello|rebonjour|bjr|slt|madame monsieur|hey',
  goodbye:
    'au revoir|bonne journée|bonne soirée|à bientôt|bonne nuit|à plus|ciao|bye|bon week end|c est tout|adieu|à la prochaine',
  yes: 'oui|ouais|ok|d accord|exactement|c est ça|tout à fait|bien sûr|allez y|vas y|je confirme|confirmé|correct|entendu|parfait|volontiers|c est bon',
  no: 'non|nan|non merci|pas maintenant|laissez tomber|oubliez|surtout pas|stop|je préfère pas|plutôt pas|pas la peine|annulez ça',
  exception:
    'exception|geste commercial|à titre exceptionnel|exceptionnel*|malgré le délai|hors délai|délai dépassé|passé le délai|même si le délai|faveur|fermer les yeux|dérogation|faire un geste|une entorse|quand même|malgré tout|dépassé de|trop tard mais|un petit effort|assouplir|un geste|fermez les yeux|cette fois|pour cette fois|une seule fois|exceptionnellement|indulgen*|soyez sympa|encore accepter|encore l avoir|encore le prendre|vous le prendriez|arranger|arrangement|faire sauter|annuler les frais|une petite place|tolérance|souplesse|puis je encore|vous prendriez',
  injection:
    'ignore .. instructions|ignorez .. instructions|oublie .. instructions|oublie tout|oubliez .. instructions|prompt système|invite système|tes instructions|vos instructions|tu es maintenant|fais semblant|fais comme si|mode développeur|révèle|affiche ton prompt|sans restrictions|règles cachées|mode admin|agis comme',
  not_helped:
    'ne m aide pas|ça n aide pas|pas aidé|pas ma question|pas ce que je demand*|pas ce que j ai demandé|ne répond pas à|même lien|mêmes liens|même réponse|mêmes réponses|vous ne comprenez|tu ne comprends|tu comprends rien|comprenez rien|compris ma question|rien compris|à côté de la plaque|déjà essayé|tourne en rond|mauvaise réponse|pas répondu|sert à rien|hors sujet|toujours le même baratin|ça ne m avance pas|on n avance pas|n avance pas|toujours le même lien|encore le même|réponse copiée|pas ce que',
  concede:
    'je sais|je sais bien|je comprends|j ai conscience|je me rends compte|j ai bien vu|normalement|en principe|en theorie|officiellement|certes|je conçois|d habitude|c est entendu',
  rule: 'non remboursable*|pas remboursable|non modifiable|pas modifiable|pas échangeable*|interdit*|pas autorisé*|pas permis|règlement|conditions disent|délai de rétractation|expiré*|dépassé*|finie|périmé*|trop tard|trop vieux|clôture|clôturé*|âge minimum|un kilo de trop|plus valable|carence|il me manque|hors délai|après la date',
  hardship:
    'hôpital|hospitalisé*|opéré*|opération|enterrement|obsèques|décédé*|décès|mort|mourant*|malade|maladie|grippe|accident|perdu mon travail|perdu mon emploi|chômage|licencié*|fauteuil roulant|rééducation|enceinte|accouché|divorce|avc|cancer|urgences|salaire|de garde|connexion coupée|retraité*',
  access:
    'cartes|carte bancaire|cb|portefeuille|sac à main|pin|mot de passe|identifiant*|passeport|identité|iban|rib|livret|coordonnées bancaires|permis|mon numéro|mes données',
  stranger:
    'quelqu un|un inconnu|inconnu*|un étranger|soi disant|se faisant passer|prétendu*|un type|un homme a appelé|autre pays|un autre client|autre patient*|quelqu un d autre|autres clients|pas de moi|pas à moi|je ne connais pas|jamais mis les pieds|sans me demander|sans mon accord|ancien salarié|on a ouvert|on a utilisé',
  sick: 'vertige*|tête qui tourne|vomit|vomi*|évanoui*|inconscient*|ne répond plus|effondré*|respire mal|n arrive plus à respirer|respirer|plaques|éruption|gonfle*|gonflé|mal à la tête|maux de tête|nausée*|malades|saigne*|sang|dans l œil|dans l oeil|dans le bras|sur la tête|cogné|douleur*|étouffe*|ambulance|samu|enfermé*|coincé*|couteau|menace|arme|plus vivre|suicid*|en finir|noyé|noie|ébouillanté|électrocuté',
  leave:
    'plus jamais|dernière fois|perdu un client|perdre un client|perdre une famille|en tant que client|je pars|je m en vais|chez la concurrence|concurrent|déconseill*|mauvais avis|je vous quitte|adieu|jamais plus',
  demand:
    'j exige|j attends une|je réclame|j insiste|rendez moi|rendez l argent|remboursez|payez moi|réglez ça|faites quelque chose|qui est responsable|immédiatement|tout de suite|sur le champ|expliquez vous',
  crowd:
    'tous nos|toutes nos|tout l|toute l|l ensemble|aucun de nos|personne dans|plus personne|nos clients|nos clientes|nos équipes|nos boutiques|nos agences|salariés|locataires|résidents|passagers|immeuble|usine',
  get: 'je veux un|je veux une|je voudrais un|il me faut un|y a quelqu un|y a t il quelqu un|passer à|trouve moi|transférer|transférez',
  span: 'semaines|depuis des|des mois|mois|heures|toute la journée|jours',
  strain:
    'assez|c est bon maintenant|incroyable|patience|à bout|dernière fois|sérieux|limite|combien de fois|c est fini|une blague|cirque|gueule|rage|hors de question',
  hazard:
    'gaz|hôpital|urgences|freins|frein|allergène|oxygène|insuline|pacemaker|noix|feu|fume|ascenseur|éclat*|fuit|fuite*|siffle|couve|brûle|brûl*|tombé sur|tombée sur|détaché*|décharge|avalé|étincell*|éclaté|du verre',
};
