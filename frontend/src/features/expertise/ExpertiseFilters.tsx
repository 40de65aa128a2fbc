import { useQuery } from '@tanstack/react-query';
import { topicQuery } from '@/api/topics';
import { loadTopics } from '@/lib/forms/loaders';
import { expertiseLevels } from '@/lib/labels/expertise';
import { occupations } from '@/lib/labels/people';
import { topicChoice } from '@/lib/labels/topics';
import { optionsOf, valuesOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Combobox } from '@/ui/Combobox';
import { Select, type SelectOption } from '@/ui/Field';
import { ActiveFilters, FilterSelect, Filters, SearchField } from '@/ui/Filters';
import { Muted } from '@/ui/Layout';
import { communeChoice, communeQuery, loadCommunes } from './loaders';
import type { ExpertiseSearch } from './search';

interface ExpertiseFiltersProps {
  search: ExpertiseSearch;
  onChange: (part: Partial<ExpertiseSearch>) => void;
}

const DISTANCES = ['20', '50', '100', '200'] as const;

const NONE: Partial<ExpertiseSearch> = {
  q: undefined,
  topicId: undefined,
  level: undefined,
  occupation: undefined,
  near: undefined,
  within: undefined,
  communityId: undefined,
  sort: undefined,
};

export function ExpertiseFilters({ search, onChange }: ExpertiseFiltersProps) {
  const topic = useTopic(search.topicId);
  const commune = useCommune(search.near);
  const levels = valuesOf(expertiseLevels).map((value) => ({ value, label: expertiseLevels[value].label() }));
  const jobs = optionsOf(occupations);
  const distances = DISTANCES.map((value) => ({ value, label: m.expertise_within_km({ km: value }) }));

  return (
    <>
      <Filters>
        <Combobox
          name="topicId"
          label={m.field_topic()}
          optional="silent"
          load={loadTopics}
          value={topic}
          onChange={(choice) => onChange({ topicId: choice?.id })}
        />
        <FilterSelect
          name="level"
          label={m.expertise_level()}
          options={levels}
          value={levels.find(({ value }) => value === search.level)?.value}
          onChange={(level) => onChange({ level })}
        />
        <FilterSelect
          name="occupation"
          label={m.field_occupation()}
          options={jobs}
          value={jobs.find(({ value }) => value === search.occupation)?.value}
          onChange={(occupation) => onChange({ occupation })}
        />
        <Combobox
          name="near"
          label={m.expertise_near()}
          optional="silent"
          load={loadCommunes}
          value={commune.choice}
          onChange={(choice) =>
            onChange({ near: choice?.id, sort: undefined, ...(choice ? {} : { within: undefined }) })
          }
        />
        {search.near && (
          <Select
            name="within"
            label={m.expertise_within()}
            optional="silent"
            options={distances}
            empty={m.expertise_within_any()}
            value={search.within ?? ''}
            onChange={({ target: { value } }) => onChange({ within: value || undefined })}
          />
        )}
        <SearchField
          label={m.field_name()}
          value={search.q ?? ''}
          onSearch={(q) => onChange({ q: q || undefined })}
        />
      </Filters>
      <ActiveFilters
        filters={activeFilters(search, { levels, jobs }, topic?.label, commune.choice?.label).map(
          ({ label, keys }) => ({
            label,
            clear: () => onChange(Object.fromEntries(keys.map((key) => [key, undefined]))),
          }),
        )}
        onClearAll={() => onChange(NONE)}
      />
      {commune.borrowed && <Muted small>{m.expertise_near_borrowed({ name: commune.borrowed })}</Muted>}
    </>
  );
}

/** What is at work, each with the parts of the address that go with it. */
function activeFilters(
  search: ExpertiseSearch,
  options: Record<'levels' | 'jobs', readonly SelectOption[]>,
  topic: string | undefined,
  commune: string | undefined,
) {
  const { q, topicId, level, occupation, near, within, communityId } = search;
  const one = (name: string, value: string | undefined, ...keys: (keyof ExpertiseSearch)[]) => ({
    label: m.filter_label({ name, value: value ?? '…' }),
    keys,
  });
  return [
    topicId && one(m.field_topic(), topic, 'topicId'),
    level && one(m.expertise_level(), labelOf(options.levels, level), 'level'),
    occupation && one(m.field_occupation(), labelOf(options.jobs, occupation), 'occupation'),
    near && one(m.expertise_near(), commune, 'near', 'within', 'sort'),
    near && within && one(m.expertise_within(), m.expertise_within_km({ km: within }), 'within'),
    q && one(m.field_name(), q, 'q'),
    communityId && { label: m.expertise_of_community(), keys: ['communityId' as const] },
  ].filter((filter) => typeof filter === 'object');
}

function labelOf(options: readonly SelectOption[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

function useTopic(id: string | undefined) {
  const { data } = useQuery({ ...topicQuery(id ?? ''), enabled: id !== undefined });
  return id && data ? topicChoice(data) : null;
}

/** The commune chosen; a small one may have no centre of its own, and is then measured from a larger unit's. */
function useCommune(code: string | undefined) {
  const { data } = useQuery({ ...communeQuery(code ?? ''), enabled: code !== undefined });
  if (!code || !data) return { choice: null, borrowed: undefined };
  const from = data.latitude === null ? (data.epci ?? data.departement)?.name : undefined;
  return { choice: communeChoice(data), borrowed: from };
}
