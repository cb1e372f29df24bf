/**
 * The check digits and forbidden beginnings of the numbers that states give to people. They tell a number of a person from an order
 * number of the same length.
 */

const digitsOf = (text: string): number[] => [...text.replace(/\D/g, '')].map(Number);
const weighed = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);

/** NHS number (England, Wales), Health and Care number (Northern Ireland): ten digits, modulus 11. Source: NHS Data Dictionary. */
export function isNhsNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 10 || new Set(digits).size === 1) return false;
  const check = 11 - (weighed(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return digits[9] === check % 11;
}

/** Community Health Index (Scotland): date of birth, four further digits, the last by the NHS rule. */
export function isChiNumber(text: string): boolean {
  const digits = digitsOf(text);
  const day = (digits[0] ?? 0) * 10 + (digits[1] ?? 0);
  const month = (digits[2] ?? 0) * 10 + (digits[3] ?? 0);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && isNhsNumber(text);
}

/** National Insurance number: two letters, six digits, A to D. Source: HMRC National Insurance Manual NIM39110 (letters that are not used). */
export function isNationalInsurance(text: string): boolean {
  const plain = text.replace(/[ -]/g, '').toUpperCase();
  return /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(plain);
}

/** Social security number: no area 000, 666 or 9xx, no group 00, no serial 0000. Source: Social Security Administration, 2011 randomisation. */
export function isSocialSecurity(text: string): boolean {
  return /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(text.replace(/[ -]/g, ''));
}

/** Personal Public Service number (Ireland): seven digits and a letter by modulus 23; a second letter, A to I or W, counts nine times. */
export function isPpsNumber(text: string): boolean {
  const match = /^(\d{7})([A-W])([A-IW])?$/.exec(text.replace(/[ -]/g, '').toUpperCase());
  if (!match) return false;
  // W counts as 23 and so as nothing.
  const second = match[3] === undefined ? 0 : match[3].charCodeAt(0) - 64;
  const rest = (weighed(digitsOf(match[1]!), [8, 7, 6, 5, 4, 3, 2]) + 9 * second) % 23;
  return match[2] === (rest === 0 ? 'W' : String.fromCharCode(64 + rest));
}

/** Tax file number (Australia): nine digits, modulus 11. */
export function isTaxFileNumber(text: string): boolean {
  const digits = digitsOf(text);
  return digits.length === 9 && new Set(digits).size > 1 && weighed(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
}

/** Medicare card number (Australia): begins with 2 to 6, the ninth digit checks the eight before it. */
export function isMedicareNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length < 10 || digits.length > 11 || digits[0]! < 2 || digits[0]! > 6) return false;
  return weighed(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digits[8];
}

/** Payment cards, by Luhn's rule. */
export function isCardNumber(text: string): boolean {
  const digits = digitsOf(text).reverse();
  if (digits.length < 13 || digits.length > 19 || new Set(digits).size === 1) return false;
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
  return sum % 10 === 0;
}

/** International bank account number, modulus 97. Source: ISO 13616. */
export function isIban(text: string): boolean {
  const plain = text.replace(/ /g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  let rest = 0;
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    const value = /\d/.test(sign) ? sign : String(sign.charCodeAt(0) - 55);
    for (const digit of value) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
