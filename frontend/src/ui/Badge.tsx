import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'accent' | 'positive' | 'attention' | 'negative' | 'plum';
export type Shape = 'full' | 'hollow' | 'half' | 'dot';

/** A cell of the swarm: its filling tells the state as well as its colour does. */
export function Cell({ shape = 'full', size = 12 }: { shape?: Shape; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d="m10 1.500 7.400 4.250v8.500L10 18.500l-7.400-4.250v-8.500z"
        fill={shape === 'full' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinejoin="round"
      />
      {shape === 'half' && <path d="M10 1.500v17l-7.400-4.250v-8.500z" fill="currentColor" />}
      {shape === 'dot' && <circle cx="10" cy="10" r="3.600" fill="currentColor" />}
    </svg>
  );
}

/** The state of an object: word, colour and filling say the same. */
export function StateBadge({ tone, shape, children }: { tone: Tone; shape?: Shape; children: ReactNode }) {
  return (
    <span className="badge" data-tone={tone}>
      <Cell {...(shape ? { shape } : {})} />
      {children}
    </span>
  );
}

/** A plain label, such as "demonstration"; discreet where each row of a table may bear it. */
export function Tag({ discreet, children }: { discreet?: boolean; children: ReactNode }) {
  return (
    <span className="badge" data-plain data-discreet={discreet || undefined}>
      {children}
    </span>
  );
}
