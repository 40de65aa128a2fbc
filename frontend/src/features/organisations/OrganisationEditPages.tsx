import { useQueryClient } from '@tanstack/react-query';
import { organisationQuery } from '@/api/named';
import { useMay } from '@/api/session';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { OrganisationForm } from './OrganisationForm';
import { EMPTY_ORGANISATION, valuesOfOrganisation } from './organisationForm';

const crumbs = () => [{ label: m.nav_organisations(), link: { to: '/organisations' } } as const];

export function NewOrganisationPage() {
  const allowed = useOnceTrue(useMay('CREATE_ORGANISATION'));
  if (!allowed) return <ForbiddenPage title={m.organisation_new()} />;
  return (
    <Page title={m.organisation_new()} crumbs={crumbs()}>
      <OrganisationForm id={null} stored={{ values: EMPTY_ORGANISATION, version: null }} />
    </Page>
  );
}

export function EditOrganisationPage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(organisationQuery(id));
  const reload = async () => {
    const now = await queryClient.fetchQuery({ ...organisationQuery(id), staleTime: 0 });
    return { values: valuesOfOrganisation(now), version: now.version };
  };
  return (
    <Loaded query={query} page={m.organisation_edit()}>
      {(organisation) =>
        organisation.actions.includes('UPDATE') ? (
          <Page
            title={m.edit_title({ name: organisation.name })}
            crumbs={[
              ...crumbs(),
              {
                label: organisation.name,
                link: { to: '/organisations/$organisationId', params: { organisationId: id } },
              },
            ]}
          >
            <OrganisationForm
              id={id}
              stored={{ values: valuesOfOrganisation(organisation), version: organisation.version }}
              reload={reload}
            />
          </Page>
        ) : (
          <ForbiddenPage title={m.organisation_edit()} />
        )
      }
    </Loaded>
  );
}
