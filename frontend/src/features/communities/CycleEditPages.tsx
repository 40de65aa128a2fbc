import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { CycleForm } from './CycleForm';
import { emptyCycle, valuesOfCycle } from './cycleForm';
import { communityDetails } from './details';
import { cyclesCrumbs } from './meetingCrumbs';
import { cycleDetails } from './meetingQueries';

export function NewCyclePage({ communityId }: { communityId: string }) {
  const query = useQuery(communityDetails(communityId));
  return (
    <Loaded query={query} page={m.cycle_new()}>
      {(community) =>
        community.actions.includes('UPDATE') ? (
          <Page title={m.cycle_new()} eyebrow={community.name} crumbs={cyclesCrumbs(community)}>
            <CycleForm id={null} communityId={communityId} stored={{ values: emptyCycle(), version: null }} />
          </Page>
        ) : (
          <ForbiddenPage title={m.cycle_new()} />
        )
      }
    </Loaded>
  );
}

export function EditCyclePage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(cycleDetails(id));
  const reload = async () => {
    const now = await queryClient.fetchQuery({ ...cycleDetails(id), staleTime: 0 });
    return { values: valuesOfCycle(now), version: now.version };
  };
  return (
    <Loaded query={query} page={m.cycle_edit()}>
      {(cycle) =>
        cycle.actions.includes('UPDATE') ? (
          <Page title={m.edit_title({ name: cycle.name })} crumbs={cyclesCrumbs(cycle.community)}>
            <CycleForm
              id={id}
              communityId={cycle.community.id}
              stored={{ values: valuesOfCycle(cycle), version: cycle.version }}
              reload={reload}
            />
          </Page>
        ) : (
          <ForbiddenPage title={m.cycle_edit()} />
        )
      }
    </Loaded>
  );
}
