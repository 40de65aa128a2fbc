import { type KeyboardEvent, type Ref, useState } from 'react';
import { m } from '@/paraglide/messages';
import { ComboboxPanel } from './ComboboxPanel';
import { describedBy, FieldFrame, type FieldLook, fieldId } from './Field';
import { Icon } from './Icon';
import { type Choice, type LoadChoices, useSuggestions } from './useSuggestions';

export interface ComboboxProps<T extends Choice> extends FieldLook {
  /** Must keep its identity between renders, or each render would ask again. */
  load: LoadChoices<T>;
  value: T | null;
  onChange: (value: T | null) => void;
  /** Letters to type before anything is asked. */
  from?: number;
  placeholder?: string;
  inputRef?: Ref<HTMLInputElement>;
  onBlur?: () => void;
}

/**
 * A text field that suggests (APG "editable combobox with list autocomplete"): the focus stays in the field,
 * arrows move through the list, Enter takes, Escape closes then clears. Text that was never taken as a choice
 * goes back to the last choice when the field is left.
 */
export function Combobox<T extends Choice>(props: ComboboxProps<T>) {
  const { load, value, onChange, from = 2, placeholder, inputRef, onBlur, ...look } = props;
  const id = fieldId(look.name);
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);

  const text = typed ?? value?.label ?? '';
  const asking = open && text.trim().length >= from;
  const suggestions = useSuggestions(text.trim(), asking, load);
  const choices = suggestions.step === 'ready' && open ? suggestions.choices : [];
  const current = choices[active];

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const take = (choice: T) => {
    onChange(choice);
    setTyped(undefined);
    close();
  };
  const clear = () => {
    onChange(null);
    setTyped(undefined);
    close();
  };

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      if (choices.length > 0) setActive(nextActive(active, step, choices.length));
    } else if (event.key === 'Enter' && open && current) {
      event.preventDefault();
      take(current);
    } else if (event.key === 'Escape' && (open || text !== '')) {
      // Inside a dialog the first Escape belongs to the list, not to the dialog.
      event.preventDefault();
      event.stopPropagation();
      if (open) close();
      else clear();
    }
  }

  function onLeave() {
    if (typed !== undefined && typed.trim() === '') onChange(null);
    setTyped(undefined);
    close();
    onBlur?.();
  }

  return (
    <FieldFrame {...look}>
      <div className="combobox">
        <div className="combobox-input">
          <input
            ref={inputRef}
            id={id}
            name={look.name}
            className="control"
            type="text"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            placeholder={placeholder}
            aria-autocomplete="list"
            aria-expanded={asking}
            aria-controls={`${id}-list`}
            aria-activedescendant={current ? `${id}-option-${active}` : undefined}
            aria-describedby={describedBy(look)}
            aria-invalid={look.error ? true : undefined}
            aria-required={look.optional ? undefined : true}
            value={text}
            onChange={(event) => {
              setTyped(event.target.value);
              setOpen(true);
              setActive(-1);
            }}
            onKeyDown={onKeyDown}
            onBlur={onLeave}
          />
          {value ? (
            <button
              type="button"
              className="combobox-clear"
              aria-label={m.combobox_clear({ label: look.label })}
              onClick={clear}
            >
              <Icon name="close" size={16} />
            </button>
          ) : (
            <span className="combobox-glyph">
              <Icon name="search" size={18} />
            </span>
          )}
        </div>
        {asking && (
          <ComboboxPanel
            id={id}
            label={look.label}
            suggestions={suggestions}
            active={active}
            chosen={value?.id}
            onTake={take}
          />
        )}
      </div>
    </FieldFrame>
  );
}

/** Past either end the movement goes on from the other. */
export function nextActive(active: number, step: number, count: number): number {
  if (active < 0) return step > 0 ? 0 : count - 1;
  return (active + step + count) % count;
}
