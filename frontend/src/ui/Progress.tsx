import { useId } from 'react';
import './styles/progress.css';

interface ProgressProps {
  /** What goes on; read out with the figure. */
  label: string;
  /** Where what stands beside it says so already. */
  labelHidden?: boolean;
  /** In per cent. */
  value: number;
  /** The figure as people read it. */
  words: string;
}

/** How far something is: a bar, and the same in words. */
export function Progress({ label, labelHidden, value, words }: ProgressProps) {
  const id = useId();
  return (
    <div className="progress">
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <progress id={id} max={100} value={value}>
        {words}
      </progress>
      <span className="progress-words">{words}</span>
    </div>
  );
}
