import type { ReactNode } from 'react';
import './styles/fold.css';

/** What not everybody needs, one press away: a transcript, a list of details. The browser's own, so that a search in the page finds it. */
export function Fold({ label, open, children }: { label: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="fold" open={open}>
      <summary>{label}</summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
