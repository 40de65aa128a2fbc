/** Round marks from 0 (or below) to the largest value, few enough to be read. */
export function ticks(values: readonly number[], wanted = 4): readonly number[] {
  const top = Math.max(0, ...values);
  const bottom = Math.min(0, ...values);
  const rough = (top - bottom || 1) / wanted;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * magnitude).find((size) => size >= rough) ?? rough;
  // People and meetings come whole.
  const whole = values.every(Number.isInteger) ? Math.max(1, step) : step;
  const first = Math.floor(bottom / whole);
  const last = Math.max(first + 1, Math.ceil(top / whole));
  return Array.from({ length: last - first + 1 }, (_, rank) =>
    Number(((first + rank) * whole).toPrecision(12)),
  );
}

/** Every how many labels one is written, so that none covers its neighbour. */
export function labelStep(labels: readonly string[], room: number, letter: number): number {
  const longest = Math.max(1, ...labels.map((label) => label.length)) * letter + letter;
  return Math.max(1, Math.ceil((labels.length * longest) / Math.max(1, room)));
}
