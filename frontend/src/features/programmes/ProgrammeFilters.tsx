import { programmeKinds, programmeStates } from '@/lib/labels/programmes';
import { optionsOf, valuesOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Select } from '@/ui/Field';
import { ActiveFilters, Filters, SearchField } from '@/ui/Filters';
import type { ProgrammeSearch } from './search';

interface ProgrammeFiltersProps {
  search: ProgrammeSearch;
  onChange: (part: Partial<ProgrammeSearch>) => void;
}

export function ProgrammeFilters({ search, onChange }: ProgrammeFiltersProps) {
  const kinds = optionsOf(programmeKinds);
  const states = valuesOf(programmeStates).map((value) => ({ value, label: programmeStates[value].label() }));
  const kind = kinds.find(({ value }) => value === search.kind?.[0]);
  const state = states.find(({ value }) => value === search.state?.[0]);
  const none = { q: undefined, kind: undefined, state: undefined };
  const active = [
    search.q && { name: m.field_name(), value: search.q, key: 'q' },
    kind && { name: m.field_kind(), value: kind.label, key: 'kind' },
    state && { name: m.field_state(), value: state.label, key: 'state' },
  ].filter((one) => typeof one === 'object');

  return (
    <>
      <Filters>
        <SearchField
          label={m.programmes_search()}
          value={search.q ?? ''}
          onSearch={(q) => onChange({ q: q || undefined })}
        />
        <Select
          name="kind"
          label={m.field_kind()}
          optional="silent"
          options={kinds}
          empty={m.filters_any()}
          value={kind?.value ?? ''}
          onChange={(event) => {
            const chosen = kinds.find(({ value }) => value === event.target.value);
            onChange({ kind: chosen && [chosen.value] });
          }}
        />
        <Select
          name="state"
          label={m.field_state()}
          optional="silent"
          options={states}
          empty={m.filters_any()}
          value={state?.value ?? ''}
          onChange={(event) => {
            const chosen = states.find(({ value }) => value === event.target.value);
            onChange({ state: chosen && [chosen.value] });
          }}
        />
      </Filters>
      <ActiveFilters
        filters={active.map(({ name, value, key }) => ({
          label: m.filter_label({ name, value }),
          clear: () => onChange({ [key]: undefined }),
        }))}
        onClearAll={() => onChange(none)}
      />
    </>
  );
}
