/** The key of what something stands after once it is moved; null for the first. */
export function afterMove(items: readonly { key: string }[], from: number, to: number): string | null {
  const others = items.toSpliced(from, 1);
  return others[to - 1]?.key ?? null;
}
