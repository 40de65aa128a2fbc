import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isProblem } from '@/api/problem';
import type { Kept } from '@/api/readable';
import type { LearnerActivity } from '@/api/types';
import { Loaded } from '@/lib/Loaded';
import { activityKinds } from '@/lib/labels/trainings';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { LinkButton } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { NotAllowedState } from '@/ui/States';
import { ActivityBody } from './ActivityBody';
import { PathStateBadge } from './badges';
import { enrolmentDetails, learnerActivity } from './details';
import { type Place, visit } from './learning';
import { formatMinutes } from './minutes';
import { OfflineNotice } from './OfflineNotice';
import { StepLinks } from './StepLinks';

/** One activity a page: what it is, what to do, and the way to the next. */
export function ActivityPage(place: Place) {
  const { enrolmentId, activityId } = place;
  const activity = useQuery(learnerActivity(enrolmentId, activityId));
  if (isLocked(activity.error)) return <Locked enrolmentId={enrolmentId} />;
  return (
    <Loaded query={activity} page={m.training_page()}>
      {(found) => <ActivitySheet place={place} activity={found} />}
    </Loaded>
  );
}

/** Any other refusal says its own reason. */
function isLocked(error: unknown): boolean {
  return isProblem(error, 'rule-violated') && error.violations.some(({ code }) => code === 'module-locked');
}

function ActivitySheet({ place, activity }: { place: Place; activity: Kept<LearnerActivity> }) {
  const { enrolmentId, activityId } = place;
  const { title, moduleTitle, kind, minutes, required, state, nextId } = activity;
  const queryClient = useQueryClient();
  const path = useQuery(enrolmentDetails(enrolmentId)).data;
  const open = state !== 'LOCKED';

  useEffect(() => {
    if (open) void visit({ enrolmentId, activityId });
  }, [open, enrolmentId, activityId]);

  // The next page is there when it is asked for, also on a train.
  useEffect(() => {
    if (nextId) void queryClient.prefetchQuery(learnerActivity(enrolmentId, nextId));
  }, [queryClient, enrolmentId, nextId]);

  return (
    <Page
      title={title}
      crumbs={[
        { label: m.nav_my_trainings(), link: { to: '/mes-formations' } },
        {
          label: path?.training.name ?? m.path_page(),
          link: { to: '/mes-formations/$enrolmentId', params: { enrolmentId } },
        },
      ]}
      eyebrow={
        <>
          {moduleTitle}
          {' · '}
          {[activityKinds[kind](), minutes > 0 && formatMinutes(minutes)].filter(Boolean).join(' · ')}
          <PathStateBadge state={state} />
          {!required && <Tag discreet>{m.training_optional()}</Tag>}
        </>
      }
    >
      <Stack gap="large">
        <OfflineNotice enrolmentId={enrolmentId} kept={activity.kept ?? false} />
        <ActivityBody activity={activity} place={place} />
        <StepLinks place={place} activity={activity} />
      </Stack>
    </Page>
  );
}

function Locked({ enrolmentId }: { enrolmentId: string }) {
  return (
    <Page title={m.training_page()}>
      <NotAllowedState
        title={m.player_locked()}
        action={
          <LinkButton to="/mes-formations/$enrolmentId" params={{ enrolmentId }}>
            {m.player_back()}
          </LinkButton>
        }
      >
        {m.player_locked_detail()}
      </NotAllowedState>
    </Page>
  );
}
