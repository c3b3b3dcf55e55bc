import type { DecidingWords } from './types.ts';

export const NL: DecidingWords = {
  negation: 'niet, geen, nooit, nimmer, noch, niets, niemand, nergens',
  read: `niet alle = sommige niet, niet elke = sommige niet, zonder = niet met, onmogelijk = niet mogelijk, incompatibel = niet compatibel, ongeldig = niet geldig, niet meer dan = hoogstens, niet minder dan = minstens, niet alleen = ook`,
  numbers: 'nul, , twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf',
  months:
    'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december',
  weekdays: 'maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag',
  units:
    'seconde seconden s, minuut minuten min, uur uren h, dag dagen, week weken, maand maanden, jaar jaren, byte bytes, bit bits, procent, euro eur, dollar usd, meter m, volt v, ampere a, watt w',
  workdays: 'werkdag, werkdagen',
  rates: 'per, elke',
  markers: {
    all: 'alle, alles, elke, elk, ieder, iedere',
    some: 'sommige, enkele, bepaalde, enige, verschillende, de meeste',
    must: 'moet, moeten, verplicht, noodzakelijk, nodig, vereist, dient',
    may: 'mag, mogen, kan, kunnen, kunt, optioneel',
    maybe: 'zou, zouden, misschien, wellicht, gepland, van plan',
    should: 'aangeraden, aanbevolen, raden, adviseren',
    atLeast: 'minstens, minimaal, ten minste, minimum, vanaf, of meer',
    atMost: 'hoogstens, maximaal, ten hoogste, maximum, tot, of minder',
    moreThan: 'meer dan, langer dan, hoger dan, boven',
    lessThan: 'minder dan, korter dan, lager dan, onder',
    only: 'alleen, slechts, enkel, uitsluitend',
    also: 'ook, daarnaast, bovendien',
    if: 'als, wanneer, indien, mits, zodra, zolang, bij',
    unless: 'tenzij, behalve, uitgezonderd, met uitzondering',
    before: 'voor, voordat, vooraf',
    after: 'na, nadat, daarna',
    until: 'totdat',
    always: 'altijd, steeds',
    sometimes: 'soms, zelden, vaak, meestal',
    and: 'en, evenals',
    we: 'wij, we',
    you: 'u, je, jij, jullie',
    or: 'of',
  },
  opposites: `inschakelen/uitschakelen, ingeschakeld/uitgeschakeld, aansluiten/loskoppelen, verbonden/verbroken, openen/sluiten, open/gesloten, links/rechts, boven/onder, eerste/laatste, uploaden/downloaden, ingang/uitgang, verhogen/verlagen,
    nieuw/oud, nieuwer/ouder, openbaar/prive, gratis/betaald, zelfde/verschillend, toevoegen/verwijderen, accepteren/weigeren, toegestaan/verboden, inclusief/exclusief, met/zonder, meer/minder, vroeg/laat, volgende/vorige, importeren/exporteren, verzenden/ontvangen,
    kopen/verkopen, tonen/verbergen, intern/extern, handmatig/automatisch, tijdelijk/permanent, beginnen/eindigen, juist/onjuist, snel/langzaam, vol/leeg, groot/klein, lang/kort`,
  same: `kiezen/selecteren, klikken/drukken/tikken, gebruiken/benutten, probleem/kwestie, kopen/aanschaffen, krijgen/ontvangen, controleren/nagaan, beginnen/starten, wijzigen/aanpassen/veranderen, vinden/opzoeken,
    verwijderen/wissen, terugbetalen/vergoeden, retourneren/terugsturen, levering/bezorging/verzending, pakket/pakje, prijs/kosten, klant/koper`,
  determiners:
    'de, het, een, dit, dat, deze, die, uw, jouw, je, onze, ons, mijn, zijn, haar, hun, geen, elke',
  politeConditions: 'u wilt, je wilt, u wenst, u liever, nodig, gewenst, mogelijk',
  fillers:
    'houd er rekening mee dat, let op, alstublieft, graag, kortom, in het algemeen, in dit geval, natuurlijk, helaas, bedankt, gewoon, tot slot, de volgende artikelen, de volgende producten, de volgende gevallen, de volgende zaken, het volgende',
};
