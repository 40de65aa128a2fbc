import { createElement, Fragment, type ReactNode } from 'react';
import { formatNumber } from '@/lib/format';
import { Chart, type ChartData, type ChartProps, type Plot } from './charts/Chart';

export type { ChartData } from './charts/Chart';

const known = (data: ChartData) =>
  data.series.flatMap(({ values }) => values.filter((value) => value !== null));

const words = (data: ChartData, series: string, rank: number, value: number) =>
  `${data.labels[rank]}, ${series} : ${formatNumber(value)}`;

/** Change over time. A gap stays a gap: nothing is drawn across what was not counted. */
export function LineChart(props: ChartProps) {
  const { data } = props;
  return (
    <Chart {...props} extent={known(data)}>
      {(plot) =>
        list(data.series, ({ label, values }, rank) => (
          <g className="chart-line" data-rank={rank}>
            <path d={line(values, plot)} />
            {list(
              values,
              (value, at) =>
                value !== null && (
                  <circle cx={middle(plot, at)} cy={plot.y(value)} r={3.5}>
                    <title>{words(data, label, at, value)}</title>
                  </circle>
                ),
            )}
          </g>
        ))
      }
    </Chart>
  );
}

const middle = (plot: Plot, rank: number) => plot.left + (rank + 0.5) * plot.step;

function line(values: readonly (number | null)[], plot: Plot): string {
  return values
    .map((value, rank) => {
      if (value === null) return '';
      const begins = rank === 0 || values[rank - 1] === null;
      return `${begins ? 'M' : 'L'}${middle(plot, rank)} ${plot.y(value)}`;
    })
    .join('');
}

/** Amounts side by side, or on top of each other where their sum means something. */
export function BarChart({ stacked, ...props }: ChartProps & { stacked?: boolean }) {
  const { data } = props;
  const sums = data.labels.map((_, at) =>
    data.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  return (
    <Chart {...props} extent={stacked ? sums : known(data)}>
      {(plot) => list(data.labels, (_, at) => bars(data, at, plot, stacked === true))}
    </Chart>
  );
}

function bars(data: ChartData, at: number, plot: Plot, stacked: boolean): ReactNode {
  const room = Math.min(plot.step * 0.76, 96);
  const width = stacked ? room : room / data.series.length;
  let base = 0;
  return list(data.series, ({ label, values }, rank) => {
    const value = values[at] ?? 0;
    if (value === 0) return null;
    const from = stacked ? base : 0;
    base += value;
    const [high, low] = [Math.max(from, from + value), Math.min(from, from + value)];
    const box = {
      x: middle(plot, at) - room / 2 + (stacked ? 0 : rank * width),
      y: plot.y(high),
      width,
      height: Math.max(1, plot.y(low) - plot.y(high)),
    };
    return (
      <g>
        <rect className="chart-fill" data-rank={rank} {...box} />
        <path className="chart-hatch" data-rank={rank} d={hatch(box)} />
        <title>{words(data, label, at, value)}</title>
      </g>
    );
  });
}

/** Strokes that tell one bar from the next where colours are not seen; every second series has them. */
function hatch({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  let path = '';
  for (let down = 6; down < height + width; down += 6) {
    const [startY, endX] = [Math.min(down, height), Math.min(down, width)];
    path += `M${x + down - startY} ${y + startY}L${x + endX} ${y + down - endX}`;
  }
  return path;
}

/** Places in a series are what tells its values apart: they need no other key. */
function list<T>(items: readonly T[], draw: (item: T, rank: number) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...items.map(draw));
}
