import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api, unwrap } from '@/api/client';
import type { Onboarding } from '@/api/types';
import { formatDate, formatDayOf, formatMoment } from '@/lib/format';
import { m } from '@/paraglide/messages';
import { Muted, Row, Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { PathStateBadge } from './badges';
import { trainingKeys } from './details';

function onboarding(communityId: string) {
  return queryOptions({
    queryKey: [...trainingKeys.enrolments, 'onboarding', communityId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/communities/{id}/onboarding', { params: { path: { id: communityId } }, signal }),
      ),
  });
}

/** A member's own way into a community, until every step of it is taken. */
export default function OnboardingSection({ communityId }: { communityId: string }) {
  const steps = useQuery(onboarding(communityId)).data;
  if (!steps || isThrough(steps)) return null;
  const { joinedOn, training, firstMeetingAt, firstContributionAt, nextSession } = steps;
  return (
    <Section title={m.onboarding_title()}>
      <ol className="plain-list">
        <Step done words={m.onboarding_joined({ date: formatDate(joinedOn) })} />
        {training && (
          <Step done={training.completedAt !== null} words={m.onboarding_training({ title: training.title })}>
            {training.completedAt === null && <TrainingLink training={training} />}
          </Step>
        )}
        <Step
          done={firstMeetingAt !== null}
          words={
            firstMeetingAt ? m.onboarding_met({ date: formatDayOf(firstMeetingAt) }) : m.onboarding_meet()
          }
        >
          {!firstMeetingAt && nextSession && (
            <Link to="/evenements/$eventId" params={{ eventId: nextSession.eventId }}>
              {m.onboarding_next({
                title: nextSession.title,
                date: formatMoment(nextSession.startsAt),
              })}
            </Link>
          )}
        </Step>
        <Step
          done={firstContributionAt !== null}
          words={
            firstContributionAt
              ? m.onboarding_shared({ date: formatDayOf(firstContributionAt) })
              : m.onboarding_share()
          }
        >
          {!firstContributionAt && (
            <Link to="/communautes/$communityId/contributions/nouvelle" params={{ communityId }}>
              {m.onboarding_contribute()}
            </Link>
          )}
        </Step>
      </ol>
    </Section>
  );
}

function isThrough({ training, firstMeetingAt, firstContributionAt }: Onboarding): boolean {
  return training?.completedAt !== null && firstMeetingAt !== null && firstContributionAt !== null;
}

function TrainingLink({ training }: { training: NonNullable<Onboarding['training']> }) {
  const { enrolmentId, trainingId, percent } = training;
  return enrolmentId ? (
    <Link to="/mes-formations/$enrolmentId" params={{ enrolmentId }}>
      {m.onboarding_go_on({ percent })}
    </Link>
  ) : (
    <Link to="/formations/$trainingId" params={{ trainingId }}>
      {m.onboarding_see_training()}
    </Link>
  );
}

function Step({ done, words, children }: { done: boolean; words: string; children?: ReactNode }) {
  return (
    <li>
      <Stack gap="small">
        <Row gap="small">
          <PathStateBadge state={done ? 'DONE' : 'OPEN'} />
          <span>{words}</span>
        </Row>
        {children && <Muted small>{children}</Muted>}
      </Stack>
    </li>
  );
}
