import type { ReactNode } from 'react';
import './styles/schedule.css';

export interface ScheduleItem {
  key: string;
  /** In words; empty where it is not known. */
  time: string;
  title: string;
  children?: ReactNode;
  /** Who does what. */
  parts: readonly { role: string; name: string }[];
}

/** The course of a day: hours beside what takes place. */
export function Schedule({ items }: { items: readonly ScheduleItem[] }) {
  return (
    <ol className="plain-list schedule">
      {items.map(({ key, time, title, children, parts }) => (
        <li key={key}>
          <p className="schedule-time">{time}</p>
          <div className="stack" data-gap="small">
            <h3>{title}</h3>
            {children}
            {parts.length > 0 && (
              <dl className="schedule-parts">
                {parts.map(({ role, name }) => (
                  <div key={`${role}${name}`}>
                    <dt>{role}</dt>
                    <dd>{name}</dd>
                  </div>
                ))}
              </dl>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** An image that belongs to what is told, with the words that stand for it. */
export function Picture({ src, alt }: { src: string; alt: string }) {
  return <img className="picture" src={src} alt={alt} loading="lazy" />;
}
