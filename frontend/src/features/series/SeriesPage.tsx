import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { EventSeries } from '@/api/types';
import { formatDate, formatNumber } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { seriesHolidays, slotKinds } from '@/lib/labels/series';
import { zoneName } from '@/lib/timeZones';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Facts } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { RichText } from '@/ui/RichText';
import { SeriesStateBadge } from './badges';
import { seriesDetails } from './details';
import { ruleWords } from './rule';
import { SeriesBoard } from './SeriesBoard';
import { Subscription } from './Subscription';

// For those alone who write: it brings dialogs.
const SeriesActions = lazy(() => import('./SeriesActions'));

export function SeriesPage({ id }: { id: string }) {
  const query = useQuery(seriesDetails(id));
  return (
    <Loaded query={query} page={m.series_one()}>
      {(series) => <SeriesSheet series={series} />}
    </Loaded>
  );
}

function SeriesSheet({ series }: { series: EventSeries }) {
  const { title, state, demo, summary, renderedDescription, actions } = series;
  return (
    <Page
      title={title}
      lead={summary}
      crumbs={[
        { label: m.nav_events(), link: { to: '/evenements' } },
        { label: m.series_title(), link: { to: '/series' } },
      ]}
      eyebrow={
        <>
          <SeriesStateBadge state={state} />
          {demo && <Tag>{m.demo_tag()}</Tag>}
        </>
      }
      actions={
        actions.includes('UPDATE') && (
          <Suspense fallback={null}>
            <SeriesActions series={series} />
          </Suspense>
        )
      }
    >
      {state === 'DRAFT' && <Notice title={m.series_draft_title()}>{m.series_draft_detail()}</Notice>}
      <Stack gap="large">
        <SeriesFacts series={series} />
        {renderedDescription && <RichText nodes={renderedDescription.nodes} under={1} />}
      </Stack>
      <Subscription series={series} />
      <SeriesBoard series={series} />
    </Page>
  );
}

/** "12:00–12:30". */
function hours(times: EventSeries['shortTimes']): string {
  return times ? `${times.startsLocal.slice(0, 5)}–${times.endsLocal.slice(0, 5)}` : '';
}

function SeriesFacts({ series }: { series: EventSeries }) {
  const { community, organisation, cycleYear, audience, capacity, subscribers, shortTimes, longTimes } =
    series;
  const kinds = [
    shortTimes && `${slotKinds.SHORT()} ${hours(shortTimes)}`,
    longTimes && `${slotKinds.LONG()} ${hours(longTimes)}`,
  ].filter((kind) => kind !== null);
  return (
    <Facts
      columns
      facts={[
        {
          term: m.field_community(),
          value: (
            <Link to="/communautes/$communityId" params={{ communityId: community.id }}>
              {community.name}
            </Link>
          ),
        },
        {
          term: m.event_organisation(),
          value: (
            <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
              {organisation.name}
            </Link>
          ),
        },
        { term: m.series_rule(), value: ruleWords(series.rule) },
        { term: m.series_times(), value: `${kinds.join(', ')} (${zoneName(series.timeZone)})` },
        {
          term: m.field_period(),
          value: m.tour_days({ from: formatDate(series.startsOn), to: formatDate(series.endsOn) }),
        },
        { term: m.series_holidays(), value: seriesHolidays[series.holidays]() },
        { term: m.cycle_year(), value: cycleYear?.name },
        { term: m.field_audience(), value: audience },
        { term: m.series_capacity(), value: capacity === null ? null : formatNumber(capacity) },
        { term: m.series_subscribers(), value: subscribers === null ? null : formatNumber(subscribers) },
      ]}
    />
  );
}
