import { m } from '@/paraglide/messages';
import { Combobox, type ComboboxProps } from './Combobox';
import { Icon } from './Icon';
import type { Choice } from './useSuggestions';

interface MultiComboboxProps<T extends Choice> extends Omit<ComboboxProps<T>, 'value' | 'onChange'> {
  value: readonly T[];
  onChange: (value: T[]) => void;
  /** Names the list of what is chosen, such as "Communes chosen". */
  chosenLabel: string;
}

/** Each choice taken joins the list under the field, where it can be removed. */
export function MultiCombobox<T extends Choice>({
  value,
  onChange,
  chosenLabel,
  ...combobox
}: MultiComboboxProps<T>) {
  return (
    <div className="stack" data-gap="small">
      <Combobox
        {...combobox}
        value={null}
        onChange={(choice) => {
          if (choice && !value.some(({ id }) => id === choice.id)) onChange([...value, choice]);
        }}
      />
      {value.length > 0 && (
        <ul className="chips" aria-label={chosenLabel}>
          {value.map((choice) => (
            <li key={choice.id} className="chip">
              <span>
                {choice.label}
                {choice.detail && <span className="muted"> · {choice.detail}</span>}
              </span>
              <button
                type="button"
                aria-label={m.combobox_remove({ label: choice.label })}
                onClick={() => onChange(value.filter(({ id }) => id !== choice.id))}
              >
                <Icon name="close" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
