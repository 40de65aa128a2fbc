import { useQueryClient } from '@tanstack/react-query';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { ContributionForm } from './ContributionForm';
import { EMPTY_CONTRIBUTION, valuesOfContribution } from './contributionForm';
import { contributionDetails } from './contributionQueries';
import { communityCrumbs } from './crumbs';
import { communityDetails } from './details';

export function NewContributionPage({ communityId }: { communityId: string }) {
  const query = useOpened(communityDetails(communityId));
  return (
    <Loaded query={query} page={m.contribution_new()}>
      {(community) =>
        community.actions.includes('CONTRIBUTE') ? (
          <Page title={m.contribution_new()} eyebrow={community.name} crumbs={communityCrumbs(community)}>
            <ContributionForm
              id={null}
              communityId={communityId}
              stored={{ values: EMPTY_CONTRIBUTION, version: null }}
            />
          </Page>
        ) : (
          <ForbiddenPage title={m.contribution_new()} />
        )
      }
    </Loaded>
  );
}

export function EditContributionPage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(contributionDetails(id));
  const reload = async () => {
    const now = await queryClient.fetchQuery({ ...contributionDetails(id), staleTime: 0 });
    return { values: valuesOfContribution(now), version: now.version };
  };
  return (
    <Loaded query={query} page={m.contribution_edit()}>
      {(contribution) =>
        contribution.actions.includes('UPDATE') ? (
          <Page
            title={m.edit_title({ name: contribution.title })}
            crumbs={communityCrumbs(contribution.community)}
          >
            <ContributionForm
              id={id}
              communityId={contribution.community.id}
              stored={{ values: valuesOfContribution(contribution), version: contribution.version }}
              reload={reload}
            />
          </Page>
        ) : (
          <ForbiddenPage title={m.contribution_edit()} />
        )
      }
    </Loaded>
  );
}
