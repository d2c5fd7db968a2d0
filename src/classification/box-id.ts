const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * Whether a data box id typed by a person has a valid check character (Luhn mod 32, domain.md §5.6). An id in the
 * envelope needs no such check: ISDS wrote it.
 */
export function boxIdIsValid(id: string): boolean {
  const lower = id.trim().toLowerCase();
  if (lower.length !== 7) return false;
  let total = 0;
  for (let place = 0; place < 7; place++) {
    const index = alphabet.indexOf(lower[place]!);
    if (index < 0) return false;
    const weighed = index * (place % 2 === 0 ? 1 : 2);
    total += Math.floor(weighed / 32) + (weighed % 32);
  }
  return total % 32 === 0;
}
