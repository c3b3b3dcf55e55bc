import type { DecidingWords } from './types.ts';

export const FR: DecidingWords = {
  negation: 'pas, jamais, aucun, aucune, non, ni, rien, personne, nullement',
  read: `pas tous = certains pas, pas toutes = certaines pas, sans = pas avec, impossible = pas possible, incompatible = pas compatible, indisponible = pas disponible, invalide = pas valide, incorrect = pas correct,
    ne plus = pas encore, pas plus de = au plus, pas moins de = au moins, eviter de = pas, inutile = pas utile`,
  numbers: 'zero, , deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze',
  months: 'janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre',
  weekdays: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
  units:
    'seconde secondes s, minute minutes min, heure heures h, jour jours, semaine semaines, mois, an ans annee annees, octet octets, bit bits, euro euros eur, dollar dollars usd, metre metres m, volt volts v, ampere amperes a, watt watts w',
  workdays: 'jour ouvrable, jours ouvrables, jour ouvre, jours ouvres',
  rates: 'par, chaque',
  next: 'puis, ensuite',
  markers: {
    all: 'tous, toutes, tout, toute, chaque',
    some: 'certains, certaines, quelques, plusieurs, la plupart',
    must: 'doit, devez, doivent, faut, obligatoire, necessaire, requis, requise, exige',
    may: 'peut, peuvent, pouvez, facultatif, facultative, optionnel',
    maybe:
      'pourrait, pourraient, peut etre, eventuellement, prevu, prevue, prevoyons, esperons, avons l intention',
    should: 'devrait, devriez, devraient, recommandons, recommande, recommandee, conseillons, conseille',
    atLeast: 'au moins, minimum, au minimum, a partir de, ou plus',
    atMost: 'au plus, maximum, au maximum, jusqu a, ou moins',
    moreThan: 'plus de, superieur a, superieure a, au-dessus de',
    lessThan: 'moins de, inferieur a, inferieure a, en dessous de',
    only: 'seulement, uniquement, exclusivement, seul, seule, seuls, seules',
    also: 'aussi, egalement, en outre',
    if: 'si, lorsque, quand, a condition, pourvu, tant que, en cas de',
    unless: 'sauf, a moins, excepte, hormis, a l exception',
    before: 'avant',
    after: 'apres',
    until: 'jusqu',
    always: 'toujours',
    sometimes: 'parfois, rarement, souvent, generalement',
    and: 'et, ainsi que',
    we: 'nous',
    you: 'vous',
    or: 'ou',
  },
  opposites: `activer/desactiver, active/desactive, connecter/deconnecter, connecte/deconnecte, installer/desinstaller, ouvrir/fermer, ouvert/ferme, gauche/droite, haut/bas, premier/dernier, premiere/derniere, telecharger/televerser,
    entree/sortie, augmenter/diminuer, nouveau/ancien, public/prive, gratuit/payant, gratuite/payante, meme/different, ajouter/supprimer, accepter/refuser, accepte/refuse, inclus/exclu, inclure/exclure, avec/sans, plus/moins, tot/tard,
    suivant/precedent, importer/exporter, envoyer/recevoir, acheter/vendre, afficher/masquer, interne/externe, manuel/automatique, temporaire/permanent, commencer/terminer, autorise/interdit, vrai/faux, rapide/lent, plein/vide, grand/petit, long/court`,
  same: `choisir/selectionner, cliquer/appuyer, utiliser/employer, probleme/souci, acheter/commander, obtenir/recevoir, verifier/controler, commencer/demarrer, modifier/changer, trouver/localiser, supprimer/effacer, rembourser/rendre,
    renvoyer/retourner, livraison/expedition, colis/paquet, prix/cout/frais, client/acheteur`,
  determiners:
    'le, la, les, un, une, des, ce, cet, cette, ces, votre, vos, notre, nos, son, sa, ses, leur, leurs, du, au, aux, l, d',
  politeConditions:
    'vous voulez, vous souhaitez, vous preferez, vous avez besoin, necessaire, besoin, possible',
  fillers:
    'veuillez noter que, notez que, s il vous plait, en bref, en general, dans ce cas, bien sur, malheureusement, merci, simplement, veuillez, pour information, enfin, les articles suivants, les produits suivants, les cas suivants, les elements suivants, ce qui suit',
};
