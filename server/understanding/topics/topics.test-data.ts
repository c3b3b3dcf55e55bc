import type { TopicExample } from './types.ts';

/** Five examples a topic, in English. */
export const SHOP_EXAMPLES: Record<string, string[]> = {
  returns: [
    'how do I return a jacket',
    'can I send the shoes back',
    'return label please',
    'I want to give the kettle back',
    'how long can I return an item',
  ],
  delivery: [
    'when does my parcel arrive',
    'how long is shipping to Spain',
    'where is my delivery',
    'do you deliver on Saturday',
    'shipping costs to Italy',
  ],
  payment: [
    'which credit cards do you accept',
    'can I pay by invoice',
    'my payment was declined',
    'do you take paypal',
    'pay in instalments',
  ],
};

/** The same topics in other languages. */
export const FOREIGN: [text: string, topic: string][] = [
  ['je voudrais renvoyer ces chaussures', 'returns'],
  ['puis-je payer par carte', 'payment'],
  ['combien coûte la livraison', 'delivery'],
  ['quiero devolver este artículo', 'returns'],
  ['¿cuándo llega mi paquete?', 'delivery'],
  ['Kann ich mit Kreditkarte bezahlen?', 'payment'],
  ['Wann kommt meine Lieferung?', 'delivery'],
  ['quando arriva il mio pacco?', 'delivery'],
  ['vorrei restituire la giacca', 'returns'],
  ['posso pagar com cartão de crédito?', 'payment'],
  ['ik wil mijn schoenen terugsturen', 'returns'],
  ['wanneer komt mijn pakket aan?', 'delivery'],
];

/** Five examples a topic and language. */
export const SEVEN_LANGUAGES: Record<string, string[]> = {
  password: [
    ...['I forgot my password', 'reset my password', 'my password does not work', 'I cannot log in'],
    ...['how do I change my password', "j'ai oublié mon mot de passe", 'réinitialiser le mot de passe'],
    ...['mon mot de passe ne marche pas', 'je ne peux pas me connecter', 'comment changer mon mot de passe'],
    ...['he olvidado mi contraseña', 'restablecer mi contraseña', 'mi contraseña no funciona'],
    ...['no puedo iniciar sesión', 'cómo cambio mi contraseña', 'ich habe mein Passwort vergessen'],
    ...['Passwort zurücksetzen', 'mein Passwort geht nicht', 'ich kann mich nicht anmelden'],
    ...['wie ändere ich mein Passwort', 'ho dimenticato la password', 'reimpostare la password'],
    ...['la mia password non funziona', 'non riesco ad accedere', 'come cambio la password'],
    ...['esqueci a minha senha', 'redefinir a senha', 'a minha senha não funciona'],
    ...['não consigo entrar na conta', 'como mudo a minha senha', 'ik ben mijn wachtwoord vergeten'],
    ...['wachtwoord opnieuw instellen', 'mijn wachtwoord werkt niet', 'ik kan niet inloggen'],
    ...['hoe verander ik mijn wachtwoord'],
  ],
  invoice: [
    ...['where is my invoice', 'send me the invoice as a PDF', 'the invoice is wrong', 'I need a receipt'],
    ...[
      'invoice for my company',
      'où est ma facture',
      'envoyez-moi la facture en PDF',
      'la facture est fausse',
    ],
    ...["j'ai besoin d'un reçu", 'une facture pour mon entreprise', 'dónde está mi factura'],
    ...['envíeme la factura en PDF', 'la factura está mal', 'necesito un recibo', 'factura para mi empresa'],
    ...['wo ist meine Rechnung', 'schicken Sie mir die Rechnung als PDF', 'die Rechnung ist falsch'],
    ...['ich brauche eine Quittung', 'Rechnung für meine Firma', "dov'è la mia fattura"],
    ...['mandatemi la fattura in PDF', 'la fattura è sbagliata', 'mi serve una ricevuta'],
    ...['fattura per la mia azienda', 'onde está a minha fatura', 'envie-me a fatura em PDF'],
    ...['a fatura está errada', 'preciso de um recibo', 'fatura para a minha empresa'],
    ...['waar is mijn factuur', 'stuur mij de factuur als PDF', 'de factuur klopt niet'],
    ...['ik heb een bon nodig', 'factuur voor mijn bedrijf'],
  ],
  opening: [
    ...['when are you open', 'are you open on Sunday', 'what time do you close', 'opening hours of the shop'],
    ...['is the shop open today', 'quand êtes-vous ouverts', 'êtes-vous ouverts le dimanche'],
    ...[
      'à quelle heure fermez-vous',
      "horaires d'ouverture du magasin",
      "le magasin est-il ouvert aujourd'hui",
    ],
    ...['cuándo abren', 'abren los domingos', 'a qué hora cierran', 'horario de la tienda'],
    ...['está abierta la tienda hoy', 'wann haben Sie geöffnet', 'haben Sie sonntags offen'],
    ...['wann schließen Sie', 'Öffnungszeiten des Ladens', 'ist der Laden heute offen'],
    ...['quando siete aperti', 'siete aperti la domenica', 'a che ora chiudete', 'orari del negozio'],
    ...['il negozio è aperto oggi', 'quando abrem', 'abrem ao domingo', 'a que horas fecham'],
    ...['horário da loja', 'a loja está aberta hoje', 'wanneer zijn jullie open'],
    ...['zijn jullie op zondag open', 'hoe laat sluiten jullie', 'openingstijden van de winkel'],
    ...['is de winkel vandaag open'],
  ],
};

export const SEVEN_UNSEEN: [text: string, topic: string][] = [
  ['my new password is not accepted', 'password'],
  ['could I get the invoice again please', 'invoice'],
  ['do you close early on Saturday', 'opening'],
  ['impossible de retrouver mon mot de passe, aidez-moi', 'password'],
  ['il me faut une facture au nom de ma société', 'invoice'],
  ['le magasin ferme à quelle heure le samedi', 'opening'],
  ['la contraseña nueva no me sirve', 'password'],
  ['me falta la factura del mes pasado', 'invoice'],
  ['hasta qué hora está abierta la tienda', 'opening'],
  ['das Passwort wird nicht angenommen', 'password'],
  ['auf der Rechnung steht der falsche Name', 'invoice'],
  ['bis wann ist der Laden am Samstag offen', 'opening'],
  ['la password nuova non viene accettata', 'password'],
  ['vorrei la fattura con il nome della ditta', 'invoice'],
  ['il negozio chiude presto il sabato', 'opening'],
  ['a senha nova não é aceite', 'password'],
  ['a fatura do mês passado não chegou', 'invoice'],
  ['até que horas a loja está aberta', 'opening'],
  ['mijn nieuwe wachtwoord wordt niet geaccepteerd', 'password'],
  ['op de factuur staat de verkeerde naam', 'invoice'],
  ['tot hoe laat is de winkel zaterdag open', 'opening'],
];

export function toExamples(byTopic: Record<string, string[]>): TopicExample[] {
  return Object.entries(byTopic).flatMap(([topic, texts]) => texts.map((text) => ({ topic, text })));
}
