import type { ComponentProps, ReactNode } from 'react';
import { m } from '@/paraglide/messages';
import { Icon } from './Icon';

export interface FieldLook {
  name: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong, naming the field: the summary shows the same sentence away from it. */
  error?: string | undefined;
  /** Fields are required unless they say otherwise; "silent" for filters, where it goes without saying. */
  optional?: boolean | 'silent' | undefined;
}

/** The summary of a form links to its fields by this id. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll('.', '-')}`;
}

export function describedBy({ name, hint, error }: FieldLook): string | undefined {
  const id = fieldId(name);
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}

export function FieldFrame(look: FieldLook & { children: ReactNode }) {
  const id = fieldId(look.name);
  return (
    <div className="field">
      <label htmlFor={id}>
        {look.label}
        {look.optional === true && <span className="field-optional"> {m.field_optional()}</span>}
      </label>
      {look.hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {look.hint}
        </p>
      )}
      {look.children}
      <FieldError name={look.name} error={look.error} />
    </div>
  );
}

export function FieldError({ name, error }: { name: string; error?: string | undefined }) {
  if (!error) return null;
  return (
    <p className="field-error" id={`${fieldId(name)}-error`}>
      <Icon name="warning" size={16} />
      {error}
    </p>
  );
}

function controlProps(look: FieldLook) {
  return {
    id: fieldId(look.name),
    name: look.name,
    className: 'control',
    'aria-describedby': describedBy(look),
    'aria-invalid': look.error ? true : undefined,
    'aria-required': look.optional ? undefined : true,
  };
}

type Own = 'id' | 'className' | 'required' | keyof FieldLook;
type TextFieldProps = FieldLook & Omit<ComponentProps<'input'>, Own> & { width?: 'short' };

export function TextField({ label, hint, error, optional, name, width, ...input }: TextFieldProps) {
  const look = { name, label, hint, error, optional };
  return (
    <FieldFrame {...look}>
      <input type="text" data-width={width} {...input} {...controlProps(look)} />
    </FieldFrame>
  );
}

/** A date alone; the browser shows it in its own order, so the hint says what is meant. */
export function DateField(props: TextFieldProps) {
  return <TextField {...props} type="date" width="short" />;
}

export function TextArea({
  label,
  hint,
  error,
  optional,
  name,
  ...area
}: FieldLook & Omit<ComponentProps<'textarea'>, Own>) {
  const look = { name, label, hint, error, optional };
  return (
    <FieldFrame {...look}>
      <textarea {...area} {...controlProps(look)} />
    </FieldFrame>
  );
}

export interface SelectOption {
  value: string;
  label: string;
}

type SelectProps = FieldLook &
  Omit<ComponentProps<'select'>, Own> & { options: readonly SelectOption[]; empty?: string; width?: 'short' };

/** `empty` is the wording of "no choice"; without it one of the options is always chosen. */
export function Select({
  label,
  hint,
  error,
  optional,
  name,
  options,
  empty,
  width,
  ...select
}: SelectProps) {
  const look = { name, label, hint, error, optional };
  return (
    <FieldFrame {...look}>
      <select data-width={width} {...select} {...controlProps(look)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

type CheckboxProps = { label: string; name: string } & Omit<ComponentProps<'input'>, 'type' | 'id'>;

export function Checkbox({ label, name, ...input }: CheckboxProps) {
  const id = fieldId(`${name}-${input.value ?? 'on'}`);
  return (
    <div className="choice">
      <input {...input} type="checkbox" id={id} name={name} />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
