import { describe, expect, it } from 'vitest';
import {
  isCardNumber,
  isChiNumber,
  isIban,
  isMedicareNumber,
  isNationalInsurance,
  isNhsNumber,
  isPpsNumber,
  isSocialSecurity,
  isTaxFileNumber,
} from '../../rules/personal-identifier/check-digits.ts';

/** Each number of a state or bank with genuine numbers (from the publishers' own specimens, or made by the rule) and what is none. */
const NUMBERS: readonly [string, (text: string) => boolean, readonly string[], readonly string[]][] = [
  [
    'NHS number',
    isNhsNumber,
    ['943 476 5919', '9434765919', '401-023-2137', '1000000060', '1000000001'],
    ['943 476 5918', '943 476 591', '943 476 59190', '0000000000', '1111111111', '1000000010', '1000000070', ''],
  ],
  [
    'Community Health Index',
    isChiNumber,
    ['0101010001', '3112990005', '311299 0005', '0112000002', '1001010000', '1010010018'],
    ['0001010018', '3212990007', '0113010001', '0100010008', '0101010002', '311299000', ''],
  ],
  [
    'National Insurance number',
    isNationalInsurance,
    ['AB 12 34 56 C', 'ab123456d', 'JG-10-37-59-A'],
    ['QQ 12 34 56 C', 'BG123456A', 'AO123456A', 'AB123456E', 'AB12345A', 'AB1234567A', 'XAB123456A', 'AB123456AX'],
  ],
  [
    'social security number',
    isSocialSecurity,
    ['123-45-6789', '123 45 6789', '899456789'],
    ['000-45-6789', '666-45-6789', '900-45-6789', '123-00-6789', '123-45-0000', '12-345-678', '1234-45-6789', '123-45-67890'],
  ],
  [
    'PPS number',
    isPpsNumber,
    ['1234567T', '1234567FA', '1234567 t', '1234567TW', '1234577W'],
    ['1234567A', '1234567TA', '123456T', '12345678T', '1234567FJ', '1234567X', ''],
  ],
  ['tax file number', isTaxFileNumber, ['123 456 782', '876543210'], ['123 456 783', '12345678', '1234567820', '000000000', '']],
  [
    'Medicare card',
    isMedicareNumber,
    ['2123 45670 1', '21234567011', '6000 00006 1', '2000 00002 1'],
    ['2123 45671 1', '1234 56706 1', '7000 00007 1', '212345670', '212345670111', ''],
  ],
  [
    'payment card',
    isCardNumber,
    ['4111 1111 1111 1111', '5555-5555-5555-4444', '378282246310005', '4222222222222', '6304000000000000000'],
    ['4111 1111 1111 1112', '0000000000000000', '422222222222', '41111111111111111115', ''],
  ],
  [
    'IBAN',
    isIban,
    ['GB82 WEST 1234 5698 7654 32', 'ie29aibk93115212345678', 'NO9386011117947'],
    ['GB83 WEST 1234 5698 7654 32', 'GB82 WEST 1234 5698 7654 3', '82GB WEST 1234', 'NO93860111179', 'GB681234', ''],
  ],
];

describe.each(NUMBERS)('%s', (_, is, genuine, others) => {
  it.each(genuine)('%s is one', (text) => expect(is(text)).toBe(true));
  it.each(others)('“%s” is none', (text) => expect(is(text)).toBe(false));
});

describe('one wrong digit is noticed', () => {
  it.each([
    ['943 476 5919', isNhsNumber],
    ['1234567T', isPpsNumber],
    ['123 456 782', isTaxFileNumber],
    ['4111 1111 1111 1111', isCardNumber],
    ['GB82 WEST 1234 5698 7654 32', isIban],
  ] as const)('%s', (genuine, is) => {
    for (const [index, sign] of [...genuine].entries()) {
      if (!/\d/.test(sign)) continue;
      for (const other of '0123456789') {
        const changed = `${genuine.slice(0, index)}${other}${genuine.slice(index + 1)}`;
        expect(is(changed), changed).toBe(changed === genuine);
      }
    }
  });
});
