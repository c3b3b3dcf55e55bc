import { expect, test } from 'vitest';
import { pathOfPage } from './path-of-page.ts';

test('the path of a page never leaves its folder', () => {
  const paths = [
    'https://x.example/',
    'https://x.example/%2e%2e/%2e%2e/etc/passwd',
    'https://x.example/a%2f..%2fb',
    'https://x.example/.git/x',
    'https://x.example/é/ü.php?a=../b',
  ];
  expect(paths.map((path) => pathOfPage(new URL(path)))).toEqual([
    'index.html',
    'etc/passwd.html',
    'a/b.html',
    'git/x.html',
    'é/ü.php-a/b.html',
  ]);
});
