/**
 * Identifiers of the fictional people and organisations. They are computed, so that their check digits hold; the
 * number ranges are kept apart from anything likely to be assigned (IČO 999…, boxes tst…).
 */

/** IČO from its first seven digits; the eighth is the check digit, weights 8…2, modulo 11. */
export function icoFrom(firstSeven: string): string {
  const sum = [...firstSeven].reduce((total, digit, index) => total + Number(digit) * (8 - index), 0);
  return `${firstSeven}${(11 - (sum % 11)) % 10}`;
}

/** Alphabet of data box ids: no l, o, 0 and 1. */
const boxAlphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Data box id from its first six characters; the seventh is a Luhn check character modulo 32. */
export function boxIdFrom(firstSix: string): string {
  let total = 0;
  for (const [index, character] of [...firstSix].entries()) {
    const product = boxAlphabet.indexOf(character) * (index % 2 === 0 ? 1 : 2);
    total += Math.floor(product / 32) + (product % 32);
  }
  return `${firstSix}${boxAlphabet[(32 - (total % 32)) % 32]}`;
}

/**
 * Birth number of somebody born from 1954 on: RRMMDD (month + 50 for women), a serial number and a tenth digit that
 * makes the whole divisible by 11. Serials that would need the old exception (remainder 10) are stepped over.
 */
export function birthNumberOf(born: string, sex: 'male' | 'female', serial: number): string {
  const [year, month, day] = born.split('-') as [string, string, string];
  const monthPart = String(Number(month) + (sex === 'female' ? 50 : 0)).padStart(2, '0');
  for (let candidate = serial; ; candidate += 1) {
    const nine = `${year.slice(2)}${monthPart}${day}${String(candidate).padStart(3, '0')}`;
    const remainder = Number(nine) % 11;
    if (remainder < 10) return `${nine}${remainder}`;
  }
}

/** Birth number as written on paper: 780502/1234. */
export function withSlash(birthNumber: string): string {
  return `${birthNumber.slice(0, 6)}/${birthNumber.slice(6)}`;
}
