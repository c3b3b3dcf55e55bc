import { foldText } from '../text/normalise-text.ts';

const NAMES: string[][] = [
  'january jan janvier janv enero ene januar jänner gennaio gen janeiro januari'.split(' '),
  'february feb février févr fév febrero februar febbraio fevereiro fev februari'.split(' '),
  'march mar mars marzo märz mrz março maart mrt'.split(' '),
  'april apr avril avr abril abr aprile'.split(' '),
  'may mai mayo maggio mag maio mei'.split(' '),
  'june jun juin junio juni giugno giu junho'.split(' '),
  'july jul juillet juil julio juli luglio lug julho'.split(' '),
  'august aug août agosto ago augustus'.split(' '),
  'september sept sep septembre septiembre settembre set setembro'.split(' '),
  'october oct octobre octubre oktober okt ottobre ott outubro out'.split(' '),
  'november nov novembre noviembre novembro'.split(' '),
  'december dec décembre déc diciembre dic dezember dez dicembre dezembro december'.split(' '),
];

/** The months of the seven languages, folded, with their numbers from 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, month) => names.map((name) => [foldText(name), month + 1] as const)),
);

/** All month names as one alternative of a regular expression, accents included, longest first. */
export const MONTH_PATTERN = NAMES.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');
