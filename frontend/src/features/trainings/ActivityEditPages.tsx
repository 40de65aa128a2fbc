import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import type { ActivityKind } from '@/api/types';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { activityKinds } from '@/lib/labels/trainings';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { LoadingState } from '@/ui/States';
import { ActivityBody } from './ActivityBody';
import { activityDetails, activityPreview, versionDetails } from './versions';

const ActivityForm = lazy(() => import('./ActivityForm'));

interface ActivityAddress {
  versionId: string;
  activityId: string;
}

/** Where the content of one activity is written. */
export function EditActivityPage({ versionId, activityId }: ActivityAddress) {
  const queryClient = useQueryClient();
  const query = useOpened(activityDetails(activityId));
  const reload = () => queryClient.fetchQuery({ ...activityDetails(activityId), staleTime: 0 });
  return (
    <Loaded query={query} page={m.activity_edit()}>
      {(activity) =>
        activity.writable ? (
          <Frame
            versionId={versionId}
            title={activity.title}
            kind={activity.kind}
            actions={
              <LinkButton
                to="/formations/versions/$versionId/activites/$activityId/apercu"
                params={{ versionId, activityId }}
                variant="secondary"
              >
                {m.activity_preview_see()}
              </LinkButton>
            }
          >
            <Suspense fallback={<LoadingState lines={8} />}>
              <ActivityForm activity={activity} reload={reload} />
            </Suspense>
          </Frame>
        ) : (
          <ForbiddenPage title={activity.title} />
        )
      }
    </Loaded>
  );
}

/** The same activity as learners will meet it, with the very components of their pages. */
export function PreviewActivityPage({ versionId, activityId }: ActivityAddress) {
  const query = useQuery({ ...activityPreview(activityId), staleTime: 0 });
  return (
    <Loaded query={query} page={m.activity_preview()}>
      {(activity) => (
        <Frame
          versionId={versionId}
          title={activity.title}
          kind={activity.kind}
          lead={m.activity_preview_lead()}
          actions={
            <>
              <LinkButton
                to="/formations/versions/$versionId/activites/$activityId"
                params={{ versionId, activityId }}
                icon="edit"
              >
                {m.action_edit()}
              </LinkButton>
              <LinkButton to="/formations/versions/$versionId" params={{ versionId }} variant="secondary">
                {m.activity_back()}
              </LinkButton>
            </>
          }
        >
          <ActivityBody activity={activity} />
        </Frame>
      )}
    </Loaded>
  );
}

interface FrameProps {
  versionId: string;
  title: string;
  kind: ActivityKind;
  lead?: string;
  actions: ReactNode;
  children: ReactNode;
}

function Frame({ versionId, title, kind, lead, actions, children }: FrameProps) {
  const version = useQuery(versionDetails(versionId)).data;
  return (
    <Page
      title={title}
      eyebrow={activityKinds[kind]()}
      crumbs={[
        { label: m.trainings_title(), link: { to: '/formations' } },
        {
          label: version?.content.title ?? m.version_page(),
          link: { to: '/formations/versions/$versionId', params: { versionId } },
        },
      ]}
      actions={actions}
      {...(lead ? { lead } : {})}
    >
      {children}
    </Page>
  );
}
