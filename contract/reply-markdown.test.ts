import { describe, expect, test } from 'vitest';
import { parseReply, safeUrl } from './reply-markdown.ts';

const inline = (text: string) => {
  const block = parseReply(text)[0]!;
  return block.kind === 'paragraph' ? block.children : [];
};

describe('parseReply', () => {
  test('reads paragraphs, lists and citation marks', () => {
    expect(parseReply('Thirty days. [1]\n\n1. Print\n2. Pack\n   well\n\n- a\n- b')).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'Thirty days. ' },
          { kind: 'citation', number: 1 },
        ],
      },
      {
        kind: 'list',
        ordered: true,
        start: 1,
        items: [
          [{ kind: 'text', text: 'Print' }],
          [{ kind: 'text', text: 'Pack' }, { kind: 'break' }, { kind: 'text', text: 'well' }],
        ],
      },
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b' }]],
      },
    ]);
  });

  test('a list that goes on after text keeps its numbers', () => {
    expect(parseReply('3. third')[0]).toMatchObject({ ordered: true, start: 3 });
  });

  test('bold, italics, code and links nest as written', () => {
    expect(inline('**very *big*** `x<y>` [help](/help/articles/a)')).toMatchObject([
      { kind: 'bold' },
      { kind: 'text' },
      { kind: 'code', text: 'x<y>' },
      { kind: 'text', text: ' ' },
      { kind: 'link', url: '/help/articles/a', children: [{ kind: 'text', text: 'help' }] },
    ]);
  });

  test('a bare address becomes a link without its closing full stop', () => {
    expect(inline('See https://example.com/a?b=1.')[1]).toMatchObject({
      kind: 'link',
      url: 'https://example.com/a?b=1',
    });
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'vbscript:x',
    ' https://a',
  ])('%s is never linked', (address) => {
    expect(safeUrl(address)).toBeUndefined();
    expect(inline(`[click](${address})`).every((child) => child.kind !== 'link')).toBe(true);
  });

  test('HTML stays text', () => {
    expect(inline('<img src=x onerror=alert(1)>')).toEqual([
      { kind: 'text', text: '<img src=x onerror=alert(1)>' },
    ]);
  });

  test('long hostile text is read in time that grows with its length', () => {
    const started = performance.now();
    for (const unit of ['*a', '[', '**', '`']) parseReply(unit.repeat(200_000 / unit.length));
    // A quarter of a second on a quiet machine; minutes if it grew with the square.
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
