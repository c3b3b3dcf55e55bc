import { MEDIA_TYPES } from './media-types.ts';

const LONGEST = 120;
// What a path, a shell, a header or the eye may take for something else; the last are marks that turn text around.
const NOT_IN_NAMES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*;%\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffd]/g;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name that is safe to show and to save under, with an ending that fits what the file is. Never empty. */
export function cleanFileName(given: string, type: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const bare = last
    .replaceAll(NOT_IN_NAMES, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
  const name = RESERVED.test(bare) ? `_${bare}` : bare;
  const endings = MEDIA_TYPES[type] ?? [];
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  if (ending && endings.includes(ending)) return shorten(name, ending);
  const right = endings[0] ?? 'bin';
  return shorten(`${name || 'file'}.${right}`, right);
}

function shorten(name: string, ending: string): string {
  const letters = [...name];
  if (letters.length <= LONGEST) return name;
  return `${letters.slice(0, LONGEST - ending.length - 2).join('')}….${ending}`;
}
