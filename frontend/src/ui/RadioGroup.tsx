import type { ComponentProps } from 'react';
import { FieldError, fieldId, type SelectOption } from './Field';

interface RadiosProps extends Omit<ComponentProps<'input'>, 'type' | 'id' | 'value' | 'name'> {
  name: string;
  options: readonly (SelectOption & { hint?: string })[];
  value?: string;
}

interface RadioGroupProps extends RadiosProps {
  legend: string;
  error?: string | undefined;
}

export function RadioGroup({ legend, error, ...radios }: RadioGroupProps) {
  const { name } = radios;
  return (
    <fieldset className="stack" data-gap="small" aria-describedby={error && `${fieldId(name)}-error`}>
      <legend className="field-label">{legend}</legend>
      <Radios {...radios} />
      <FieldError name={name} error={error} />
    </fieldset>
  );
}

/** One of several, in a `FieldSet` that says of what. */
export function Radios({ name, options, value, ...input }: RadiosProps) {
  return options.map((option, rank) => {
    const id = rank === 0 ? fieldId(name) : fieldId(`${name}-${option.value}`);
    return (
      <div className="choice" key={option.value}>
        <input
          {...input}
          {...(value === undefined ? {} : { checked: value === option.value })}
          type="radio"
          id={id}
          name={name}
          value={option.value}
        />
        <label htmlFor={id}>
          {option.label}
          {option.hint && <span className="field-hint"> · {option.hint}</span>}
        </label>
      </div>
    );
  });
}
