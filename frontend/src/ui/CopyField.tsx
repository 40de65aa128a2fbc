import { useRef, useState } from 'react';
import { m } from '@/paraglide/messages';
import { Button } from './Button';
import { fieldId } from './Field';
import './styles/people.css';

interface CopyFieldProps {
  name: string;
  label: string;
  hint?: string;
  value: string;
}

/** Something to hand on, a link most often: one press copies it, and where that is forbidden it is selected. */
export function CopyField({ name, label, hint, value }: CopyFieldProps) {
  const id = fieldId(name);
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setSaid(m.copy_done());
    } catch {
      setSaid(m.copy_by_hand());
    }
  }

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="copy">
        <input
          ref={field}
          id={id}
          className="control"
          readOnly
          value={value}
          aria-describedby={hint && `${id}-hint`}
          onFocus={(event) => event.target.select()}
        />
        <Button variant="secondary" onClick={() => void copy()}>
          {m.copy_action()}
        </Button>
      </div>
      <p role="status" className="muted small">
        {said}
      </p>
    </div>
  );
}
