import { useQuery } from '@tanstack/react-query';
import { communityQuery, programmeQuery, territoryQuery } from '@/api/named';
import { useSession } from '@/api/session';
import { topicQuery } from '@/api/topics';
import { loadCommunities } from '@/lib/forms/communities';
import { loadTerritories, loadTopics } from '@/lib/forms/loaders';
import { loadProgrammes } from '@/lib/forms/programmes';
import { eventFormats, eventModes, eventStates } from '@/lib/labels/events';
import { topicChoice } from '@/lib/labels/topics';
import { optionsOf, valuesOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Combobox } from '@/ui/Combobox';
import { Checkbox, DateField, Select } from '@/ui/Field';
import { ActiveFilters, FilterSelect, Filters, SearchField } from '@/ui/Filters';
import { activeFilters } from './activeFilters';
import type { EventSearch } from './search';

interface EventFiltersProps {
  search: EventSearch;
  /** Whether the page is that of a community, which is then no filter. */
  within: boolean;
  onChange: (part: Partial<EventSearch>) => void;
}

const NONE = {
  q: undefined,
  period: undefined,
  from: undefined,
  to: undefined,
  format: undefined,
  mode: undefined,
  state: undefined,
  topicId: undefined,
  communityId: undefined,
  programmeId: undefined,
  territoryId: undefined,
  wheelchair: undefined,
  mine: undefined,
};

export function EventFilters({ search, within, onChange }: EventFiltersProps) {
  const { signedIn } = useSession();
  const chosen = useChosen(search).filter(({ key }) => !within || key !== 'communityId');
  const selects = [
    { key: 'format', label: m.event_format(), options: optionsOf(eventFormats) },
    { key: 'mode', label: m.event_mode(), options: optionsOf(eventModes) },
    ...(signedIn ? [{ key: 'state', label: m.field_state(), options: states() } as const] : []),
  ] as const;
  return (
    <>
      <Filters>
        <SearchField
          label={m.events_search()}
          value={search.q ?? ''}
          onSearch={(q) => onChange({ q: q || undefined })}
        />
        {!search.view && <PeriodFields search={search} onChange={onChange} />}
        {selects.map(({ key, label, options }) => (
          <FilterSelect
            key={key}
            name={key}
            label={label}
            options={options}
            value={options.find(({ value }) => value === search[key])?.value}
            onChange={(asked) => onChange({ [key]: asked })}
          />
        ))}
        {chosen.map(({ key, label, load, value }) => (
          <Combobox
            key={key}
            name={key}
            label={label}
            optional="silent"
            load={load}
            value={value}
            onChange={(choice) => onChange({ [key]: choice?.id })}
          />
        ))}
        <div>
          <Checkbox
            name="wheelchair"
            label={m.events_wheelchair()}
            checked={search.wheelchair === 'true'}
            onChange={({ target }) => onChange({ wheelchair: target.checked ? 'true' : undefined })}
          />
          {signedIn && (
            <Checkbox
              name="mine"
              label={m.events_mine()}
              checked={search.mine === 'true'}
              onChange={({ target }) => onChange({ mine: target.checked ? 'true' : undefined })}
            />
          )}
        </div>
      </Filters>
      <ActiveFilters
        filters={activeFilters(search, chosen, selects).map(({ label, key }) => ({
          label,
          clear: () => onChange({ [key]: undefined }),
        }))}
        onClearAll={() => onChange(NONE)}
      />
    </>
  );
}

const states = () => valuesOf(eventStates).map((value) => ({ value, label: eventStates[value].label() }));

/** When, for the list; a calendar has its own days. */
function PeriodFields({ search, onChange }: Omit<EventFiltersProps, 'within'>) {
  return (
    <>
      <Select
        name="period"
        label={m.field_period()}
        optional="silent"
        empty={m.events_period_next()}
        options={[
          { value: 'past', label: m.events_period_past() },
          { value: 'all', label: m.events_period_all() },
        ]}
        value={search.period ?? ''}
        onChange={({ target }) => onChange({ period: (target.value || undefined) as EventSearch['period'] })}
      />
      <DateField
        name="from"
        label={m.events_from()}
        optional="silent"
        value={search.from ?? ''}
        onChange={({ target }) => onChange({ from: target.value || undefined })}
      />
      <DateField
        name="to"
        label={m.events_to()}
        optional="silent"
        value={search.to ?? ''}
        onChange={({ target }) => onChange({ to: target.value || undefined })}
      />
    </>
  );
}

/** What the address knows by its id alone, with the name it goes by. */
function useChosen({ topicId, communityId, programmeId, territoryId }: EventSearch) {
  const topic = useQuery({ ...topicQuery(topicId ?? ''), enabled: topicId !== undefined }).data;
  const community = useQuery({
    ...communityQuery(communityId ?? ''),
    enabled: communityId !== undefined,
  }).data;
  const programme = useQuery({
    ...programmeQuery(programmeId ?? ''),
    enabled: programmeId !== undefined,
  }).data;
  const territory = useQuery({
    ...territoryQuery(territoryId ?? ''),
    enabled: territoryId !== undefined,
  }).data;
  const named = (wanted: string | undefined, found: { id: string; name: string } | undefined) =>
    wanted && found ? { id: found.id, label: found.name } : null;
  return [
    {
      key: 'topicId',
      label: m.field_topic(),
      load: loadTopics,
      value: topicId && topic ? topicChoice(topic) : null,
    },
    {
      key: 'communityId',
      label: m.field_community(),
      load: loadCommunities,
      value: named(communityId, community),
    },
    {
      key: 'programmeId',
      label: m.field_programme(),
      load: loadProgrammes,
      value: named(programmeId, programme),
    },
    {
      key: 'territoryId',
      label: m.field_territory(),
      load: loadTerritories,
      value: named(territoryId, territory),
    },
  ] as const;
}
