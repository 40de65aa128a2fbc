import { useQueryClient } from '@tanstack/react-query';
import { territoryQuery } from '@/api/named';
import { useMay } from '@/api/session';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { TerritoryForm } from './TerritoryForm';
import { EMPTY_TERRITORY, valuesOfTerritory } from './territoryForm';

const crumbs = () => [{ label: m.nav_territories(), link: { to: '/territoires' } } as const];

export function NewTerritoryPage() {
  const allowed = useOnceTrue(useMay('CREATE_TERRITORY'));
  if (!allowed) return <ForbiddenPage title={m.territory_new()} />;
  return (
    <Page title={m.territory_new()} crumbs={crumbs()}>
      <TerritoryForm id={null} stored={{ values: EMPTY_TERRITORY, version: null }} />
    </Page>
  );
}

export function EditTerritoryPage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(territoryQuery(id));
  const reload = async () => {
    const now = await queryClient.fetchQuery({ ...territoryQuery(id), staleTime: 0 });
    return { values: valuesOfTerritory(now), version: now.version };
  };
  return (
    <Loaded query={query} page={m.territory_edit()}>
      {(territory) =>
        territory.actions.includes('UPDATE') ? (
          <Page
            title={m.edit_title({ name: territory.name })}
            crumbs={[
              ...crumbs(),
              {
                label: territory.name,
                link: { to: '/territoires/$territoryId', params: { territoryId: id } },
              },
            ]}
          >
            <TerritoryForm
              id={id}
              stored={{ values: valuesOfTerritory(territory), version: territory.version }}
              reload={reload}
            />
          </Page>
        ) : (
          <ForbiddenPage title={m.territory_edit()} />
        )
      }
    </Loaded>
  );
}
