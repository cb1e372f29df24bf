import { describe, expect, it } from 'vitest';
import { blocksOf, readAs } from './blocks.ts';

const directivesOf = (path: string, text: string) => {
  const source = readAs(path, text);
  return source.directives.map(({ span, body }) => [source.position(span.start).line, body, source.raw.slice(span.start, span.end)]);
};

describe('instructions to ohlint', () => {
  it('are found in comments of Markdown, in a block or in a line, and are no text', () => {
    const text = [
      '<!-- ohlint-disable jargon -->',
      '',
      'One <!-- ohlint-enable jargon --> two.',
      '',
      '- item <!-- ohlint-disable-next-line blame -- quoted from the referral -->',
      '',
      '<div><!-- ohlint-disable',
      'hedging --></div>',
    ].join('\n');
    expect(directivesOf('a.md', text).map(([line, body]) => [line, body])).toEqual([
      [1, 'disable jargon'],
      [3, 'enable jargon'],
      [5, 'disable-next-line blame -- quoted from the referral'],
      [7, 'disable\nhedging'],
    ]);
    expect(readAs('a.md', text).text).toBe('One two.\nitem\n');
  });

  it('do not cut a sentence that they stand in', () => {
    expect(blocksOf(readAs('a.md', 'He has been\n<!-- ohlint-disable-next-line jargon -->\ntold of it.\n'))).toEqual([
      'paragraph: He has been told of it.',
    ]);
    expect(blocksOf(readAs('a.txt', 'He has been absent since\n[ohlint-disable-next-line jargon]\nthe spring of this year.\n'))).toEqual([
      'paragraph: He has been absent since the spring of this year.',
    ]);
  });

  it('are not found in code', () => {
    expect(directivesOf('a.md', 'Text `<!-- ohlint-disable x -->`.\n\n    <!-- ohlint-disable y -->\n')).toEqual([]);
  });

  it('are found in plain text in brackets or as comments, and are no text', () => {
    const text =
      'One.\n\n  [ohlint-disable blame -- as told]\nTwo. <!-- ohlint-enable blame -->\n<!-- ohlint-disable-next-line x -->\nThree <!-- ohlint-disable y --> four.\n';
    expect(directivesOf('a.txt', text)).toEqual([
      [3, 'disable blame -- as told', '[ohlint-disable blame -- as told]'],
      [4, 'enable blame', '<!-- ohlint-enable blame -->'],
      [5, 'disable-next-line x', '<!-- ohlint-disable-next-line x -->'],
      [6, 'disable y', '<!-- ohlint-disable y -->'],
    ]);
    expect(readAs('a.txt', text).text).toBe('One.\nTwo.\nThree four.\n');
  });
});
