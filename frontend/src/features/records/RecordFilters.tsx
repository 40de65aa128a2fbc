import { useQuery } from '@tanstack/react-query';
import { useSession } from '@/api/session';
import { topicQuery } from '@/api/topics';
import { loadTopics, topicsOf } from '@/lib/forms/loaders';
import { recordStates } from '@/lib/labels/records';
import { topicChoice } from '@/lib/labels/topics';
import { valuesOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Combobox } from '@/ui/Combobox';
import { Checkbox } from '@/ui/Field';
import { ActiveFilters, FilterSelect, Filters, SearchField } from '@/ui/Filters';
import type { RecordSearch } from './search';

interface RecordFiltersProps {
  search: RecordSearch;
  onChange: (part: Partial<RecordSearch>) => void;
}

const NONE = { q: undefined, topicId: undefined, overcameId: undefined, state: undefined, mine: undefined };

const loadObstacles = topicsOf('obstacles');

const states = () => valuesOf(recordStates).map((value) => ({ value, label: recordStates[value].label() }));

export function RecordFilters({ search, onChange }: RecordFiltersProps) {
  const { signedIn } = useSession();
  const topic = useTopic(search.topicId);
  const overcame = useTopic(search.overcameId);
  return (
    <>
      <Filters>
        <SearchField
          label={m.records_search()}
          value={search.q ?? ''}
          onSearch={(q) => onChange({ q: q || undefined })}
        />
        <Combobox
          name="topicId"
          label={m.field_topic()}
          optional="silent"
          load={loadTopics}
          value={topic}
          onChange={(chosen) => onChange({ topicId: chosen?.id })}
        />
        <Combobox
          name="overcameId"
          label={m.records_overcame()}
          optional="silent"
          load={loadObstacles}
          value={overcame}
          onChange={(chosen) => onChange({ overcameId: chosen?.id })}
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
        {signedIn && (
          <Checkbox
            name="mine"
            label={m.records_mine()}
            checked={search.mine === 'true'}
            onChange={({ target }) => onChange({ mine: target.checked ? 'true' : undefined })}
          />
        )}
      </Filters>
      <ActiveFilters
        filters={active(search, topic?.label, overcame?.label).map(({ label, key }) => ({
          label,
          clear: () => onChange({ [key]: undefined }),
        }))}
        onClearAll={() => onChange(NONE)}
      />
    </>
  );
}

function useTopic(id: string | undefined) {
  const found = useQuery({ ...topicQuery(id ?? ''), enabled: id !== undefined });
  return id && found.data ? topicChoice(found.data) : null;
}

function active({ q, topicId, overcameId, state, mine }: RecordSearch, topic = '…', overcame = '…') {
  const named = (name: string, value: string) => m.filter_label({ name, value });
  return [
    q && { label: named(m.field_title(), q), key: 'q' },
    topicId && { label: named(m.field_topic(), topic), key: 'topicId' },
    overcameId && { label: named(m.records_overcame(), overcame), key: 'overcameId' },
    state?.[0] && { label: named(m.field_state(), recordStates[state[0]].label()), key: 'state' },
    mine && { label: m.records_mine(), key: 'mine' },
  ].filter((one) => typeof one === 'object');
}
