/** As the API reads a number; nothing where it is none. French writes 2,5 and puts spaces between thousands. */
export function decimalOf(typed: string): string | undefined {
  const written = typed.replaceAll(/\s/g, '').replace(',', '.').replace('−', '-');
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(written) ? written : undefined;
}
