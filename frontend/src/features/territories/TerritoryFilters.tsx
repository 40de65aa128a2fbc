import { useQuery } from '@tanstack/react-query';
import { departementsQuery, regionsQuery } from '@/api/divisions';
import { useSession } from '@/api/session';
import type { CodeRef } from '@/api/types';
import { territoryKinds } from '@/lib/labels/territories';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Select } from '@/ui/Field';
import { type ActiveFilter, ActiveFilters, Filters, SearchField } from '@/ui/Filters';
import { programmeChoices } from './queries';
import type { TerritorySearch } from './search';

interface TerritoryFiltersProps {
  search: TerritorySearch;
  onChange: (change: Partial<TerritorySearch>) => void;
}

const byCode = (units: readonly CodeRef[] | undefined) =>
  [...(units ?? [])]
    .sort((a, b) => a.code.localeCompare(b.code))
    .map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }));

const byName = (units: readonly CodeRef[] | undefined) =>
  [...(units ?? [])]
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
    .map(({ code, name }) => ({ value: code, label: name }));

export function TerritoryFilters({ search, onChange }: TerritoryFiltersProps) {
  const regions = byName(useQuery(regionsQuery).data);
  const departements = byCode(useQuery(departementsQuery).data);
  const programmes =
    useQuery(programmeChoices).data?.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const { actions } = useSession();
  const kinds = optionsOf(territoryKinds);
  const chosenKind = search.kind?.[0] ?? '';

  const choices = [
    { name: 'kind', label: m.field_kind(), options: kinds, value: chosenKind },
    { name: 'region', label: m.field_region(), options: regions, value: search.region ?? '' },
    {
      name: 'departement',
      label: m.field_departement(),
      options: departements,
      value: search.departement ?? '',
    },
    { name: 'programmeId', label: m.field_programme(), options: programmes, value: search.programmeId ?? '' },
  ] as const;

  const set = (name: string, value: string) =>
    onChange({ [name]: value === '' ? undefined : name === 'kind' ? [value] : value });

  return (
    <>
      <Filters>
        <SearchField
          label={m.territories_search()}
          value={search.q ?? ''}
          onSearch={(q) => onChange({ q: q || undefined })}
        />
        {choices.map((choice) => (
          <Select
            key={choice.name}
            name={choice.name}
            label={choice.label}
            optional="silent"
            options={choice.options}
            empty={m.filters_any()}
            value={choice.value}
            onChange={(event) => set(choice.name, event.target.value)}
          />
        ))}
        {actions.includes('CREATE_TERRITORY') && (
          <Select
            name="state"
            label={m.field_state()}
            optional="silent"
            options={[
              { value: 'ACTIVE', label: m.territory_state_active() },
              { value: 'ARCHIVED', label: m.territory_state_archived() },
            ]}
            value={search.state ?? 'ACTIVE'}
            onChange={(event) => set('state', event.target.value === 'ARCHIVED' ? 'ARCHIVED' : '')}
          />
        )}
      </Filters>
      <ActiveFilters
        filters={activeFilters(search, choices, onChange)}
        onClearAll={() =>
          onChange({
            q: undefined,
            kind: undefined,
            region: undefined,
            departement: undefined,
            programmeId: undefined,
            state: undefined,
          })
        }
      />
    </>
  );
}

type Choice = {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
};

function activeFilters(
  search: TerritorySearch,
  choices: readonly Choice[],
  onChange: TerritoryFiltersProps['onChange'],
): ActiveFilter[] {
  const chosen = choices
    .filter(({ value }) => value !== '')
    .map(({ name, label, value, options }) => ({
      label: m.filter_label({
        name: label,
        value: options.find((option) => option.value === value)?.label ?? value,
      }),
      clear: () => onChange({ [name]: undefined }),
    }));
  return search.q
    ? [
        {
          label: m.filter_label({ name: m.action_search(), value: search.q }),
          clear: () => onChange({ q: undefined }),
        },
        ...chosen,
      ]
    : chosen;
}
