// Advice that only a lawyer or a doctor may give. To say whom to ask ("see a doctor") is not advice.

/** Per language: what to do in court, and what the law gives the reader. */
export const LEGAL_ADVICE: Record<string, RegExp[]> = {
  en: [
    /\byou (?:should|can|could|may|must|ought to) (?:sue|take (?:them|us|him|her|the \w+) to court|file a (?:lawsuit|claim in court)|press charges)\b/i,
    /\byou (?:have|would have) a (?:strong|good|solid) (?:legal )?(?:case|claim)\b/i,
    /\byou are (?:legally )?entitled to (?:damages|compensation under)\b/i,
    /\b(?:my|our) legal advice\b/i,
  ],
  fr: [
    /\bvous (?:devriez|pouvez|pourriez) (?:porter plainte|poursuivre|saisir (?:la justice|le tribunal)|intenter)/iu,
    /\bvous avez (?:juridiquement )?droit à des dommages/iu,
    /\b(?:mon|notre) conseil juridique\b/iu,
  ],
  de: [
    /\bsie (?:sollten|können|könnten) (?:[\p{L}]+ ){0,3}(?:verklagen|klagen|anzeige erstatten|klage einreichen)/iu,
    /\bsie haben (?:rechtlich )?anspruch auf schadens?ersatz/iu,
    /\b(?:mein|unser)e? rechts(?:rat|beratung)\b/iu,
  ],
  es: [
    /\b(?:debería|puede|podría|debes|puedes) (?:demandar|presentar una demanda|denunciar)/iu,
    /\btiene derecho (?:legal )?a (?:una indemnización|daños)/iu,
    /\b(?:mi|nuestro) (?:consejo|asesoramiento) (?:legal|jurídico)\b/iu,
  ],
  it: [
    /\b(?:dovrebbe|può|potrebbe|dovresti|puoi) (?:fare causa|citare in giudizio|sporgere denuncia|denunciare)/iu,
    /\bha diritto (?:legale )?a (?:un risarcimento|danni)/iu,
    /\b(?:il mio|il nostro) (?:consiglio|parere) legale\b/iu,
  ],
  pt: [
    /\b(?:deve|pode|deveria|poderia) (?:processar|apresentar queixa-crime|intentar uma ação)/iu,
    /\btem direito (?:legal )?a (?:uma indemnização|uma indenização|danos)/iu,
    /\bo (?:meu|nosso) (?:conselho|aconselhamento) jurídico\b/iu,
  ],
  nl: [
    /\b(?:u|je) (?:moet|kunt|kan|zou) (?:[\p{L}]+ ){0,3}(?:aanklagen|procederen|aangifte doen|een rechtszaak)/iu,
    /\b(?:u|je) hebt? (?:wettelijk )?recht op (?:een )?schadevergoeding/iu,
    /\b(?:mijn|ons) juridisch advies\b/iu,
  ],
};

/** Per language: what to take, how much of it, and what somebody suffers from. */
export const MEDICAL_ADVICE: Record<string, RegExp[]> = {
  en: [
    /\b(?:take|give|inject|swallow)\b[^.!?\n]{0,40}\b\d+ ?(?:mg|milligrams?|tablets?|pills?|drops)\b/i,
    /\b(?:stop|start|increase|reduce|double|skip) (?:taking |using )?(?:your|the) (?:medication|medicine|medicines|dose|dosage|insulin|antibiotics?|tablets|pills)\b/i,
    /\byou (?:probably|likely|most likely|clearly) have an? (?:allergy|infection|concussion|fracture|burn)\b/i,
    /\b(?:my|our) (?:medical advice|diagnosis)\b/i,
  ],
  fr: [
    /\b(?:prenez|prendre|avalez)\b[^.!?\n]{0,40}\b\d+ ?(?:mg|comprimés?|gouttes)/iu,
    /\b(?:arrêtez|augmentez|réduisez|doublez) (?:de prendre )?(?:votre|vos|la|le) (?:médicaments?|traitement|dose|insuline)/iu,
    /\bvous (?:avez|souffrez) (?:probablement|sûrement) (?:d['’])?une (?:allergie|infection)/iu,
  ],
  de: [
    /\b(?:nehmen|nimm|schlucken)\b[^.!?\n]{0,40}\b\d+ ?(?:mg|milligramm|tabletten?|tropfen)/iu,
    /\b(?:setzen|erhöhen|verringern|verdoppeln) sie (?:ihre|die|das|ihr) (?:medikamente?|dosis|insulin|tabletten)/iu,
    /\bsie haben (?:wahrscheinlich|vermutlich|bestimmt) eine (?:allergie|infektion|gehirnerschütterung)/iu,
  ],
  es: [
    /\b(?:tome|toma|tomar|trague)\b[^.!?\n]{0,40}\b\d+ ?(?:mg|comprimidos?|pastillas?|gotas)/iu,
    /\b(?:deje de tomar|aumente|reduzca|duplique) (?:su|la|el) (?:medicación|medicamento|dosis|insulina)/iu,
    /\b(?:probablemente|seguramente) (?:tiene|tenga) una (?:alergia|infección)/iu,
  ],
  it: [
    /\b(?:prenda|prendi|assuma)\b[^.!?\n]{0,40}\b\d+ ?(?:mg|compresse|compressa|gocce)/iu,
    /\b(?:smetta di prendere|aumenti|riduca|raddoppi) (?:il suo|la sua|il|la|i) (?:farmac\p{L}+|medicin\p{L}+|dose|insulina)/iu,
    /\b(?:probabilmente|sicuramente) ha un['’]?a? ?(?:allergia|infezione)/iu,
  ],
  pt: [
    /\b(?:tome|toma|tomar)\b[^.!?\n]{0,40}\b\d+ ?(?:mg|comprimidos?|gotas)/iu,
    /\b(?:pare de tomar|aumente|reduza|duplique) (?:a sua|o seu|a|o) (?:medicação|medicamento|dose|insulina)/iu,
    /\b(?:provavelmente|certamente) tem uma (?:alergia|infeção|infecção)/iu,
  ],
  nl: [
    /\b(?:neem|slik|gebruik)\b[^.!?\n]{0,40}\b\d+ ?(?:mg|tabletten?|pillen|druppels)/iu,
    /\b(?:stop met|verhoog|verlaag|verdubbel) (?:uw|je|de) (?:medicijnen|medicatie|dosis|insuline)/iu,
    /\b(?:u|je) hebt? (?:waarschijnlijk|vast) een (?:allergie|infectie|hersenschudding)/iu,
  ],
};
