import type { ReactNode } from 'react';

type Children = { children: ReactNode };

export function Stack({ gap, children }: Children & { gap?: 'small' | 'large' }) {
  return (
    <div className="stack" data-gap={gap}>
      {children}
    </div>
  );
}

export function Row({ gap, justify, children }: Children & { gap?: 'small'; justify?: 'between' }) {
  return (
    <div className="row" data-gap={gap} data-justify={justify}>
      {children}
    </div>
  );
}

/** Two columns on a wide screen, one under the other elsewhere. */
export function Columns({ kind, children }: Children & { kind: 'aside' | 'map' | 'halves' | 'steps' }) {
  return (
    <div className="columns" data-kind={kind}>
      {children}
    </div>
  );
}

/** Buttons of one decision, the first one the most likely; one under the other on a phone. */
export function Actions({ children }: Children) {
  return <div className="actions">{children}</div>;
}

/** Cards side by side; `fit` spreads the few there are over the whole width. */
export function Tiles({ fit, children }: Children & { fit?: boolean }) {
  return (
    <ul className="plain-list tiles" data-fit={fit || undefined}>
      {children}
    </ul>
  );
}

/** Running text at a width that reads well. */
export function Prose({ children }: Children) {
  return <div className="prose">{children}</div>;
}

/** Text typed by people: their line breaks are kept, nothing in it is markup. */
export function PlainText({ children }: { children: string }) {
  return <p className="prose keep-lines">{children}</p>;
}

export function Muted({ small, children }: Children & { small?: boolean }) {
  return <p className={small ? 'muted small' : 'muted'}>{children}</p>;
}
