import { useQuery } from '@tanstack/react-query';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { CycleForm } from './CycleForm';
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
            <CycleForm communityId={communityId} cycle={null} />
          </Page>
        ) : (
          <ForbiddenPage title={m.cycle_new()} />
        )
      }
    </Loaded>
  );
}

export function EditCyclePage({ id }: { id: string }) {
  const query = useOpened(cycleDetails(id));
  return (
    <Loaded query={query} page={m.cycle_edit()}>
      {(cycle) =>
        cycle.actions.includes('UPDATE') ? (
          <Page title={m.edit_title({ name: cycle.name })} crumbs={cyclesCrumbs(cycle.community)}>
            <CycleForm communityId={cycle.community.id} cycle={cycle} />
          </Page>
        ) : (
          <ForbiddenPage title={m.cycle_edit()} />
        )
      }
    </Loaded>
  );
}
