import { Link } from '@tanstack/react-router';
import type { Event } from '@/api/types';
import { sameClocks } from '@/lib/calendar';
import { formatNumber, languageName } from '@/lib/format';
import { registrationModes } from '@/lib/labels/events';
import { zoneName } from '@/lib/timeZones';
import { formatPeriod, formatStart, useZone } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { Facts } from '@/ui/Card';
import { ExternalLink } from '@/ui/ExternalLink';
import { Muted, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { unsocialFor } from './eventWords';

/** When and where, for whom and by whom. */
export function EventFacts({ event }: { event: Event }) {
  const zone = useZone();
  const { audience, languages, registration, organisers } = event;
  return (
    <Facts
      facts={[
        { term: m.event_when(), value: <When event={event} zone={zone} /> },
        { term: m.event_where(), value: <Where event={event} /> },
        { term: m.event_room(), value: event.room },
        { term: m.event_link(), value: event.link && <ExternalLink href={event.link} /> },
        { term: m.field_audience(), value: audience },
        { term: m.event_registration(), value: registrationModes[registration.mode]() },
        { term: m.event_registration_period(), value: registrationPeriod(registration, zone) },
        { term: m.event_capacity(), value: registration.capacity && formatNumber(registration.capacity) },
        { term: m.event_languages(), value: languages.map(languageName).join(', ') },
        ...belongings(event),
        { term: m.event_organisers(), value: organisers.map(({ displayName }) => displayName).join(', ') },
      ]}
    />
  );
}

/** In the reader's own zone, then in the event's where its clocks show something else. */
function When({ event, zone }: { event: Event; zone: string }) {
  const { timeZone } = event;
  const same = sameClocks(event.startsAt, zone, timeZone);
  return (
    <Stack gap="small">
      <time dateTime={event.startsAt}>{formatPeriod(event, zone)}</time>
      <Muted small>{same ? zoneName(timeZone) : m.event_your_time({ zone: zoneName(zone) })}</Muted>
      {!same && (
        <span>{m.event_there({ when: formatPeriod(event, timeZone), zone: zoneName(timeZone) })}</span>
      )}
      {unsocialFor(event, zone) && <Notice tone="attention">{m.event_unsocial()}</Notice>}
    </Stack>
  );
}

function Where({ event: { mode, place, address, commune, link } }: { event: Event }) {
  const lines = [place, address, commune && !address?.includes(commune.name) ? commune.name : null];
  const known = lines.filter((line): line is string => Boolean(line));
  return (
    <>
      {mode !== 'ONLINE' &&
        (known.length > 0 ? known : [m.event_place_unknown()]).map((line) => <p key={line}>{line}</p>)}
      {mode !== 'ON_SITE' && <p>{link ? m.event_online() : m.event_online_later()}</p>}
    </>
  );
}

function registrationPeriod({ mode, opensAt, closesAt }: Event['registration'], zone: string): string {
  if (mode === 'NONE') return '';
  return [
    opensAt && m.event_registration_from({ when: formatStart(opensAt, zone) }),
    closesAt && m.event_registration_until({ when: formatStart(closesAt, zone) }),
  ]
    .filter(Boolean)
    .join(', ');
}

function belongings({
  organisation,
  community,
  group,
  cycleYear,
  programme,
  tour,
  series,
  meetingId,
  territory,
}: Event) {
  return [
    {
      term: m.event_organisation(),
      value: (
        <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
          {organisation.name}
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
    {
      term: m.group_one(),
      value: group && (
        <Link to="/groupes/$groupId" params={{ groupId: group.id }}>
          {group.name}
        </Link>
      ),
    },
    { term: m.cycle_year(), value: cycleYear?.name },
    {
      term: m.field_programme(),
      value: programme && (
        <Link to="/programmes/$programmeId" params={{ programmeId: programme.id }}>
          {programme.name}
        </Link>
      ),
    },
    {
      term: m.tour_page(),
      value: tour && (
        <Link to="/tours/$tourId" params={{ tourId: tour.id }}>
          {m.tour_stop_of({ number: tour.stopNumber, title: tour.title })}
        </Link>
      ),
    },
    {
      term: m.series_one(),
      value: series && (
        <Link to="/series/$seriesId" params={{ seriesId: series.id }}>
          {series.title}
        </Link>
      ),
    },
    {
      term: m.meeting_report(),
      value: meetingId && (
        <Link to="/reunions/$meetingId" params={{ meetingId }}>
          {m.event_meeting()}
        </Link>
      ),
    },
    {
      term: m.event_host(),
      value: territory && (
        <Link to="/territoires/$territoryId" params={{ territoryId: territory.id }}>
          {territory.name}
        </Link>
      ),
    },
  ];
}
