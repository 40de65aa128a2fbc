import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { profileQuery } from '@/api/profile';
import { useMay } from '@/api/session';
import type { ExperiencePathway } from '@/api/types';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { useZone } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { LoadingState } from '@/ui/States';
import { pathwayDetails, pioneerDetails } from './details';
import { formatDeadline } from './when';

// For those alone who write.
const PathwayForm = lazy(() => import('./PathwayForm'));
const PhaseForm = lazy(() => import('./PhaseForm'));
const ApplicationForm = lazy(() => import('./ApplicationForm'));

const crumbs = () => [{ label: m.pathways_title(), link: { to: '/parcours-experience' } } as const];
const crumbsOf = ({ id, title }: { id: string; title: string }) => [
  ...crumbs(),
  { label: title, link: { to: '/parcours-experience/$pathwayId', params: { pathwayId: id } } } as const,
];

export function NewPathwayPage() {
  const allowed = useOnceTrue(useMay('CREATE_PROGRAMME'));
  if (!allowed) return <ForbiddenPage title={m.pathway_new()} />;
  return (
    <Page title={m.pathway_new()} crumbs={crumbs()}>
      <Suspense fallback={<LoadingState lines={8} />}>
        <PathwayForm />
      </Suspense>
    </Page>
  );
}

export function EditPathwayPage({ id }: { id: string }) {
  return (
    <Writing id={id} title={m.pathway_edit()}>
      {(pathway, reload) => <PathwayForm pathway={pathway} reload={reload} />}
    </Writing>
  );
}

export function PlanPathwayPage({ id }: { id: string }) {
  return (
    <Writing id={id} title={m.pathway_plan()} lead={m.pathway_plan_lead()}>
      {(pathway, reload) => <PhaseForm pathway={pathway} reload={reload} />}
    </Writing>
  );
}

/** Begins an application: whose it is may be known from the reader's own profile. */
export function ApplyPage({ id }: { id: string }) {
  const query = useOpened(pathwayDetails(id));
  const profile = useQuery(profileQuery);
  const zone = useZone();
  return (
    <Loaded query={query} page={m.pathway_apply()}>
      {(pathway) =>
        pathway.actions.includes('APPLY') ? (
          <Page
            title={m.pathway_apply()}
            eyebrow={pathway.title}
            crumbs={crumbsOf(pathway)}
            lead={m.application_lead()}
          >
            <Deadline at={pathway.callClosesAt} zone={pathway.timeZone} reader={zone} />
            {profile.data && (
              <Suspense fallback={<LoadingState lines={8} />}>
                <ApplicationForm
                  pathwayId={id}
                  begun={{
                    organisation: profile.data.organisation
                      ? { id: profile.data.organisation.id, label: profile.data.organisation.name }
                      : null,
                    contactName: `${profile.data.givenName} ${profile.data.familyName}`,
                  }}
                />
              </Suspense>
            )}
          </Page>
        ) : (
          <ForbiddenPage title={m.pathway_apply()} />
        )
      }
    </Loaded>
  );
}

export function EditApplicationPage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(pioneerDetails(id));
  const zone = useZone();
  const reload = () => queryClient.fetchQuery({ ...pioneerDetails(id), staleTime: 0 });
  return (
    <Loaded query={query} page={m.application_edit()}>
      {(pioneer) =>
        pioneer.actions.includes('UPDATE') ? (
          <Page
            title={m.application_edit()}
            eyebrow={pioneer.name}
            crumbs={crumbsOf({ id: pioneer.pathway.id, title: pioneer.pathway.name })}
          >
            <Deadline at={pioneer.callClosesAt} zone={pioneer.timeZone} reader={zone} />
            <Suspense fallback={<LoadingState lines={8} />}>
              <ApplicationForm pathwayId={pioneer.pathway.id} pioneer={pioneer} reload={reload} />
            </Suspense>
          </Page>
        ) : (
          <ForbiddenPage title={m.application_edit()} />
        )
      }
    </Loaded>
  );
}

function Deadline({ at, zone, reader }: { at: string | null; zone: string; reader: string }) {
  return at && <Notice title={m.pathway_call_until({ deadline: formatDeadline(at, zone, reader) })} />;
}

interface WritingProps {
  id: string;
  title: string;
  lead?: string;
  children: (pathway: ExperiencePathway, reload: () => Promise<ExperiencePathway>) => ReactNode;
}

function Writing({ id, title, lead, children }: WritingProps) {
  const queryClient = useQueryClient();
  const query = useOpened(pathwayDetails(id));
  const reload = () => queryClient.fetchQuery({ ...pathwayDetails(id), staleTime: 0 });
  return (
    <Loaded query={query} page={title}>
      {(pathway) =>
        pathway.actions.includes('UPDATE') ? (
          <Page title={title} eyebrow={pathway.title} crumbs={crumbsOf(pathway)} {...(lead ? { lead } : {})}>
            <Suspense fallback={<LoadingState lines={8} />}>{children(pathway, reload)}</Suspense>
          </Page>
        ) : (
          <ForbiddenPage title={title} />
        )
      }
    </Loaded>
  );
}
