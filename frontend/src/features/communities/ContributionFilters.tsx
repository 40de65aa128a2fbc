import { useQuery } from '@tanstack/react-query';
import { useKeyset } from '@/api/keyset';
import { topicQuery } from '@/api/topics';
import { loadTopics } from '@/lib/forms/loaders';
import { contributionKinds, contributionStates } from '@/lib/labels/contributions';
import { topicChoice } from '@/lib/labels/topics';
import { optionsOf, valuesOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Combobox } from '@/ui/Combobox';
import { ActiveFilters, FilterSelect, Filters, SearchField } from '@/ui/Filters';
import type { ContributionSearch } from './contributionSearch';
import { cycleList, yearsIn } from './meetingQueries';

interface ContributionFiltersProps {
  communityId: string;
  search: ContributionSearch;
  onChange: (part: Partial<ContributionSearch>) => void;
}

const NONE = {
  q: undefined,
  state: undefined,
  kind: undefined,
  topicId: undefined,
  cycleYearId: undefined,
};

export function ContributionFilters({ communityId, search, onChange }: ContributionFiltersProps) {
  const states = valuesOf(contributionStates).map((value) => ({
    value,
    label: contributionStates[value].label(),
  }));
  const kinds = optionsOf(contributionKinds);
  const years = yearsIn(useKeyset(cycleList(communityId)).items);
  const found = useQuery({ ...topicQuery(search.topicId ?? ''), enabled: search.topicId !== undefined });
  const topic = search.topicId && found.data ? topicChoice(found.data) : null;
  const year = years.find(({ value }) => value === search.cycleYearId);

  return (
    <>
      <Filters>
        <SearchField
          label={m.contributions_search()}
          value={search.q ?? ''}
          onSearch={(q) => onChange({ q: q || undefined })}
        />
        <FilterSelect
          name="state"
          label={m.field_state()}
          options={states}
          value={search.state?.[0]}
          onChange={(chosen) => onChange({ state: chosen && [chosen] })}
        />
        <FilterSelect
          name="kind"
          label={m.field_kind()}
          options={kinds}
          value={search.kind?.[0]}
          onChange={(chosen) => onChange({ kind: chosen && [chosen] })}
        />
        <Combobox
          name="topicId"
          label={m.field_topic()}
          optional="silent"
          load={loadTopics}
          value={topic}
          onChange={(chosen) => onChange({ topicId: chosen?.id })}
        />
        {years.length > 0 && (
          <FilterSelect
            name="cycleYearId"
            label={m.cycle_year()}
            options={years}
            value={year?.value}
            onChange={(cycleYearId) => onChange({ cycleYearId })}
          />
        )}
      </Filters>
      <ActiveFilters
        filters={active(search, topic?.label, year?.label).map(({ label, key }) => ({
          label,
          clear: () => onChange({ [key]: undefined }),
        }))}
        onClearAll={() => onChange(NONE)}
      />
    </>
  );
}

function active({ q, state, kind, topicId, cycleYearId }: ContributionSearch, topic = '…', year = '…') {
  const named = (name: string, value: string) => m.filter_label({ name, value });
  return [
    q && { label: named(m.field_title(), q), key: 'q' },
    state?.[0] && { label: named(m.field_state(), contributionStates[state[0]].label()), key: 'state' },
    kind?.[0] && { label: named(m.field_kind(), contributionKinds[kind[0]]()), key: 'kind' },
    topicId && { label: named(m.field_topic(), topic), key: 'topicId' },
    cycleYearId && { label: named(m.cycle_year(), year), key: 'cycleYearId' },
  ].filter((one) => typeof one === 'object');
}
