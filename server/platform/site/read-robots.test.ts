import { expect, test } from 'vitest';
import { isPrivateAddress } from '#server/platform/net/index.ts';
import { readRobots } from './read-robots.ts';

test('the group for candor wins over the one for all, and the longest rule over shorter ones', () => {
  const robots = readRobots(
    'User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: Candor # us\nDisallow: /a\nAllow: /a/b$\nDisallow: /*.pdf$\nCrawl-delay: 2\nSitemap: https://x.example/s.xml',
  );
  const answers = ['/', '/a', '/a/b', '/a/b/c', '/x.pdf', '/x.pdf?y'].map(robots.allows);
  expect(answers).toEqual([true, false, true, false, false, true]);
  expect(robots).toMatchObject({ crawlDelayMs: 2000, sitemaps: ['https://x.example/s.xml'] });
});

test('an empty robots.txt and an empty Disallow allow everything', () => {
  expect(readRobots('').allows('/x')).toBe(true);
  expect(readRobots('User-agent: *\nDisallow:').allows('/x')).toBe(true);
});

test('a pattern with many wildcards has an end', () => {
  // A search that goes back and forth would still be at it when the test’s time is over.
  const { allows } = readRobots(`User-agent: *\nDisallow: /${'*a'.repeat(500)}$`);
  expect(allows(`/${'a'.repeat(5000)}b`)).toBe(true);
});

test('private, local and reserved addresses are told from public ones', () => {
  const blocked = [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'no address',
  ];
  expect(blocked.filter((address) => !isPrivateAddress(address))).toEqual([]);
  const open = ['8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700::1111'];
  expect(open.filter(isPrivateAddress)).toEqual([]);
});
