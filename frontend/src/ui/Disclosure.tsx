import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

interface DisclosureProps {
  label: ReactNode;
  /** Spoken in place of the label where the label is only an image. */
  name?: string;
  className: string;
  onOpen?: () => void;
  /** What opens is a list of links or buttons: choosing one closes it. */
  children: ReactNode;
}

/** A button that shows a panel under itself; Escape, or leaving it, closes it. */
export function Disclosure({ label, name, className, onOpen, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    // Leaving it, by pressing or tabbing elsewhere, closes it; so does choosing something inside.
    const onLeave = (event: Event) => {
      if (!frame.current?.contains(event.target as Node)) setOpen(false);
    };
    const onChoice = (event: Event) => {
      if (panel.current?.contains(event.target as Node)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', onLeave);
    document.addEventListener('focusin', onLeave);
    document.addEventListener('click', onChoice);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onLeave);
      document.removeEventListener('focusin', onLeave);
      document.removeEventListener('click', onChoice);
      document.removeEventListener('keydown', onKey);
    };
  }, [open]);

  return (
    <div className={className} ref={frame}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={name}
        onClick={() => {
          setOpen(!open);
          if (!open) onOpen?.();
        }}
      >
        {label}
      </button>
      <div id={id} ref={panel} hidden={!open}>
        {children}
      </div>
    </div>
  );
}
