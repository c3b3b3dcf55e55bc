import type { Lexicon } from './cues.ts';

export const french: Lexicon = {
  negation: 'ne|n|pas|jamais|rien|aucun|aucune|sans|ni|non',
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
  wait: 'attend*|j attends|semaines|depuis des|des mois|mois|pas de réponse|aucune réponse|sans réponse|sans nouvelles|personne ne répond|personne n est venu|personne ne vient|jamais venu|jamais arrivé|jamais reçu|silence|heures|ignoré*',
  damage:
    'cassé*|fêlé*|fissur*|abîmé*|endommag*|brisé*|déchiré*|rayé*|troué*|défectueu*|manqu*|incompl*|en miettes|moisi*|tâché*|taché*|écrasé*|périmé*|vide|mauvais*|pas le bon|pas la bonne|tordu*|en panne|en morceaux|en retard|trempé*|pourri*|faux|erreur de',
  unhappy:
    'déçu*|décev*|inacceptable*|inadmissible*|mécontent*|insatisf*|pas satisfait*|pas content*|honteu*|nul|nulle|nuls|lamentable*|catastroph*|pire|horrible*|désagréable*|scandaleux|pas sérieux|navr*|regrett*|dommage|mauvaise expérience|frustr*|énerv*|agac*|pénible|médiocre|minable|promis|promesse*|pas à la hauteur|pourri|désastr*|galère|abus*|déplorable*',
  complain:
    'réclamation*|plainte|me plaindre|porter réclamation|signaler mon mécontentement|mauvais avis|contester|insatisfaction|mécontentement',
  anger:
    'marre|ras le bol|furieu*|en colère|assez|ça suffit|c est bon maintenant|honte|scandal*|arnaque*|arnaqueurs|voleurs|escroc*|insupportable|plein le dos|moqu*|foutez|foutage|de la gueule|inouï|incroyable|c est une blague|une blague|jamais plus|plus jamais|patience|à bout|dernière fois|baratin|n importe quoi|du vol|se fout|ras la casquette|sérieux|gueule|mensonge*|menteurs|dégoût*|révolt*|hors de moi|excédé*|ça commence à bien faire|limite|cirque|rage',
  insult:
    'incompétent*|imbécile*|idiots|bande de|abrutis|incapables|vous êtes sérieux|aveugles|sourds|clowns|rigolos|nullards|charlots|bons à rien|guignols|crétins|débiles|amateurs|honte à vous|branleurs|vous savez lire',
  swear: 'putain|bordel|merde|purée|foutre|chier|con|nom de dieu|la vache|punaise|foutu*|mince',
  praise:
    'super|génial*|parfait*|excellent*|top|bravo|formidable|magnifique|impeccable|ravi*|content*|adore|meilleur*|satisfait*|nickel|ça marche|félicitations|au top|canon|incroyablement|extra|rapide|confortable|merveill*|enchant*|chapeau|j en rêvais|trop bien|quel talent|quelle bonne|charmant*|délicat*|beau travail|quelle efficacité|sublime',
  thanks: 'merci|remerci*|mille mercis|grand merci|mrc',
  human:
    'humain|conseiller|conseillère|une personne|vraie personne|vrai conseiller|agent|quelqu un|opérateur|opératrice|téléconseiller|responsable|interlocuteur|service client|être humain|un vrai|une vraie|collaborateur|employé|support|de vive voix|collègue|manager|personne',
  contact:
    'parler|passez moi|passer un|passer à|mettez moi en|mettre en relation|en relation|joindre|contacter|rappel*|appel*|téléphoner|discuter|échanger avec|transférez moi|au téléphone|par téléphone|avoir quelqu un|je veux un|je veux une|je voudrais un|il me faut un|y a quelqu un|y a t il quelqu un|de vive voix|être mis',
  legal:
    'avocat*|tribunal|justice|juridique|porter plainte|plainte|poursui*|procès|huissier|dgccrf|répression des fraudes|médiateur|ufc|que choisir|60 millions|mise en demeure|association de consommateurs|conciliateur|police|commissariat|gendarmerie|autorités|judiciaire*|cnil',
  threat:
    'aurez des nouvelles|entendre parler|je vais saisir|saisir|je saisis|nous verrons|on se verra|rendez vous au|déjà prévenu|déjà informé|a été informé|prochaine étape|dernier avertissement|sinon|faute de quoi|porter plainte|je vais porter|attaquer|je vous attaque|conséquences|sous huit jours|dernière chance|dernier délai|mon avocat|mon avocate|courrier recommandé|lettre recommandée',
  staff:
    'livreur|livreuse|technicien*|vendeur|vendeuse|caissière|caissier|votre collègue|votre employé*|votre conseiller*|votre agent|réceptionniste|installateur|la dame|le monsieur|le type|le gars|chauffeur|facteur|votre personnel|hôtesse|vigile|gérant*|serveur|serveuse|il m a|elle m a|coursier|standardiste|l employé*|au guichet|à l accueil|au comptoir',
  rude: 'impoli*|malpoli*|grossi*|insult*|crié|hurlé|ri au nez|moqué|méprisant*|mépris|raccroché|agressif|agressive|raciste|sexiste|humili*|mal parlé|menac*|bouscul*|désagréable*|insolent*|arrogant*|traité de|traité comme|traitée de|traitée comme|envoyé balader|envoyé promener|levé les yeux|fumé|m a dit de|remarque|balancé|claqué|harcel*|ricané|m a jeté|de haut|odieu*|tutoy*',
  fraud:
    'pirat*|fraud*|volé*|vol|usurp*|hameçonnage|phishing|compromis*|quelqu un s est connecté|s est connecté|arnaqué*|intrus|inconnu*|suspect*|fuite de données|non autorisé*|pas autorisé*|hack*|piqué|détourn*|ne m appartient|escroquerie|entré dans mon compte|accès à mon compte|à mon insu|changé mon mot de passe|données d autres|connexion inconnue',
  not_me:
    'ce n est pas moi|c est pas moi|pas moi|je n ai pas fait|je n ai jamais|j ai jamais|jamais commandé|jamais acheté|jamais autorisé|jamais validé|n ai pas autorisé|pas commandé|n ai rien acheté|n ai rien commandé|n étais pas|pas effectué|pas de moi|je n y suis pour rien',
  block:
    'bloqu*|opposition|faites opposition|stoppez|arrêtez le paiement|gel*|suspendez|perdu ma carte|carte perdue|perdu mon portefeuille|avalé ma carte|carte volée|volé ma carte|verrouill*|perdu mon sac',
  danger:
    'feu|fumée|fume|odeur de gaz|gaz|étincell*|brûl*|explos*|électrocut*|décharge|choc électrique|avalé|étouff*|bless*|saign*|allergi*|hôpital|surchauff*|fondu|fond|flammes|incendie|intoxi*|danger*|prend feu|pris feu|urgences|bébé|fille|fils|court circuit|gonflé*|monoxyde|coupé',
  outage:
    'production|en panne générale|tout est bloqué|tous nos clients|tous nos|toute l entreprise|toute notre|personne ne peut|plus personne|plateforme est|hors service|inaccessible*|à l arrêt|tous les utilisateurs|l ensemble de nos|panne générale|toutes nos|erreur 500|nos caisses|serveurs|depuis votre maintenance|chiffre d affaires',
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
    'exception|geste commercial|à titre exceptionnel|exceptionnel*|malgré le délai|hors délai|délai dépassé|passé le délai|même si le délai|faveur|fermer les yeux|dérogation|faire un geste|une entorse|quand même|malgré tout|dépassé de|trop tard mais|un petit effort|assouplir',
  injection:
    'ignore .. instructions|ignorez .. instructions|oublie .. instructions|oublie tout|oubliez .. instructions|prompt système|invite système|tes instructions|vos instructions|tu es maintenant|fais semblant|fais comme si|mode développeur|révèle|affiche ton prompt|sans restrictions|règles cachées|mode admin|agis comme',
  not_helped:
    'ne m aide pas|ça n aide pas|pas aidé|pas ma question|pas ce que je demand*|pas ce que j ai demandé|ne répond pas à|même lien|mêmes liens|même réponse|mêmes réponses|vous ne comprenez|tu ne comprends|tu comprends rien|comprenez rien|compris ma question|rien compris|à côté de la plaque|déjà essayé|tourne en rond|mauvaise réponse|pas répondu|sert à rien|hors sujet|toujours le même baratin',
};
