import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { m } from '@/paraglide/messages';
import { Button } from './Button';
import { FieldFrame, fieldId, Select, type SelectOption } from './Field';
import { Icon } from './Icon';

const WIDE = '(min-width: 44rem)';

/** Open on a wide screen; folded on a phone, where it would push the results out of sight. */
export function Filters({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(() => globalThis.matchMedia?.(WIDE).matches ?? true);
  return (
    <details className="filters no-print" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="filter" size={18} />
        {m.filters_title()}
      </summary>
      <div className="filters-grid">{children}</div>
    </details>
  );
}

interface SearchFieldProps {
  label: string;
  value: string;
  onSearch: (text: string) => void;
  name?: string;
}

/** Searches when sent, not at each letter: the address and the results then change once. */
export function SearchField({ label, value, onSearch, name = 'q' }: SearchFieldProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);

  function submit(event: FormEvent) {
    event.preventDefault();
    onSearch(text.trim());
  }

  return (
    <search>
      <form onSubmit={submit}>
        <FieldFrame name={name} label={label} optional="silent">
          <div className="search-box">
            <input
              id={fieldId(name)}
              className="control"
              type="search"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <Button type="submit" icon="search" aria-label={m.action_search()} />
          </div>
        </FieldFrame>
      </form>
    </search>
  );
}

interface FilterSelectProps<Value extends string> {
  name: string;
  label: string;
  options: readonly (SelectOption & { value: Value })[];
  value: Value | undefined;
  onChange: (chosen: Value | undefined) => void;
}

/** One of several values, or any. */
export function FilterSelect<Value extends string>({
  options,
  value,
  onChange,
  ...look
}: FilterSelectProps<Value>) {
  return (
    <Select
      {...look}
      optional="silent"
      options={options}
      empty={m.filters_any()}
      value={value ?? ''}
      onChange={({ target }) => onChange(options.find((one) => one.value === target.value)?.value)}
    />
  );
}

export interface ActiveFilter {
  label: string;
  clear: () => void;
}

/** The filters at work, each removable on its own. */
export function ActiveFilters({
  filters,
  onClearAll,
}: {
  filters: readonly ActiveFilter[];
  onClearAll: () => void;
}) {
  if (filters.length === 0) return null;
  return (
    <div className="row no-print" data-gap="small">
      <ul className="chips" aria-label={m.filters_active()}>
        {filters.map((filter) => (
          <li key={filter.label}>
            <button
              type="button"
              className="chip"
              aria-label={m.filters_remove({ label: filter.label })}
              onClick={filter.clear}
            >
              {filter.label}
              <Icon name="close" size={14} />
            </button>
          </li>
        ))}
      </ul>
      {filters.length > 1 && (
        <Button variant="quiet" size="small" onClick={onClearAll}>
          {m.filters_clear()}
        </Button>
      )}
    </div>
  );
}
