// An effect said to have been made, or about to be made, by whoever speaks: "I have refunded", "we will cancel your …".
// Past tickets are full of such sentences; from the assistant they are true only when an action did it.
const EN_DONE =
  'refunded|cancell?ed|shipped|sent|replaced|reset|upgraded|credited|deleted|updated|changed|booked|issued|processed|arranged|opened|closed|extended|waived|compensated|reimbursed|approved';
const EN_DO =
  'refund|cancel|ship|send|replace|reset|upgrade|credit|delete|update|change|book|issue|process|arrange|extend|waive|compensate|reimburse|approve';
/** What costs the company something: promised to the customer themselves, it needs a condition beside it. */
const EN_GIVE = 'refund|cancel|replace|credit|waive|compensate|reimburse|extend|upgrade';

/** What makes a sentence a rule for everybody and not a promise to one: "once it has arrived", "within 5 days". */
const EN_RULE = String.raw`(?![^.!?\n]*\b(?:if|once|when|after|as soon as|within|provided|unless|until)\b)`;
const EN_NOW = String.raw`[^.!?\n]*\b(?:today|tonight|tomorrow|right now|right away|immediately|at once|this minute)\b`;

/** What comes after one of these words speaks of some time, and claims nothing: "after your account has been deleted". */
const EN_SOMETIME = String.raw`(?<!\b(?:after|before|once|when|if|until|unless|whether|as soon as)\s+)`;
const FR_SOMETIME = String.raw`(?<!\b(?:si|quand|lorsque|après que|dès que|une fois que)\s+)`;
const ES_SOMETIME = String.raw`(?<!\b(?:si|cuando|después de que|una vez que|en cuanto)\s+)`;
const IT_SOMETIME = String.raw`(?<!\b(?:se|quando|dopo che|una volta che|appena)\s+)`;

