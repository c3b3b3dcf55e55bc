import type { DecidingWords } from './types.ts';

export const DE: DecidingWords = {
  negation: 'nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, weder, nichts, niemand',
  read: `nicht alle = einige nicht, nicht jeder = einige nicht, nicht jede = einige nicht, nicht jedes = einige nicht, ohne = nicht mit, unmoglich = nicht moglich, inkompatibel = nicht kompatibel, ungultig = nicht gultig, unvollstandig = nicht vollstandig,
    nicht mehr als = hochstens, nicht weniger als = mindestens, nicht nur = auch`,
  numbers: 'null, , zwei, drei, vier, funf, sechs, sieben, acht, neun, zehn, elf, zwolf',
  months: 'januar, februar, marz, april, mai, juni, juli, august, september, oktober, november, dezember',
  weekdays:
    'montag montags, dienstag dienstags, mittwoch mittwochs, donnerstag donnerstags, freitag freitags, samstag samstags, sonntag sonntags',
  units:
    'sekunde sekunden s, minute minuten min, stunde stunden h std, tag tage tagen, woche wochen, monat monate monaten, jahr jahre jahren, byte bytes, bit bits, prozent, euro eur, dollar usd, meter m, volt v, ampere a, watt w',
  workdays: 'werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen',
  rates: 'pro, je',
  next: 'dann, danach, anschliessend',
  markers: {
    all: 'alle, allen, aller, alles, jeder, jede, jedes, jeden, jedem, samtliche',
    some: 'einige, manche, bestimmte, wenige, mehrere, die meisten',
    must: 'muss, mussen, erforderlich, notwendig, verpflichtend, notig',
    may: 'darf, durfen, kann, konnen, optional, freiwillig',
    maybe:
      'konnte, konnten, vielleicht, moglicherweise, eventuell, geplant, planen, planen wir, beabsichtigen',
    should: 'sollte, sollten, sollen, empfehlen, empfohlen, empfiehlt, raten',
    atLeast: 'mindestens, minimum, minimal, ab, oder mehr',
    atMost: 'hochstens, maximal, maximum, bis zu, oder weniger',
    moreThan: 'mehr als, uber, langer als',
    lessThan: 'weniger als, unter, kurzer als',
    only: 'nur, ausschliesslich, lediglich',
    also: 'auch, ausserdem, zusatzlich',
    if: 'wenn, falls, sofern, sobald, solange, vorausgesetzt, bei',
    unless: 'ausser, es sei denn, ausgenommen, mit ausnahme',
    before: 'vor, bevor, vorher',
    after: 'nach, nachdem, danach, nachher',
    until: 'bis',
    always: 'immer, stets, jederzeit',
    sometimes: 'manchmal, gelegentlich, selten, oft, meistens',
    and: 'und, sowie',
    we: 'wir, uns',
    you: 'ihnen, du, dir, dich',
    or: 'oder',
  },
  opposites: `aktivieren/deaktivieren, aktiviert/deaktiviert, einschalten/ausschalten, verbinden/trennen, verbunden/getrennt, installieren/deinstallieren, offnen/schliessen, geoffnet/geschlossen, starten/stoppen, links/rechts, oben/unten, erste/letzte,
    hochladen/herunterladen, eingang/ausgang, erhohen/verringern, neu/alt, neuer/alter, offentlich/privat, kostenlos/kostenpflichtig, gleich/verschieden, hinzufugen/entfernen, annehmen/ablehnen, akzeptiert/abgelehnt, erlaubt/verboten, inklusive/exklusive, mehr/weniger, fruh/spat,
    nachste/vorige, importieren/exportieren, senden/empfangen, kaufen/verkaufen, anzeigen/verbergen, intern/extern, manuell/automatisch, vorubergehend/dauerhaft, beginnen/enden, richtig/falsch, schnell/langsam, voll/leer, gross/klein, lang/kurz, moglich/unmoglich`,
  same: `wahlen/auswahlen, klicken/drucken/tippen, verwenden/benutzen/nutzen, problem/schwierigkeit, kaufen/erwerben, erhalten/bekommen, prufen/kontrollieren/uberprufen, beginnen/starten/anfangen, andern/bearbeiten/anpassen, finden/auffinden,
    entfernen/loschen, erstatten/zuruckzahlen, zurucksenden/zuruckschicken/zuruckgeben, lieferung/versand/zustellung, paket/sendung, preis/kosten/gebuhr, kunde/kaufer`,
  determiners:
    'der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, dieser, diese, dieses, diesen, diesem, ihr, ihre, ihren, ihrem, ihrer, unser, unsere, mein, meine, sein, seine, kein, keine, im, am, zum, zur, vom, beim',
  politeConditions:
    'sie mochten, sie wollen, sie wunschen, du mochtest, du willst, notig, gewunscht, bedarf, moglich',
  fillers:
    'bitte beachten sie dass, beachten sie dass, bitte, kurz gesagt, im allgemeinen, in diesem fall, naturlich, leider, danke, einfach, zur information, schliesslich, folgende artikel, folgende produkte, folgende falle, folgende dinge, folgendes, folgende',
};
