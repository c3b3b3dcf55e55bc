import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

test('UTF-8, UTF-16 with a mark and Latin-1 are read', () => {
  expect(decodeText(Buffer.from('\ufeffdéjà', 'utf8'))).toBe('déjà');
  expect(decodeText(Buffer.from('\ufeffdéjà', 'utf16le'))).toBe('déjà');
  expect(decodeText(Buffer.from('\ufeffdéjà', 'utf16le').swap16())).toBe('déjà');
  expect(decodeText(Buffer.from('La livraison est déjà payée.', 'latin1'))).toBe(
    'La livraison est déjà payée.',
  );
});

test.each([
  ['zero bytes', Buffer.from([0x41, 0, 0x42]), 'zero bytes'],
  ['bytes of no text', Buffer.from([0x81, 0xfe, 0xc3, 0x28, 0xf0]), 'neither UTF-8'],
  ['a broken UTF-16 file', Buffer.from([0xff, 0xfe, 0x41]), 'not valid UTF-16'],
])('%s are refused with the reason', (_, bytes, reason) => {
  expect(() => decodeText(bytes)).toThrow(reason);
});
