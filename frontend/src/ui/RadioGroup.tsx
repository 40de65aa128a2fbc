import type { ComponentProps } from 'react';
import { FieldError, fieldId, type SelectOption } from './Field';

interface RadioGroupProps extends Omit<ComponentProps<'input'>, 'type' | 'id' | 'value' | 'name'> {
  legend: string;
  name: string;
  options: readonly (SelectOption & { hint?: string })[];
  error?: string | undefined;
  value?: string;
}

export function RadioGroup({ legend, name, options, error, value, ...input }: RadioGroupProps) {
  return (
    <fieldset className="stack" data-gap="small" aria-describedby={error && `${fieldId(name)}-error`}>
      <legend className="field-label">{legend}</legend>
      {options.map((option, rank) => {
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
      })}
      <FieldError name={name} error={error} />
    </fieldset>
  );
}
