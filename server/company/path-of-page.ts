/** File name for a page, such as `help/returns.html`: only letters, digits, `.`, `-`, `_` and `/`, never upwards. */
export function pathOfPage(url: URL): string {
  const query = url.search ? `-${url.search.slice(1)}` : '';
  const parts = `${decode(url.pathname)}${query}`
    .split('/')
    .map((part) =>
      part
        .normalize('NFC')
        .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
        .replace(/^[.-]+|[.-]+$/g, ''),
    )
    .filter((part) => part !== '')
    .map((part) => part.slice(0, 80));
  const path = parts.join('/').replace(/\.(html?|php|aspx?)$/i, '');
  return `${path || 'index'}.html`;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
