import type { ReactNode } from 'react';
import './styles/steps.css';

interface Step {
  key: string;
  label: string;
  /** How far it is, in a word. */
  state: string;
  /** Something in it must be mended. */
  wrong?: boolean;
}

interface StepsProps {
  label: string;
  steps: readonly Step[];
  current: string;
  onChoose: (key: string) => void;
  children: ReactNode;
}

/** A long form in parts: their names with how far each is, and the one being filled in beside them. */
export function Steps({ label, steps, current, onChoose, children }: StepsProps) {
  return (
    <div className="columns" data-kind="steps">
      <nav aria-label={label}>
        <ol className="plain-list steps">
          {steps.map(({ key, label: name, state, wrong }) => (
            <li key={key}>
              <button
                type="button"
                aria-current={key === current ? 'step' : undefined}
                data-wrong={wrong || undefined}
                onClick={() => onChoose(key)}
              >
                <span>{name}</span> <span className="small muted">{state}</span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <div className="stack">{children}</div>
    </div>
  );
}
