import type { ReactNode } from 'react';
import { Cell, type Shape, type Tone } from './Badge';
import './styles/people.css';

export interface TimelineEntry {
  id: string;
  /** As the API gives it, day or instant. */
  at: string;
  /** The same, as people read it. */
  when: string;
  title: ReactNode;
  /** The reason given, the words of a request, who decided. */
  detail?: ReactNode;
  tone?: Tone;
  shape?: Shape;
}

/** What happened, in its order, each with its date: requests and their answers, decisions, adjustments. */
export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) {
  return (
    <ol className="plain-list timeline" aria-label={label}>
      {entries.map(({ id, at, when, title, detail, tone = 'neutral', shape }) => (
        <li key={id} data-tone={tone}>
          <span className="timeline-mark">
            <Cell size={16} {...(shape ? { shape } : {})} />
          </span>
          <div className="timeline-words">
            <time dateTime={at} className="muted small">
              {when}
            </time>
            <strong>{title}</strong>
            {detail && <div>{detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
