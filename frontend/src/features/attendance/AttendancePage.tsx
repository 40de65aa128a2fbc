import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { eventQuery } from '@/api/named';
import type { AttendanceList, Event } from '@/api/types';
import DownloadButton from '@/lib/DownloadButton';
import { formatNumber } from '@/lib/format';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { formatPeriod, formatStart } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Figures } from '@/ui/Card';
import { TextField } from '@/ui/Field';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { AttendeeList } from './AttendeeList';
import { DoorCode } from './DoorCode';
import { attendanceQuery } from './queries';
import { useCheckIn, withNotes } from './useCheckIn';

const ImportPresencesDialog = lazy(() => import('./ImportPresencesDialog'));

/** The list at the door, for a phone that may lose its connection. */
export function AttendancePage({ eventId }: { eventId: string }) {
  const query = useQuery(eventQuery(eventId));
  const list = useQuery({
    ...attendanceQuery(eventId),
    enabled: query.data?.actions.includes('READ_REGISTRATIONS') ?? false,
  });
  return (
    <Loaded query={query} page={m.attendance_title()}>
      {(event) =>
        event.actions.includes('READ_REGISTRATIONS') ? (
          <Loaded query={list} page={m.attendance_title()}>
            {(found) => <Attendance event={event} list={found} />}
          </Loaded>
        ) : (
          <ForbiddenPage title={m.attendance_title()} />
        )
      }
    </Loaded>
  );
}

function Attendance({ event, list }: { event: Event; list: AttendanceList }) {
  // Whoever scans a ticket with the phone's own camera arrives with the registration it names.
  const [sought, setSought] = useState(() => globalThis.location.hash.slice(1));
  const { waiting, refusal, note } = useCheckIn(event.id);
  const [importing, setImporting] = useState(false);
  const people = withNotes(list.people, waiting);
  const shown = people.filter(({ person, organisation, registrationId, code }) =>
    plain(`${person.displayName} ${organisation?.name ?? ''} ${code} ${registrationId}`).includes(
      plain(sought),
    ),
  );
  const count = (presence: 'PRESENT' | 'ABSENT') => people.filter((one) => one.presence === presence).length;
  return (
    <Page
      title={m.attendance_title()}
      eyebrow={event.title}
      lead={formatPeriod(event, event.timeZone)}
      crumbs={[
        { label: m.nav_events(), link: { to: '/evenements' } },
        { label: event.title, link: { to: '/evenements/$eventId', params: { eventId: event.id } } },
      ]}
      actions={
        <>
          <DownloadButton
            address={`/api/v1/events/${event.id}/attendance/sign-in-sheet`}
            type="application/pdf"
            name={`${m.attendance_sheet()}.pdf`}
          >
            {m.attendance_sheet()}
          </DownloadButton>
          {list.open && (
            <Button variant="secondary" onClick={() => setImporting(true)}>
              {m.presence_import()}
            </Button>
          )}
        </>
      }
    >
      <Suspense>
        {importing && <ImportPresencesDialog eventId={event.id} open onClose={() => setImporting(false)} />}
      </Suspense>
      <Stack>
        <Figures
          figures={[
            { term: m.attendance_present(), value: formatNumber(count('PRESENT')) },
            { term: m.attendance_absent(), value: formatNumber(count('ABSENT')) },
            { term: m.attendance_expected(), value: formatNumber(people.length) },
          ]}
        />
        {!list.open && (
          <Notice tone="attention">
            {event.state === 'PUBLISHED'
              ? m.attendance_opens({ when: formatStart(list.opensAt, event.timeZone) })
              : m.attendance_closed()}
          </Notice>
        )}
        {!list.complete && <Notice tone="attention">{m.attendance_incomplete()}</Notice>}
        {refusal && <ProblemNotice error={refusal} />}
        <p role="status">
          {waiting.length > 0 &&
            m.attendance_waiting({ count: waiting.length, shown: formatNumber(waiting.length) })}
        </p>
        {people.length === 0 ? (
          <EmptyState title={m.registrations_none()} />
        ) : (
          <>
            {list.open && (
              <DoorCode eventId={event.id} people={people} onPresent={(id) => note(id, 'PRESENT')} />
            )}
            <TextField
              name="sought"
              label={m.registrations_search()}
              optional="silent"
              value={sought}
              onChange={({ target }) => setSought(target.value)}
            />
            <p role="status" className="visually-hidden">
              {m.attendance_shown({ count: shown.length, shown: formatNumber(shown.length) })}
            </p>
            <AttendeeList people={shown} open={list.open} onNote={note} />
          </>
        )}
      </Stack>
    </Page>
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
