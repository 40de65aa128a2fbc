/** Nine digits whose Luhn sum is a multiple of ten, spaces allowed. */
export function sirenIsValid(siren: string): boolean {
  const digits = siren.replaceAll(/\s/g, '');
  if (!/^\d{9}$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, rank) => {
    const value = Number(digit) * (rank % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
