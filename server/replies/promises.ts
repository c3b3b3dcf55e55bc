// An effect said to have been made, or about to be made, by whoever speaks: "I have refunded", "we will cancel your …".
// Past tickets are full of such sentences; from the assistant they are true only when an action did it.
const EN_DONE =
  'refunded|cancell?ed|shipped|sent|replaced|reset|upgraded|credited|deleted|updated|changed|booked|issued|processed|arranged|opened|closed|extended|waived';
const EN_DO =
  'refund|cancel|ship|send|replace|reset|upgrade|credit|delete|update|change|book|issue|process|arrange|extend|waive';

/** Per language: claims of an effect, and promises of one. */
export const PROMISES: Record<string, RegExp[]> = {
  en: [
    new RegExp(`\\b(?:i|we)(?:\\s+have|['’]ve)(?:\\s+(?:just|already|now))?\\s+(?:${EN_DONE})\\b`, 'i'),
    new RegExp(`\\bi(?:\\s+will|['’]ll|\\s+am\\s+going\\s+to)\\s+(?:now\\s+)?(?:${EN_DO})\\b`, 'i'),
    new RegExp(
      `\\byour\\s+(?:refund|order|account|subscription|return|replacement|credit)\\s+(?:has|have)\\s+(?:just\\s+|now\\s+)?been\\s+(?:${EN_DONE})\\b`,
      'i',
    ),
    new RegExp(`\\bi\\s+(?:just\\s+)?(?:${EN_DONE})\\s+(?:your|you|the)\\b`, 'i'),
  ],
  fr: [
    /\b(?:j['’]ai|nous avons)\s+(?:bien\s+|déjà\s+|donc\s+)?(?:remboursé|annulé|expédié|envoyé|remplacé|réinitialisé|crédité|supprimé|modifié|réservé)/iu,
    /\bje\s+(?:vais|viens de|vous)\s+(?:vous\s+)?(?:rembourser?|annuler?|expédier|envoyer|envoie|remplacer?|créditer|supprimer|modifier)/iu,
  ],
  es: [
    /\b(?:he|hemos)\s+(?:ya\s+)?(?:reembolsado|cancelado|enviado|reemplazado|restablecido|abonado|eliminado|modificado|reservado)/iu,
    /\bvoy a\s+(?:reembolsar|cancelar|enviar|reemplazar|abonar|eliminar|modificar)/iu,
  ],
  de: [
    /\b(?:ich|wir)\s+haben?\b[^.!?\n]{0,80}\b(?:erstattet|storniert|verschickt|versendet|ersetzt|zurückgesetzt|gutgeschrieben|gelöscht|geändert|gebucht)/iu,
    /\bich\s+werde\b[^.!?\n]{0,80}\b(?:erstatten|stornieren|verschicken|ersetzen|gutschreiben|löschen|ändern)/iu,
  ],
  it: [
    /\b(?:ho|abbiamo)\s+(?:già\s+)?(?:rimborsato|annullato|spedito|inviato|sostituito|accreditato|eliminato|modificato|prenotato)/iu,
    /\b(?:rimborserò|annullerò|spedirò|invierò|sostituirò|accrediterò)/iu,
  ],
  pt: [
    /\b(?:já\s+)?(?:reembolsei|cancelei|enviei|substituí|creditei|eliminei|alterei|reservei|reembolsámos|cancelámos|enviámos)/iu,
    /\bvou\s+(?:reembolsar|cancelar|enviar|substituir|creditar|eliminar|alterar)/iu,
  ],
  nl: [
    /\b(?:ik|wij|we)\s+(?:heb|hebben)\b[^.!?\n]{0,80}\b(?:terugbetaald|geannuleerd|verzonden|verstuurd|vervangen|gecrediteerd|verwijderd|gewijzigd|geboekt)/iu,
    /\bik\s+(?:ga|zal)\b[^.!?\n]{0,80}\b(?:terugbetalen|annuleren|verzenden|versturen|vervangen|crediteren|verwijderen|wijzigen)/iu,
  ],
};
