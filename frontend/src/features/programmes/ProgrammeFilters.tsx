import { programmeKinds, programmeStates } from '@/lib/labels/programmes';
import { optionsOf, valuesOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { ActiveFilters, FilterSelect, Filters, SearchField } from '@/ui/Filters';
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
        <FilterSelect
          name="kind"
          label={m.field_kind()}
          options={kinds}
          value={kind?.value}
          onChange={(chosen) => onChange({ kind: chosen && [chosen] })}
        />
        <FilterSelect
          name="state"
          label={m.field_state()}
          options={states}
          value={state?.value}
          onChange={(chosen) => onChange({ state: chosen && [chosen] })}
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
