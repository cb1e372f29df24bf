import { describe, expect, it } from 'vitest';
import { framesOf, PEOPLE } from '../../src/language/frames.ts';

describe('turns of phrase', () => {
  it('takes one of the words between strokes and one of the turns in brackets', () => {
    const pattern = framesOf(['my hunch/guess (is | would be) that']);
    expect(pattern.test('My guess would be that')).toBe(true);
    expect(pattern.test('my hunch is that')).toBe(true);
    expect(pattern.test('my view is that')).toBe(false);
  });

  it('may leave out what stands in square brackets, first, last or between', () => {
    const pattern = framesOf(['[frankly] he [really] knows [it]']);
    for (const text of ['he knows', 'Frankly, he really knows it', 'he, really, knows']) expect(pattern.exec(text)?.[0]).toBe(text);
  });

  it('lets up to so many words pass where a tilde stands', () => {
    const pattern = framesOf(['the ~ door']);
    expect(pattern.test('the old green back door')).toBe(true);
    expect(pattern.test('the door')).toBe(true);
    expect(pattern.test('the very old green back door')).toBe(false);
    expect(framesOf(['the ~6 door']).test('the very old and green back door')).toBe(true);
  });

  it('takes whole words, save where a star ends one', () => {
    expect(framesOf(['moan']).test('he moans')).toBe(false);
    expect(framesOf(['moan*']).test('he moans')).toBe(true);
  });

  it('knows people at work by their classes', () => {
    const pattern = framesOf(['{he is} {very} lazy', '{boss} let {him} down'], PEOPLE);
    expect(pattern.test("She's a bit lazy")).toBe(true);
    expect(pattern.test('Mr Kerr seems rather lazy')).toBe(true);
    expect(pattern.test('The old firm let him down')).toBe(true);
    expect(framesOf(["on {boss}'s side"]).test("on the company's side")).toBe(true);
  });

  it('says which class is missing and which bracket is open', () => {
    expect(() => framesOf(['{nobody}'])).toThrow('nobody');
    expect(() => framesOf(['[open'])).toThrow('open');
  });

  it('is quick on a hostile line', () => {
    const pattern = framesOf(['the ~6 {he is} ~6 door', '{he} ~ {very} ~ lazy']);
    const text = 'the he is very '.repeat(20_000);
    const start = performance.now();
    pattern.test(text);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
