import { type ReactNode, useEffect, useId, useRef } from 'react';
import { m } from '@/paraglide/messages';
import { Icon } from './Icon';

interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

/**
 * The browser's own modal dialog: focus stays inside, Escape closes, focus goes back to what opened it. Its
 * content is mounted only while open, so that a form starts afresh each time.
 */
export function Dialog({ title, open, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (open && !dialog.open) {
      dialog.showModal();
      // The browser would choose the button that closes it: whoever is asked something answers first.
      dialog.querySelector<HTMLElement>('input, select, textarea')?.focus();
    }
    if (!open && dialog.open) {
      dialog.close();
      // What opened it may be gone with what was done: the keyboard then goes on from the content.
      if (document.activeElement === document.body)
        document.getElementById('main')?.focus({ preventScroll: true });
    }
  }, [open]);

  return (
    <dialog ref={element} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      {open && (
        <div className="dialog-body">
          <div className="dialog-head">
            <h2 id={titleId}>{title}</h2>
            <button
              type="button"
              className="button dialog-close"
              data-variant="quiet"
              data-size="small"
              aria-label={m.action_close()}
              onClick={onClose}
            >
              <Icon name="close" />
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
