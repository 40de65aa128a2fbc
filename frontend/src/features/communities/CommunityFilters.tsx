import { useQuery } from '@tanstack/react-query';
import { organisationQuery, territoryQuery } from '@/api/named';
import { useSession } from '@/api/session';
import { topicQuery } from '@/api/topics';
import { loadOrganisations, loadTerritories, loadTopics } from '@/lib/forms/loaders';
import { joinPolicies } from '@/lib/labels/communities';
import { topicChoice } from '@/lib/labels/topics';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Combobox } from '@/ui/Combobox';
import { Checkbox } from '@/ui/Field';
import { ActiveFilters, FilterSelect, Filters, SearchField } from '@/ui/Filters';
import type { CommunitySearch } from './search';

interface CommunityFiltersProps {
  search: CommunitySearch;
  onChange: (part: Partial<CommunitySearch>) => void;
}

const NONE = {
  q: undefined,
  topicId: undefined,
  ownerOrganisationId: undefined,
  territoryId: undefined,
  joinPolicy: undefined,
  openToMe: undefined,
  mine: undefined,
};

export function CommunityFilters({ search, onChange }: CommunityFiltersProps) {
  const { signedIn } = useSession();
  const policies = optionsOf(joinPolicies);
  const policy = policies.find(({ value }) => value === search.joinPolicy?.[0]);
  const chosen = useChosen(search);

  return (
    <>
      <Filters>
        <SearchField
          label={m.communities_search()}
          value={search.q ?? ''}
          onSearch={(q) => onChange({ q: q || undefined })}
        />
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
        <FilterSelect
          name="joinPolicy"
          label={m.field_join_policy()}
          options={policies}
          value={policy?.value}
          onChange={(asked) => onChange({ joinPolicy: asked && [asked] })}
        />
        {signedIn && (
          <div>
            <Checkbox
              name="openToMe"
              label={m.communities_open_to_me()}
              checked={search.openToMe === 'true'}
              onChange={({ target }) => onChange({ openToMe: target.checked ? 'true' : undefined })}
            />
            <Checkbox
              name="mine"
              label={m.communities_mine()}
              checked={search.mine === 'true'}
              onChange={({ target }) => onChange({ mine: target.checked ? 'true' : undefined })}
            />
          </div>
        )}
      </Filters>
      <ActiveFilters
        filters={active(search, chosen, policy?.label).map(({ label, key }) => ({
          label,
          clear: () => onChange({ [key]: undefined }),
        }))}
        onClearAll={() => onChange(NONE)}
      />
    </>
  );
}

/** What the address knows by its id alone, with the name it goes by. */
function useChosen({ topicId, ownerOrganisationId, territoryId }: CommunitySearch) {
  const topic = useQuery({ ...topicQuery(topicId ?? ''), enabled: topicId !== undefined }).data;
  const owner = useQuery({
    ...organisationQuery(ownerOrganisationId ?? ''),
    enabled: ownerOrganisationId !== undefined,
  }).data;
  const territory = useQuery({
    ...territoryQuery(territoryId ?? ''),
    enabled: territoryId !== undefined,
  }).data;
  const named = ({ id, name: label }: { id: string; name: string }) => ({ id, label });
  return [
    {
      key: 'topicId',
      label: m.field_topic(),
      load: loadTopics,
      value: topicId && topic ? topicChoice(topic) : null,
    },
    {
      key: 'ownerOrganisationId',
      label: m.field_owner(),
      load: loadOrganisations,
      value: ownerOrganisationId && owner ? named(owner) : null,
    },
    {
      key: 'territoryId',
      label: m.field_territory(),
      load: loadTerritories,
      value: territoryId && territory ? named(territory) : null,
    },
  ] as const;
}

function active(search: CommunitySearch, chosen: ReturnType<typeof useChosen>, policy: string | undefined) {
  const named = (name: string, value: string) => m.filter_label({ name, value });
  return [
    search.q && { label: named(m.field_name(), search.q), key: 'q' },
    ...chosen.map(
      ({ key, label, value }) => search[key] && { label: named(label, value?.label ?? '…'), key },
    ),
    policy && { label: named(m.field_join_policy(), policy), key: 'joinPolicy' },
    search.openToMe && { label: m.communities_open_to_me(), key: 'openToMe' },
    search.mine && { label: m.communities_mine(), key: 'mine' },
  ].filter((one) => typeof one === 'object');
}
