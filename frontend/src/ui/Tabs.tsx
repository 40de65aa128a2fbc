import type { ReactNode } from 'react';

/** Views of the same list, each with its own address: links, the current one marked. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="tabs no-print" aria-label={label}>
      {children}
    </nav>
  );
}
