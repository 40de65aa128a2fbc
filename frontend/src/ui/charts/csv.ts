import type { ChartData } from './Chart';

/** As the API writes its own: BOM, semicolons, CRLF, no cell that a spreadsheet would run as a formula. */
export function chartCsv({ heading, labels, series }: ChartData): string {
  const rows = labels.map((label, rank) => [label, ...series.map(({ values }) => values[rank] ?? '')]);
  const lines = [[heading, ...series.map(({ label }) => label)], ...rows];
  return `\uFEFF${lines.map((line) => `${line.map(cell).join(';')}\r\n`).join('')}`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function saveCsv(data: ChartData, name: string): void {
  const address = URL.createObjectURL(new Blob([chartCsv(data)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.csv`;
  link.click();
  // The browser has taken the address by the next turn; kept longer it would hold the file in memory.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
