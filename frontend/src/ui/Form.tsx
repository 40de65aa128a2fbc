import { type FormEventHandler, type ReactNode, useEffect, useRef } from 'react';
import { m } from '@/paraglide/messages';
import { fieldId } from './Field';
import { Icon } from './Icon';

export interface FormFault {
  /** Absent when the fault is in no one field. */
  name?: string | undefined;
  message: string;
}

interface FormProps {
  onSubmit: FormEventHandler<HTMLFormElement>;
  faults: readonly FormFault[];
  /** Grows at each refused submission: the summary then takes the focus. */
  attempt: number;
  /** Says that all fields are required; false in dialogs with a single field. */
  note?: boolean;
  label?: string;
  children: ReactNode;
}

export function Form({ onSubmit, faults, attempt, note = true, label, children }: FormProps) {
  return (
    <form className="form" onSubmit={onSubmit} noValidate aria-label={label}>
      <ErrorSummary faults={faults} attempt={attempt} />
      {note && <p className="form-note">{m.form_required_note()}</p>}
      {children}
    </form>
  );
}

/** What keeps the form from being sent, at its head, each line leading to its field. */
function ErrorSummary({ faults, attempt }: { faults: readonly FormFault[]; attempt: number }) {
  const summary = useRef<HTMLDivElement>(null);
  const failing = faults.length > 0;

  useEffect(() => {
    if (failing && attempt > 0) summary.current?.focus();
  }, [attempt, failing]);

  if (!failing) return null;
  return (
    <div className="notice" data-tone="negative" ref={summary} tabIndex={-1} role="alert">
      <Icon name="warning" />
      <div className="notice-body">
        <strong>{m.form_faults({ count: faults.length })}</strong>
        <ul>
          {faults.map(({ name, message }) => (
            <li key={`${name}${message}`}>
              {name ? (
                <a
                  href={`#${fieldId(name)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(fieldId(name))?.focus();
                  }}
                >
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

interface FieldSetProps {
  legend: string;
  /** Id of what else says what is asked, such as a text above the fields. */
  describedBy?: string | undefined;
  children: ReactNode;
}

export function FieldSet({ legend, describedBy, children }: FieldSetProps) {
  return (
    <fieldset className="form-set" aria-describedby={describedBy}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

/** Two short fields on one line where there is room. */
export function FieldPair({ children }: { children: ReactNode }) {
  return <div className="form-pair">{children}</div>;
}

export { Actions as FormActions } from './Layout';
