import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { widthOnScreen } from '../../src/format/width.ts';

test('each character takes the columns that the library for widths says, alone and beside another', () => {
  const others: number[] = [];
  for (let code = 0x20; code <= 0xffff; code += 1) {
    const text = String.fromCharCode(code);
    if (widthOnScreen(text) !== stringWidth(text) || widthOnScreen(`a${text}b`) !== stringWidth(`a${text}b`)) others.push(code);
  }
  expect(others).toEqual([]);
});
