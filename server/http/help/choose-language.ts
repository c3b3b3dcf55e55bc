/**
 * The first of the company's languages that a visitor reads, by the header Accept-Language (RFC 9110, 12.5.4); `fallback` when
 * there is none.
 */
export function chooseLanguage(header: string | undefined, languages: string[], fallback: string): string {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.trim().slice(0, 2).toLowerCase(), quality: quality ? Number(quality) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.find(({ language }) => languages.includes(language))?.language ?? fallback;
}
