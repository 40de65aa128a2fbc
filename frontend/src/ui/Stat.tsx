import type { ReactNode } from 'react';
import './styles/charts.css';

interface StatProps {
  label: string;
  value: ReactNode;
  /** What the figure is to be compared with: "+12 depuis octobre". */
  note?: ReactNode;
}

/** Figures of a board; the words come first, for those who hear them. */
export function Stats({ children }: { children: ReactNode }) {
  return <dl className="stats">{children}</dl>;
}

export function Stat({ label, value, note }: StatProps) {
  return (
    <div className="stat">
      <dt>{label}</dt>
      <dd className="stat-value">{value}</dd>
      {note && <dd className="muted small">{note}</dd>}
    </div>
  );
}
