// Sentences that speak to a model, or that a model was told to write. An article that holds one is not quoted.

/** Per language: orders to forget rules, to take a part, to give away instructions, to say things to the customer. */
const ORDERS: Record<string, RegExp[]> = {
  en: [
    /\b(?:classify|categori[sz]e|label|treat|mark|read) (?:this|the|my|every|each|all) (?:message|request|ticket|question|case|conversations?)s? as\b/i,
    /\bset (?:the |its |my )?(?:priority|intent|emotion|topic|route|language) (?:to|as|=)/i,
    /\b(?:respond|reply|answer) (?:only )?with (?:the words?\b|["'“`]|https?:|only\b)/i,
    /\banswer ["“][^"”\n]{3,}["”] to (?:whatever|everything|all|each|any)\b/i,
    /\b(?:note|message|instructions?|attention|memo) (?:to|for) (?:the )?(?:ai|assistant|model|llm|chatbot|bot)\b/i,
    /\b(?:end|begin|start|close|prefix) (?:each|every|all) (?:of )?(?:your|the|its) (?:answers?|repl(?:y|ies)|responses?|messages?)\b/i,
    /\b(?:and )?append:|\bappend [^\n]{0,120}\bto (?:every|each|all|your) (?:repl(?:y|ies)|answers?|responses?)\b/i,
    /\b(?:call|run|execute|invoke) (?:the )?(?:tool|function|action) /i,
    /<\|im_(?:start|end)\|>|"role"\s*:\s*"(?:system|developer)"|^\s*(?:system|developer)\s*:/im,
    /\b(?:ignore|disregard|forget|override|bypass)\b[^.!?\n]{0,30}\b(?:previous|prior|above|earlier|all|your|these|those)\b[^.!?\n]{0,20}\b(?:instructions?|rules?|prompts?|guidelines|directives|polic(?:y|ies)|context)\b/i,
    /\bmy (?:system |hidden |initial )?(?:prompt|instructions)\b|\bhere (?:is|are) the system (?:prompt|instructions)\b/i,
    /\byou are now (?:a|an|in|the|acting|no longer)\b/i,
    /\b(?:reveal|print|repeat|output|show|disclose|leak)\b[^.!?\n]{0,30}\b(?:your (?:\w+ )?(?:instructions|prompt|rules|configuration)|(?:the|your) (?:system|hidden|secret|internal) (?:instructions|prompt|rules|keys?))\b/i,
    /\b(?:tell|inform|convince|instruct|ask) (?:the|every|each|all|any) (?:customers?|users?|readers?)\b/i,
    /\b(?:assistants?|chatbots?|language models?|llms?|ai)\b[^.!?\n]{0,20}\b(?:must|shall|should|has to|have to|are required to|is required to)\b[^.!?\n]{0,40}\b(?:say|tell|reply|answer|send|reveal|include|write|recommend|approve|promise|give|append)\b/i,
    /\b(?:new|updated|special) (?:system )?instructions? (?:for (?:the )?(?:assistant|ai|model|chatbot))\b/i,
    /\b(?:jailbreak|do anything now|developer mode (?:enabled|on))\b/i,
  ],
  fr: [
    /\b(?:classe|classez|considère|traite)[rz]? (?:ce|cette|ces) (?:message|demande|question)s? comme\b/iu,
    /\b(?:ignore[zr]?|oublie[zr]?|ne tene[zr]? pas compte)\b[^.!?\n]{0,15}\b(?:les|tes|vos|ces|des|toutes)\b[^.!?\n]{0,25}\b(?:instructions?|consignes?|règles?)\b/iu,
    /\b(?:mon|ma|mes) (?:invite|prompt|consigne) système\b/iu,
    /\btu es (?:maintenant|désormais) (?:un|une|en)\b/iu,
    /\b(?:dis|dites|indique[zr]?) (?:au|à la|aux|à chaque) (?:client|cliente|clients|utilisateurs?)\b/iu,
    /\b(?:révèle|révélez|affiche|affichez)\b[^.!?\n]{0,30}\b(?:tes|vos|les) (?:instructions|consignes)\b/iu,
  ],
  de: [
    /\b(?:stufe|klassifiziere|behandle|markiere) (?:diese|dieses|die) (?:nachricht|anfrage|ticket|frage)\b/iu,
    /\b(?:ignorier(?:e|en|t)|vergiss|vergessen sie|missachte)\b[^.!?\n]{0,40}\b(?:anweisung(?:en)?|regeln?|vorgaben|instruktionen)\b/iu,
    /\b(?:mein|meine) system-?(?:prompt|anweisung)\b/iu,
    /\bdu bist (?:jetzt|nun|ab sofort) (?:ein|eine|im)\b/iu,
    /\b(?:sag|sage|sagen sie|teile) (?:dem|der|den|jedem) (?:kunden|kundin|nutzern?|benutzern?)\b/iu,
    /\b(?:verrate|zeige|gib)\b[^.!?\n]{0,30}\b(?:deine|die) (?:anweisungen|instruktionen|regeln)\b/iu,
  ],
  es: [
    /\b(?:clasifica|clasifique|trata|marca) (?:este|esta) (?:mensaje|pregunta|solicitud) como\b/iu,
    /\b(?:ignora|ignore|olvida|olvide|omite)\b[^.!?\n]{0,40}\b(?:instrucciones|reglas|normas|indicaciones)\b/iu,
    /\b(?:mi|mis) (?:prompt|mensaje|instrucción) del? sistema\b/iu,
    /\bahora eres (?:un|una)\b/iu,
    /\b(?:di|dile|diga|dígale|informa) (?:al|a la|a los|a cada) (?:cliente|clientes|usuarios?)\b/iu,
    /\b(?:revela|revele|muestra|muestre)\b[^.!?\n]{0,30}\b(?:tus|sus|las) (?:instrucciones|reglas)\b/iu,
  ],
  it: [
    /\b(?:classifica|classifichi|tratta|segna) (?:questo|questa) (?:messaggio|domanda|richiesta) come\b/iu,
    /\b(?:ignora|ignori|dimentica|dimentichi|trascura)\b[^.!?\n]{0,40}\b(?:istruzioni|regole|direttive|indicazioni)\b/iu,
    /\b(?:il mio|la mia) (?:prompt|messaggio) di sistema\b/iu,
    /\b(?:ora|adesso) sei (?:un|una)\b/iu,
    /\b(?:di['’]|dici|dica) (?:al|alla|ai|a ogni) (?:cliente|clienti|utenti?)\b/iu,
    /\b(?:rivela|riveli|mostra|mostri)\b[^.!?\n]{0,30}\b(?:le tue|le sue|le) (?:istruzioni|regole)\b/iu,
  ],
  pt: [
    /\b(?:classifica|classifique|trata|marca) (?:esta|este) (?:mensagem|pergunta|pedido) como\b/iu,
    /\b(?:ignora|ignore|esquece|esqueça|desconsidere)\b[^.!?\n]{0,40}\b(?:instruções|regras|orientações)\b/iu,
    /\b(?:o meu|a minha|meu|minha) (?:prompt|mensagem) d[eo] sistema\b/iu,
    /\bagora (?:és|você é) (?:um|uma)\b/iu,
    /\b(?:diz|diga) (?:ao|à|aos|a cada) (?:cliente|clientes|utilizadores?|usuários?)\b/iu,
    /\b(?:revela|revele|mostra|mostre)\b[^.!?\n]{0,30}\b(?:as tuas|as suas|as) (?:instruções|regras)\b/iu,
  ],
  nl: [
    /\b(?:classificeer|behandel|markeer) (?:dit|deze) (?:bericht|vraag|verzoek) als\b/iu,
    /\b(?:negeer|vergeet|sla)\b[^.!?\n]{0,40}\b(?:instructies?|regels?|aanwijzingen|richtlijnen)\b/iu,
    /\b(?:mijn) systeem-?(?:prompt|instructie)\b/iu,
    /\bje bent (?:nu|vanaf nu) (?:een|in)\b/iu,
    /\b(?:zeg|vertel) (?:tegen )?(?:de|het|elke|alle) (?:klant|klanten|gebruikers?)\b/iu,
    /\b(?:onthul|toon|laat)\b[^.!?\n]{0,30}\b(?:je|uw|jouw|de) (?:instructies|regels)\b/iu,
  ],
};

/** An order to a model in a text (an article, a ticket, a reply), or undefined. Help articles hold none. */
export function findOrders(text: string): string | undefined {
  for (const patterns of Object.values(ORDERS)) {
    for (const pattern of patterns) {
      const found = pattern.exec(text)?.[0];
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
