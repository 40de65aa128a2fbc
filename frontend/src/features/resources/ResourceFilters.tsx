import { useQuery } from '@tanstack/react-query';
import { useSession } from '@/api/session';
import { topicQuery } from '@/api/topics';
import { loadTopics } from '@/lib/forms/loaders';
import { resourceKinds, resourceStates } from '@/lib/labels/resources';
import { topicChoice } from '@/lib/labels/topics';
import { optionsOf, valuesOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Combobox } from '@/ui/Combobox';
import { Checkbox } from '@/ui/Field';
import { ActiveFilters, FilterSelect, Filters, SearchField } from '@/ui/Filters';
import type { ResourceSearch } from './search';

interface ResourceFiltersProps {
  search: ResourceSearch;
  onChange: (part: Partial<ResourceSearch>) => void;
}

const NONE = {
  q: undefined,
  kind: undefined,
  topicId: undefined,
  state: undefined,
  licence: undefined,
  mine: undefined,
  stale: undefined,
};

const states = () =>
  valuesOf(resourceStates).map((value) => ({ value, label: resourceStates[value].label() }));

export function ResourceFilters({ search, onChange }: ResourceFiltersProps) {
  const { signedIn } = useSession();
  const kinds = optionsOf(resourceKinds);
  const found = useQuery({ ...topicQuery(search.topicId ?? ''), enabled: search.topicId !== undefined });
  const topic = search.topicId && found.data ? topicChoice(found.data) : null;
  return (
    <>
      <Filters>
        <SearchField
          label={m.resources_search()}
          value={search.q ?? ''}
          onSearch={(q) => onChange({ q: q || undefined })}
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
        {signedIn && (
          <FilterSelect
            name="state"
            label={m.field_state()}
            options={states()}
            value={search.state?.[0]}
            onChange={(chosen) => onChange({ state: chosen && [chosen] })}
          />
        )}
        <div>
          <Checkbox
            name="stale"
            label={m.resources_stale()}
            checked={search.stale === 'true'}
            onChange={({ target }) => onChange({ stale: target.checked ? 'true' : undefined })}
          />
          {signedIn && (
            <Checkbox
              name="mine"
              label={m.resources_mine()}
              checked={search.mine === 'true'}
              onChange={({ target }) => onChange({ mine: target.checked ? 'true' : undefined })}
            />
          )}
        </div>
      </Filters>
      <ActiveFilters
        filters={active(search, topic?.label).map(({ label, key }) => ({
          label,
          clear: () => onChange({ [key]: undefined }),
        }))}
        onClearAll={() => onChange(NONE)}
      />
    </>
  );
}

function active({ q, kind, topicId, state, licence, mine, stale }: ResourceSearch, topic = '…') {
  const named = (name: string, value: string) => m.filter_label({ name, value });
  return [
    q && { label: named(m.field_title(), q), key: 'q' },
    kind?.[0] && { label: named(m.field_kind(), resourceKinds[kind[0]]()), key: 'kind' },
    topicId && { label: named(m.field_topic(), topic), key: 'topicId' },
    state?.[0] && { label: named(m.field_state(), resourceStates[state[0]].label()), key: 'state' },
    licence && { label: named(m.field_licence(), licence), key: 'licence' },
    stale && { label: m.resources_stale(), key: 'stale' },
    mine && { label: m.resources_mine(), key: 'mine' },
  ].filter((one) => typeof one === 'object');
}
