import { useEffect, useSyncExternalStore } from 'react';
import { m } from '@/paraglide/messages';
import { Icon } from './Icon';

interface Toast {
  id: number;
  text: string;
}

const LIFETIME = 8000;
let toasts: readonly Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();

function publish(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Says that something was done. What needs an answer or reports a failure belongs in the page instead. */
export function toast(text: string): void {
  last += 1;
  publish([...toasts, { id: last, text }]);
}

function dismiss(id: number): void {
  publish(toasts.filter((one) => one.id !== id));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Present from the start, so that screen readers watch it before the first message comes. */
export function ToastRegion() {
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <div className="toasts" role="status">
      {shown.map((one) => (
        <ToastLine key={one.id} toast={one} />
      ))}
    </div>
  );
}

function ToastLine({ toast: { id, text } }: { toast: Toast }) {
  useEffect(() => {
    const timer = setTimeout(() => dismiss(id), LIFETIME);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <div className="toast">
      <Icon name="check" />
      <span>{text}</span>
      <button type="button" aria-label={m.action_dismiss()} onClick={() => dismiss(id)}>
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}
