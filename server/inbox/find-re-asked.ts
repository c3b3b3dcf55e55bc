import type { HandoffPacket } from '#server/kernel/index.ts';

/** What an agent may ask for, as it is asked in each language; keys are those of the packet's known values. */
const ASKED: Record<string, RegExp> = {
  order_number:
    /\b(order (number|no|id)|num[ée]ro de (la )?commande|n[úu]mero de pedido|bestell(ung)?s?-?\s?nummer|numero (d['’]|dell['’]|di )ordine|n[úu]mero da encomenda|bestelnummer|ordernummer)\b/iu,
  invoice_number:
    /\b(invoice (number|no|id)|num[ée]ro de (la )?facture|n[úu]mero de (la )?factura|rechnungs-?\s?nummer|numero (di|della) fattura|n[úu]mero da fatura|factuurnummer)\b/iu,
  tracking_number:
    /\b(tracking (number|code|id)|num[ée]ro de suivi|n[úu]mero de (seguimiento|rastreio)|sendungs-?\s?nummer|codice di (tracciamento|tracking)|numero di spedizione|c[óo]digo de (seguimiento|rastreio)|track(ing|-?and-?trace)-?\s?(nummer|code))\b/iu,
  email:
    /(e-?mail|adresse (mail|e-?mail)|correo electr[óo]nico|courriel|indirizzo e-?mail|mailadresse|endere[çc]o de e-?mail)/iu,
  phone:
    /\b(phone( number)?|telephone|num[ée]ro de t[ée]l[ée]phone|(n[úu]mero de )?tel[ée]fono|telefonnummer|numero di telefono|(n[úu]mero de )?telefone|telefoonnummer)\b/iu,
  address:
    /\b((delivery|shipping|postal|home|your) address|adresse (de livraison|postale)|votre adresse|direcci[óo]n( de env[íi]o)?|(liefer|ihre )?anschrift|lieferadresse|indirizzo di (consegna|spedizione)|morada|endere[çc]o de entrega|(bezorg|post)adres)\b/iu,
  amount:
    /\b(what amount|which amount|how much (did|were|was)|quel montant|qu[ée] importe|welchen? betrag|quale importo|que (valor|montante)|welk bedrag)\b/iu,
  date: /\b(what date|which date|which day|when did you (order|buy|receive)|quelle date|quel jour|qu[ée] (d[íi]a|fecha)|welche[sm]? datum|wann haben sie|quale data|che giorno|que (dia|data)|welke (dag|datum)|wanneer heeft u)\b/iu,
  product:
    /\b(which (product|item|article|model)|what (product|item|model)|quel (produit|article|mod[èe]le)|qu[ée] (producto|art[íi]culo|modelo)|welche[sr]? (produkt|artikel|modell)|quale (prodotto|articolo|modello)|que (produto|artigo|modelo)|welk (product|artikel|model))\b/iu,
  iban: /\b(iban|bank account( number)?|compte bancaire|cuenta bancaria|bankverbindung|kontonummer|conto bancario|conta banc[áa]ria|rekeningnummer)\b/iu,
  name: /\b(your (full )?name|votre nom|(su|tu) nombre|(ihren?|dein(en)?) namen?|(il suo|il tuo) nome|o seu nome|(uw|je) naam)\b/iu,
};

/** An agent asks the customer for something: a question, or the polite order for it. */
const REQUEST =
  /\?|\b(please|could you|can you|may i have|send me|tell me|give me|pouvez-vous|pourriez-vous|merci de|por favor|podr[íi]a|puede|bitte|k[öo]nnten sie|k[öo]nnen sie|per favore|pu[òo]|potrebbe|poderia|pode|kunt u|kun je|graag)\b/iu;

export interface AskedFor {
  /** How many things the text asks for. */
  asked: string[];
  /** Those that the packet knew already. */
  known: string[];
}

/**
 * What an agent's text asks the customer for, and what of it stood in the packet already. The re-ask rate is the share of
 * `known` in `asked`, over all replies. Pure; questions about anything else are not counted.
 */
export function findReAsked(agentText: string, packet: Pick<HandoffPacket, 'known'>): AskedFor {
  const known = new Set((packet.known ?? []).map(({ key }) => key));
  const requests = sentences(agentText).filter((sentence) => REQUEST.test(sentence));
  const asked = Object.entries(ASKED)
    .filter(([, words]) => requests.some((sentence) => words.test(sentence)))
    .map(([key]) => key);
  return { asked, known: asked.filter((key) => known.has(key)) };
}

function sentences(text: string): string[] {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.slice(0, 20_000));
  return [...segments].map(({ segment }) => segment);
}
