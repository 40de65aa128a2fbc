import { createElement, Fragment, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { formatNumber } from '@/lib/format';
import { m } from '@/paraglide/messages';
import { Button } from '../Button';
import { Table } from '../Table';
import { saveCsv } from './csv';
import { labelStep, ticks } from './scale';
import '../styles/charts.css';

interface Series {
  label: string;
  /** One for each label; null where nothing was counted, which is not the same as zero. */
  values: readonly (number | null)[];
}

export interface ChartData {
  /** What the labels are: "Mois", "Communauté". */
  heading: string;
  labels: readonly string[];
  series: readonly Series[];
}

export interface ChartProps {
  title: string;
  data: ChartData;
  /** What there is to see, in a sentence: the drawing's own words for those who do not see it. */
  summary: string;
  /** Of the file, without its ending. */
  csvName: string;
}

/** Where values and labels stand on the drawing, in pixels. */
export interface Plot {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Between one label and the next. */
  step: number;
  y: (value: number) => number;
}

const HEIGHT = 16;

/**
 * The frame of every chart: title, legend, drawing, and behind it the figures themselves as a table and as a file.
 * It is drawn for the width it has, so that its words keep the size of the page's text.
 */
export function Chart({
  title,
  data,
  summary,
  csvName,
  extent,
  children,
}: ChartProps & {
  /** The values the axis must hold; sums, where series are stacked. */
  extent: readonly number[];
  children: (plot: Plot) => ReactNode;
}) {
  const [tabled, setTabled] = useState(false);
  const tableId = useId();
  return (
    <figure className="chart">
      <figcaption className="chart-title">{title}</figcaption>
      {data.series.length > 1 && <Legend series={data.series} />}
      <Drawing data={data} label={`${title}. ${summary}`} extent={extent}>
        {children}
      </Drawing>
      <div className="actions no-print">
        <Button
          variant="quiet"
          size="small"
          aria-expanded={tabled}
          aria-controls={tableId}
          onClick={() => setTabled(!tabled)}
        >
          {tabled ? m.chart_hide() : m.chart_show()}
        </Button>
        <Button variant="quiet" size="small" icon="download" onClick={() => saveCsv(data, csvName)}>
          {m.chart_csv()}
        </Button>
      </div>
      <div id={tableId}>{tabled && <DataTable title={title} data={data} />}</div>
    </figure>
  );
}

function Legend({ series }: { series: readonly Series[] }) {
  return (
    <ul className="plain-list chart-legend">
      {series.map(({ label }, rank) => (
        <li key={label}>
          <svg width={18} height={12} aria-hidden="true" focusable="false">
            <rect className="chart-fill" data-rank={rank} width={18} height={12} rx={2} />
            <path className="chart-hatch" data-rank={rank} d="M0 12 12 0M6 12 18 0" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

function Drawing({
  data,
  label,
  extent,
  children,
}: {
  data: ChartData;
  label: string;
  extent: readonly number[];
  children: (plot: Plot) => ReactNode;
}) {
  const { frame, width, rem } = useSize();
  const marks = ticks(extent);
  const [bottom, top] = [marks[0] ?? 0, marks.at(-1) ?? 1];
  const letter = rem * 0.48;
  const left = Math.max(...marks.map((mark) => formatNumber(mark).length)) * letter + rem * 0.7;
  const height = HEIGHT * rem;
  const plot: Plot = {
    left,
    top: rem * 0.6,
    width: Math.max(1, width - left - rem * 0.5),
    height: height - rem * 2.4,
    step: Math.max(1, width - left - rem * 0.5) / Math.max(1, data.labels.length),
    y: (value) => rem * 0.6 + ((top - value) / (top - bottom)) * (height - rem * 2.4),
  };
  return (
    <div ref={frame}>
      <svg className="chart-drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {marks.map((mark) => (
          <Fragment key={mark}>
            <path
              className="chart-grid"
              data-zero={mark === 0 || undefined}
              d={`M${left} ${plot.y(mark)}h${plot.width}`}
            />
            <text x={left - rem * 0.4} y={plot.y(mark) + rem * 0.27} textAnchor="end">
              {formatNumber(mark)}
            </text>
          </Fragment>
        ))}
        <Labels
          labels={data.labels}
          plot={plot}
          every={labelStep(data.labels, plot.width, letter)}
          y={height - rem * 0.5}
        />
        {children(plot)}
      </svg>
    </div>
  );
}

function Labels({
  labels,
  plot,
  every,
  y,
}: {
  labels: readonly string[];
  plot: Plot;
  every: number;
  y: number;
}) {
  return createElement(
    Fragment,
    null,
    ...labels.map(
      (label, rank) =>
        rank % every === 0 && (
          <text x={plot.left + (rank + 0.5) * plot.step} y={y} textAnchor="middle">
            {label}
          </text>
        ),
    ),
  );
}

function DataTable({ title, data: { heading, labels, series } }: { title: string; data: ChartData }) {
  return (
    <Table
      caption={title}
      rows={labels.map((label, rank) => ({ label, rank }))}
      rowKey={({ rank }) => String(rank)}
      columns={[
        { key: 'label', header: heading, cell: ({ label }) => label },
        ...series.map(({ label, values }) => ({
          key: label,
          header: label,
          align: 'end' as const,
          cell: ({ rank }: { rank: number }) => {
            const value = values[rank];
            return value === null || value === undefined ? m.chart_nothing() : formatNumber(value);
          },
        })),
      ]}
    />
  );
}

/** The room there is, in pixels, and the size of the page's text. */
function useSize() {
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 640, rem: 16 });
  useEffect(() => {
    if (!frame.current || !('ResizeObserver' in globalThis)) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0);
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      if (width > 0) setSize({ width, rem });
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  return { frame, ...size };
}
