import { useEffect, useRef } from 'react';
import { m } from '@/paraglide/messages';
import type { Choice, Suggestions } from './useSuggestions';

interface ComboboxPanelProps<T extends Choice> {
  id: string;
  label: string;
  suggestions: Suggestions<T>;
  active: number;
  chosen?: string | undefined;
  onTake: (choice: T) => void;
}

export function ComboboxPanel<T extends Choice>({
  id,
  label,
  suggestions,
  active,
  chosen,
  onTake,
}: ComboboxPanelProps<T>) {
  const list = useRef<HTMLDivElement>(null);
  const choices = suggestions.step === 'ready' ? suggestions.choices : [];
  const said = wording(suggestions);

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);

  return (
    <div className="combobox-panel">
      <div
        ref={list}
        id={`${id}-list`}
        className="combobox-list"
        role="listbox"
        tabIndex={-1}
        aria-label={label}
        // The press must not take the focus from the field, which keeps it all along.
        onMouseDown={(event) => event.preventDefault()}
      >
        {choices.map((choice, rank) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys (aria-activedescendant)
          <div
            key={choice.id}
            id={`${id}-option-${rank}`}
            className="combobox-option"
            role="option"
            tabIndex={-1}
            aria-selected={choice.id === chosen}
            data-active={rank === active || undefined}
            onClick={() => onTake(choice)}
          >
            <span>{choice.label}</span>
            {choice.detail && <span className="combobox-detail">{choice.detail}</span>}
          </div>
        ))}
      </div>
      {choices.length === 0 && (
        <p className="combobox-message" aria-hidden="true">
          {said}
        </p>
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}

function wording(suggestions: Suggestions<Choice>): string {
  switch (suggestions.step) {
    case 'failed':
      return m.combobox_failed();
    case 'ready':
      return suggestions.choices.length === 0
        ? m.combobox_none()
        : m.combobox_count({ count: suggestions.choices.length });
    default:
      return m.combobox_loading();
  }
}
