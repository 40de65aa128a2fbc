import { useQuery } from '@tanstack/react-query';
import { useSession } from '@/api/session';
import { topicQuery } from '@/api/topics';
import { loadTopics } from '@/lib/forms/loaders';
import { joinPolicies } from '@/lib/labels/communities';
import { topicChoice } from '@/lib/labels/topics';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Combobox } from '@/ui/Combobox';
import { Checkbox, Select } from '@/ui/Field';
import { ActiveFilters, Filters, SearchField } from '@/ui/Filters';
import type { CommunitySearch } from './search';

interface CommunityFiltersProps {
  search: CommunitySearch;
  onChange: (part: Partial<CommunitySearch>) => void;
}

const NONE = {
  q: undefined,
  topicId: undefined,
  joinPolicy: undefined,
  openToMe: undefined,
  mine: undefined,
};

export function CommunityFilters({ search, onChange }: CommunityFiltersProps) {
  const { signedIn } = useSession();
  const policies = optionsOf(joinPolicies);
  const policy = policies.find(({ value }) => value === search.joinPolicy?.[0]);
  const found = useQuery({ ...topicQuery(search.topicId ?? ''), enabled: search.topicId !== undefined });
  const topic = search.topicId && found.data ? topicChoice(found.data) : null;
  const active = [
    search.q && { label: m.filter_label({ name: m.field_name(), value: search.q }), key: 'q' },
    search.topicId && {
      label: m.filter_label({ name: m.field_topic(), value: topic?.label ?? '…' }),
      key: 'topicId',
    },
    policy && {
      label: m.filter_label({ name: m.field_join_policy(), value: policy.label }),
      key: 'joinPolicy',
    },
    search.openToMe && { label: m.communities_open_to_me(), key: 'openToMe' },
    search.mine && { label: m.communities_mine(), key: 'mine' },
  ].filter((one) => typeof one === 'object');

  return (
    <>
      <Filters>
        <SearchField
          label={m.communities_search()}
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
        <Select
          name="joinPolicy"
          label={m.field_join_policy()}
          optional="silent"
          options={policies}
          empty={m.filters_any()}
          value={policy?.value ?? ''}
          onChange={(event) => {
            const chosen = policies.find(({ value }) => value === event.target.value);
            onChange({ joinPolicy: chosen && [chosen.value] });
          }}
        />
        {signedIn && (
          <div>
            <Checkbox
              name="openToMe"
              label={m.communities_open_to_me()}
              checked={search.openToMe === 'true'}
              onChange={(event) => onChange({ openToMe: event.target.checked ? 'true' : undefined })}
            />
            <Checkbox
              name="mine"
              label={m.communities_mine()}
              checked={search.mine === 'true'}
              onChange={(event) => onChange({ mine: event.target.checked ? 'true' : undefined })}
            />
          </div>
        )}
      </Filters>
      <ActiveFilters
        filters={active.map(({ label, key }) => ({ label, clear: () => onChange({ [key]: undefined }) }))}
        onClearAll={() => onChange(NONE)}
      />
    </>
  );
}
