import { getRouteApi } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useMay, useSession } from '@/api/session';
import { CsvExport } from '@/lib/CsvExport';
import { ListResults } from '@/lib/ListResults';
import { trainingKinds, trainingStates } from '@/lib/labels/trainings';
import { optionsOf, valuesOf } from '@/lib/labels/words';
import { given, switched } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Checkbox } from '@/ui/Field';
import { ActiveFilters, FilterSelect, Filters, SearchField } from '@/ui/Filters';
import { Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { trainingColumns } from './columns';
import { trainingList } from './queries';
import { type TrainingSearch, trainingSearch } from './search';

const route = getRouteApi('/formations/');

export function TrainingListPage() {
  const search = trainingSearch(route.useSearch());
  const navigate = route.useNavigate();
  const mayCreate = useMay('CREATE_TRAINING');
  const { signedIn } = useSession();
  const list = useKeyset(trainingList(search));
  const change = (part: Partial<TrainingSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const states = valuesOf(trainingStates).map((value) => ({ value, label: trainingStates[value].label() }));
  const narrowed = [
    { key: 'communityId' as const, label: m.trainings_of_community() },
    { key: 'programmeId' as const, label: m.trainings_of_programme() },
  ].filter(({ key }) => search[key]);

  return (
    <Page
      title={m.trainings_title()}
      lead={m.trainings_lead()}
      crumbs={[]}
      actions={
        <>
          {mayCreate && (
            <LinkButton to="/formations/nouvelle" icon="plus">
              {m.training_new()}
            </LinkButton>
          )}
          {signedIn && (
            <LinkButton to="/mes-formations" variant="secondary">
              {m.nav_my_trainings()}
            </LinkButton>
          )}
          <LinkButton to="/competences" variant="secondary">
            {m.competences_title()}
          </LinkButton>
          <CsvExport path="/api/v1/trainings" query={switched(given(search), 'written')} name="formations" />
        </>
      }
    >
      <Stack>
        <Filters>
          <SearchField
            label={m.trainings_search()}
            value={search.q ?? ''}
            onSearch={(q) => change({ q: q || undefined })}
          />
          <FilterSelect
            name="kind"
            label={m.field_kind()}
            options={optionsOf(trainingKinds)}
            value={search.kind?.[0]}
            onChange={(chosen) => change({ kind: chosen && [chosen] })}
          />
          {mayCreate && (
            <FilterSelect
              name="state"
              label={m.field_state()}
              options={states}
              value={search.state?.[0]}
              onChange={(chosen) => change({ state: chosen && [chosen] })}
            />
          )}
          {mayCreate && (
            <Checkbox
              name="written"
              label={m.trainings_written()}
              checked={search.written === 'true'}
              onChange={({ target }) => change({ written: target.checked ? 'true' : undefined })}
            />
          )}
        </Filters>
        <ActiveFilters
          filters={narrowed.map(({ label, key }) => ({ label, clear: () => change({ [key]: undefined }) }))}
          onClearAll={() => change({ communityId: undefined, programmeId: undefined })}
        />
        <ListResults
          list={list}
          caption={m.trainings_title()}
          columns={trainingColumns()}
          rowKey={({ id }) => id}
          empty={<EmptyState title={m.trainings_none()}>{m.trainings_none_detail()}</EmptyState>}
        />
      </Stack>
    </Page>
  );
}
