import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { Tour } from '@/api/types';
import { Loaded } from '@/lib/Loaded';
import { tourRhythms } from '@/lib/labels/tours';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Facts } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import { RichText } from '@/ui/RichText';
import { LoadingState } from '@/ui/States';
import { TourStateBadge } from './badges';
import { tourDetails } from './details';
import { TourCoverage } from './TourCoverage';
import { TourStops } from './TourStops';
import { formatDays } from './when';

// For those alone who plan: it brings dialogs and forms.
const TourActions = lazy(() => import('./TourActions'));
const TourDues = lazy(() => import('./TourDues'));

export function TourPage({ id }: { id: string }) {
  const query = useQuery(tourDetails(id));
  return (
    <Loaded query={query} page={m.tour_page()}>
      {(tour) => <TourSheet tour={tour} />}
    </Loaded>
  );
}

function TourSheet({ tour }: { tour: Tour }) {
  const { title, state, demo, summary, reason, renderedDescription, actions } = tour;
  return (
    <Page
      title={title}
      lead={summary}
      crumbs={[
        { label: m.nav_events(), link: { to: '/evenements' } },
        { label: m.tours_title(), link: { to: '/tours' } },
      ]}
      eyebrow={
        <>
          <TourStateBadge state={state} />
          {demo && <Tag>{m.demo_tag()}</Tag>}
        </>
      }
      actions={
        actions.some((action) => action !== 'SETTLE') && (
          <Suspense fallback={null}>
            <TourActions tour={tour} />
          </Suspense>
        )
      }
    >
      {state === 'DRAFT' && <Notice title={m.tour_draft_title()}>{m.tour_draft_detail()}</Notice>}
      {reason && (
        <Notice tone="negative" title={m.tour_cancelled_title()}>
          {reason}
        </Notice>
      )}
      <TourWarnings tour={tour} />
      <Stack gap="large">
        <TourFacts tour={tour} />
        {renderedDescription && <RichText nodes={renderedDescription.nodes} under={1} />}
      </Stack>
      <TourStops tour={tour} />
      <TourCoverage tour={tour} />
      {actions.includes('SETTLE') && (
        <Section title={m.tour_dues()}>
          <Suspense fallback={<LoadingState lines={4} />}>
            <TourDues tourId={tour.id} />
          </Suspense>
        </Section>
      )}
    </Page>
  );
}

/** Why the plan may not hold, in plain words; the server tells those alone who plan. */
function TourWarnings({ tour: { warnings } }: { tour: Tour }) {
  if (warnings.length === 0) return null;
  return (
    <Notice tone="attention" title={m.tour_warnings({ count: warnings.length })}>
      <ul>
        {warnings.map(({ code, sentence }) => (
          <li key={`${code} ${sentence}`}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

function TourFacts({ tour }: { tour: Tour }) {
  const { programme, organisation, community, organisers, audience, rhythm } = tour;
  return (
    <Facts
      columns
      facts={[
        {
          term: m.event_organisation(),
          value: (
            <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
              {organisation.name}
            </Link>
          ),
        },
        {
          term: m.field_programme(),
          value: programme && (
            <Link to="/programmes/$programmeId" params={{ programmeId: programme.id }}>
              {programme.name}
            </Link>
          ),
        },
        {
          term: m.field_community(),
          value: community && (
            <Link to="/communautes/$communityId" params={{ communityId: community.id }}>
              {community.name}
            </Link>
          ),
        },
        { term: m.field_period(), value: formatDays(tour) },
        { term: m.tour_rhythm(), value: tourRhythms[rhythm]() },
        { term: m.field_audience(), value: audience },
        {
          term: m.event_organisers(),
          value: organisers.map(({ displayName }) => displayName).join(', ') || null,
        },
      ]}
    />
  );
}
