import { useQueryClient } from '@tanstack/react-query';
import { useMay } from '@/api/session';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { programmeDetails } from './details';
import { ProgrammeForm } from './ProgrammeForm';
import { EMPTY_PROGRAMME, valuesOfProgramme } from './programmeForm';

const crumbs = () => [{ label: m.nav_programmes(), link: { to: '/programmes' } } as const];

export function NewProgrammePage() {
  const allowed = useOnceTrue(useMay('CREATE_PROGRAMME'));
  if (!allowed) return <ForbiddenPage title={m.programme_new()} />;
  return (
    <Page title={m.programme_new()} crumbs={crumbs()}>
      <ProgrammeForm id={null} stored={{ values: EMPTY_PROGRAMME, version: null }} />
    </Page>
  );
}

export function EditProgrammePage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(programmeDetails(id));
  const reload = async () => {
    const now = await queryClient.fetchQuery({ ...programmeDetails(id), staleTime: 0 });
    return { values: valuesOfProgramme(now), version: now.version };
  };
  return (
    <Loaded query={query} page={m.programme_edit()}>
      {(programme) =>
        programme.actions.includes('UPDATE') ? (
          <Page
            title={m.edit_title({ name: programme.name })}
            crumbs={[
              ...crumbs(),
              {
                label: programme.name,
                link: { to: '/programmes/$programmeId', params: { programmeId: id } },
              },
            ]}
          >
            <ProgrammeForm
              id={id}
              stored={{ values: valuesOfProgramme(programme), version: programme.version }}
              reload={reload}
            />
          </Page>
        ) : (
          <ForbiddenPage title={m.programme_edit()} />
        )
      }
    </Loaded>
  );
}
