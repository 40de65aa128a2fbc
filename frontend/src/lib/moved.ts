/** The list with one of its items at another place. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const one = items.slice(from, from + 1);
  return items.toSpliced(from, 1).toSpliced(to, 0, ...one);
}