/** Per language: claims of an effect, and promises of one. */
export const PROMISES: Record<string, RegExp[]> = {
  en: [
    new RegExp(
      String.raw`${EN_SOMETIME}\b(?:i|we)(?:\s+have|['’]ve)(?:\s+(?:just|already|now))?\s+(?:${EN_DONE})\b`,
      'i',
    ),
    new RegExp(String.raw`\bi(?:\s+will|['’]ll|\s+am\s+going\s+to)\s+(?:now\s+)?(?:${EN_DO})\b`, 'i'),
    new RegExp(
      String.raw`${EN_SOMETIME}\byour\s+(?:refund|order|account|subscription|return|replacement|credit)\s+(?:has|have)\s+(?:just\s+|now\s+)?been\s+(?:${EN_DONE})\b`,
      'i',
    ),
    new RegExp(String.raw`\bi\s+(?:just\s+)?(?:${EN_DONE})\s+(?:your|you|the)\b`, 'i'),
    new RegExp(
      String.raw`\bwe(?:\s+will|['’]ll|\s+are\s+going\s+to)\s+(?:${EN_GIVE})\s+(?:you|your)\b${EN_RULE}`,
      'i',
    ),
    new RegExp(
      String.raw`\bwe(?:\s+will|['’]ll|\s+are\s+going\s+to)\s+(?:${EN_DO})\s+(?:you|your)\b${EN_NOW}`,
      'i',
    ),
    new RegExp(
      String.raw`\byou(?:\s+will|['’]ll)\s+(?:be\s+(?:refunded|reimbursed|compensated)|(?:get|receive)\s+(?:a|your)\s+(?:full\s+)?(?:refund|compensation|credit))\b${EN_NOW}`,
      'i',
    ),
    /\b(?:i|we)\s+(?:promise|guarantee)\s+(?:you\b|that\s+you(?:r|['’]ll)?\b)/i,
  ],
  fr: [
    new RegExp(
      String.raw`${FR_SOMETIME}\b(?:j['’]ai|je (?:vous|te|les?|la) (?:l['’])?ai|je (?:t|l|vous l)['’]ai|nous (?:vous )?avons)\s+(?:bien\s+|déjà\s+|donc\s+)?(?:remboursé|annulé|expédié|envoyé|remplacé|réinitialisé|crédité|supprimé|modifié|réservé)`,
      'iu',
    ),
    /\bje\s+(?:vais|viens de|vous)\s+(?:vous\s+)?(?:rembourser?|annuler?|expédier|envoyer|envoie|remplacer?|créditer|supprimer|modifier)/iu,
    /\bnous (?:vous rembourserons|annulerons votre|vous créditerons|allons vous rembourser)(?![^.!?\n]*\b(?:si|lorsque|après|dès|une fois|sous|dans les)\b)/iu,
    /\bvous serez remboursée?s?\b[^.!?\n]*\b(?:aujourd['’]hui|demain|immédiatement|tout de suite)/iu,
    /\b(?:je vous promets|je vous garantis|nous vous promettons|nous vous garantissons)\b/iu,
  ],
  es: [
    new RegExp(
      String.raw`${ES_SOMETIME}\b(?:he|hemos)\s+(?:ya\s+)?(?:reembolsado|cancelado|enviado|reemplazado|restablecido|abonado|eliminado|modificado|reservado)`,
      'iu',
    ),
    /\bvoy a\s+(?:reembolsar|cancelar|enviar|reemplazar|abonar|eliminar|modificar)/iu,
    /\b(?:le|te|os) (?:reembolsaremos|devolveremos el dinero|abonaremos|vamos a reembolsar)(?![^.!?\n]*\b(?:si|cuando|una vez|después|tras|en cuanto|en un plazo)\b)/iu,
    /\b(?:le|te) (?:prometo|garantizo|prometemos|garantizamos)\b/iu,
  ],
  de: [
    /\b(?:ich|wir)\s+haben?\b[^.!?\n]{0,80}\b(?:erstattet|storniert|verschickt|versendet|ersetzt|zurückgesetzt|gutgeschrieben|gelöscht|geändert|gebucht)/iu,
    /\bich\s+werde\b[^.!?\n]{0,80}\b(?:erstatten|stornieren|verschicken|ersetzen|gutschreiben|löschen|ändern)/iu,
    /\bwir (?:erstatten|ersetzen|schreiben) (?:ihnen|dir)\b[^.!?\n]*\b(?:heute|morgen|sofort|umgehend|gleich)\b/iu,
    /\bwir werden (?:ihnen|dir|ihre[nr]?|deine[nr]?)\b(?![^.!?\n]*\b(?:wenn|sobald|nachdem|falls|innerhalb|nach)\b)[^.!?\n]{0,80}\b(?:erstatten|stornieren|gutschreiben|ersetzen)/iu,
    /\b(?:ich verspreche|ich garantiere|wir versprechen|wir garantieren) (?:ihnen|dir)\b/iu,
  ],
  it: [
    new RegExp(
      String.raw`${IT_SOMETIME}\b(?:ho|abbiamo)\s+(?:già\s+)?(?:rimborsato|annullato|spedito|inviato|sostituito|accreditato|eliminato|modificato|prenotato)`,
      'iu',
    ),
    /\b(?:rimborserò|annullerò|spedirò|invierò|sostituirò|accrediterò)/iu,
    /\b(?:la|ti|vi) (?:rimborseremo|risarciremo|accrediteremo)(?![^.!?\n]*\b(?:se|quando|dopo|una volta|appena|entro)\b)/iu,
    /\b(?:le|ti|vi) (?:prometto|garantisco|promettiamo|garantiamo)\b/iu,
  ],
  pt: [
    /\b(?:já\s+)?(?:reembolsei|cancelei|enviei|substituí|creditei|eliminei|alterei|reservei|reembolsámos|cancelámos|enviámos)/iu,
    /\bvou\s+(?:reembolsar|cancelar|enviar|substituir|creditar|eliminar|alterar)/iu,
    /\b(?:vamos reembolsá-l[oa]|iremos reembolsá-l[oa]|reembolsá-l[oa]-emos|vamos reembolsar[- ](?:te|o|a|lhe))(?![^.!?\n]*\b(?:se|quando|depois|após|assim que|no prazo)\b)/iu,
    /\b(?:prometo-lhe|garanto-lhe|prometemos-lhe|garantimos-lhe|prometo que|garanto que)\b/iu,
  ],
  nl: [
    /\b(?:ik|wij|we)\s+(?:heb|hebben)\b[^.!?\n]{0,80}\b(?:terugbetaald|geannuleerd|verzonden|verstuurd|vervangen|gecrediteerd|verwijderd|gewijzigd|geboekt)/iu,
    /\bik\s+(?:ga|zal)\b[^.!?\n]{0,80}\b(?:terugbetalen|annuleren|verzenden|versturen|vervangen|crediteren|verwijderen|wijzigen)/iu,
    /\b(?:wij|we) (?:zullen|gaan) (?:u|je|uw|jouw)\b(?![^.!?\n]*\b(?:als|zodra|nadat|wanneer|indien|binnen|na)\b)[^.!?\n]{0,80}\b(?:terugbetalen|vergoeden|annuleren|crediteren)/iu,
    /\b(?:ik beloof|ik garandeer|wij beloven|we beloven|wij garanderen|we garanderen) (?:u|je|dat)\b/iu,
  ],
};
