import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newId } from '#server/kernel/index.ts';
import { cleanFileName } from './clean-file-name.ts';
import { openFileStore } from './open-file-store.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candor-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (maxBytes = 1000) => openFileStore({ folder, maxBytes });
const save = (content: string | Buffer, maxBytes?: number) => {
  const id = newId('file');
  return open(maxBytes)
    .save(id, Readable.from([Buffer.from(content)]))
    .then((stored) => ({ id, ...stored }));
};
const left = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((e) => e.isFile());

test('what was saved can be read again, under our id and outside any name of the sender', async () => {
  const { id, size, type } = await save('a,b\n1,2\n');
  expect({ size, type }).toEqual({ size: 8, type: 'text/plain' });
  expect(await text(await open().read(id))).toBe('a,b\n1,2\n');
  expect((await left()).map((entry) => entry.name)).toEqual([id]);
  await open().remove(id);
  await open().remove(id);
  await expect(open().read(id)).rejects.toMatchObject({ code: 'not_found' });
});

test.each([
  ['a picture', PNG, 'image/png'],
  ['a PDF', PDF, 'application/pdf'],
  ['a text with accents', Buffer.from('Größe: 42 € – d’accord'), 'text/plain'],
  ['HTML, which is a text here', Buffer.from('<p>hello</p>'), 'text/plain'],
])('%s is known by its bytes', async (_name, content, type) => {
  expect((await save(content)).type).toBe(type);
});

test.each([
  ['a program', Buffer.from('7f454c4602010100000000000000000002003e0001000000', 'hex')],
  ['a Windows program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
  ['an archive', Buffer.from('504b0304140000000000', 'hex')],
  [
    'a vector picture, which can hold scripts',
    Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
  ],
  ['bytes without meaning', Buffer.from([0xff, 0xfe, 0xfd, 0x00, 0x01, 0x02, 0x80])],
  ['nothing', Buffer.alloc(0)],
])('%s is refused, and nothing of it stays', async (_name, content) => {
  await expect(save(content)).rejects.toMatchObject({ code: 'invalid_input' });
  expect(await left()).toEqual([]);
});

test('a file larger than the limit is stopped in the middle: what comes after is not even asked for', async () => {
  let given = 0;
  const endless = Readable.from(
    (function* () {
      for (;;) {
        given += 1024;
        yield Buffer.alloc(1024, 'x');
      }
    })(),
  );
  await expect(open(100_000).save(newId('file'), endless)).rejects.toMatchObject({
    code: 'too_large',
    message: 'The file is larger than 0.1 MB.',
  });
  expect(given).toBeLessThan(400_000);
  expect(await left()).toEqual([]);
});

test('a sender who goes away leaves nothing', async () => {
  const broken = Readable.from(
    (function* () {
      yield Buffer.from('half');
      throw new Error('gone');
    })(),
  );
  await expect(open().save(newId('file'), broken)).rejects.toThrow('gone');
  expect(await left()).toEqual([]);
});

test('an id that is not one of ours leads nowhere', async () => {
  for (const id of ['../../etc/passwd', 'fil_../x', '', 'fil_ABC']) {
    await expect(async () => open().read(id)).rejects.toThrow('Broken invariant');
  }
});

test('what is old is listed; what an interrupted upload left is cleared on the way', async () => {
  const old = await save('old');
  await save('new');
  const hourAgo = new Date(Date.now() - 3_600_000);
  await utimes(join(folder, old.id.slice(-2), old.id), hourAgo, hourAgo);
  const partial = join(folder, 'incoming', newId('file'));
  await writeFile(partial, 'half');
  await utimes(partial, hourAgo, hourAgo);
  expect(await Array.fromAsync(open().listOlder(new Date(Date.now() - 60_000)))).toEqual([old.id]);
  expect((await left()).length).toBe(2);
});

test.each([
  ['report.pdf', 'application/pdf', 'report.pdf'],
  ['../../../etc/passwd', 'text/plain', 'passwd.txt'],
  ['C:\\Users\\me\\photo.JPG', 'image/jpeg', 'photo.JPG'],
  ['invoice.pdf.exe', 'text/plain', 'invoice.pdf.exe.txt'],
  ['page.html', 'text/plain', 'page.html.txt'],
  ['x"\r\nSet-Cookie: a=b;.png', 'image/png', 'xSet-Cookie a=b.png'],
  ['photo\u202egnp.exe', 'image/png', 'photognp.exe.png'],
  ['\u0000\u0001', 'image/png', 'file.png'],
  ['....', 'text/plain', 'file.txt'],
  ['CON.txt', 'text/plain', '_CON.txt'],
  ['.htaccess', 'text/plain', 'htaccess.txt'],
  ['<img src=x onerror=alert(1)>.gif', 'image/gif', 'img src=x onerror=alert(1).gif'],
  ['Zoë’s straße 日本.png', 'image/png', 'Zoë’s straße 日本.png'],
  ['\ud800bad.png', 'image/png', 'bad.png'],
])('the name %j of a %s becomes %j', (given, type, clean) => {
  expect(cleanFileName(given, type)).toBe(clean);
});

test('a name as long as a book keeps its ending', () => {
  const name = cleanFileName(`${'😀'.repeat(500)}.pdf`, 'application/pdf');
  expect([...name].length).toBeLessThanOrEqual(121);
  expect(name).toMatch(/….pdf$/u);
});
