import type { ReactNode } from 'react';

interface CardProps {
  /** A link makes the whole card clickable while only its words are read out as the link. */
  title: ReactNode;
  link?: boolean;
  level?: 2 | 3 | 4;
  eyebrow?: ReactNode;
  children?: ReactNode;
}

export function Card({ title, link, level = 3, eyebrow, children }: CardProps) {
  const Title = `h${level}` as const;
  return (
    <article className="card" data-link={link || undefined}>
      {eyebrow && <div className="eyebrow small">{eyebrow}</div>}
      <Title className="card-title">{title}</Title>
      {children}
    </article>
  );
}

export interface Fact {
  term: string;
  value: ReactNode;
  /** Takes the whole width where facts stand in columns: lists, most often. */
  wide?: boolean;
}

/** Terms and values; what has no value is left out rather than shown empty. */
export function Facts({ facts, columns }: { facts: readonly Fact[]; columns?: boolean }) {
  return (
    <dl className="facts" data-columns={columns || undefined}>
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ term, value, wide }) => (
          <div key={term} data-wide={wide || undefined}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

export function Figures({ figures }: { figures: readonly Fact[] }) {
  return (
    <dl className="figures">
      {figures.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
