import type { AgendaItem, Event } from '@/api/types';
import { agendaRoles } from '@/lib/labels/events';
import { zoneName } from '@/lib/timeZones';
import { formatDay } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { Muted, PlainText } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { Schedule } from '@/ui/Schedule';

/** The programme of the day, in its order; hours are those of the place, said once. */
export function EventAgenda({ event: { agenda, timeZone, startsLocal, endsLocal } }: { event: Event }) {
  const oneDay = startsLocal.slice(0, 10) === endsLocal.slice(0, 10);
  return (
    <Section title={m.agenda_title()}>
      <Muted small>{m.agenda_zone({ zone: zoneName(timeZone) })}</Muted>
      <Schedule
        items={agenda.map((item) => ({
          key: item.id,
          time: hours(item, oneDay),
          title: item.title,
          children: (
            <>
              {item.room && <Muted small>{m.agenda_in_room({ room: item.room })}</Muted>}
              {item.summary && <PlainText>{item.summary}</PlainText>}
            </>
          ),
          parts: item.parts.map(({ role, name, organisation }) => ({
            role: agendaRoles[role](),
            name: organisation ? m.agenda_person({ name, organisation }) : name,
          })),
        }))}
      />
    </Section>
  );
}

function hours({ startsLocal, endsLocal }: AgendaItem, oneDay: boolean): string {
  if (!startsLocal) return '';
  const [day = '', from = ''] = startsLocal.split('T');
  const time = [from.slice(0, 5), endsLocal?.slice(11, 16)].filter(Boolean).join(' – ');
  return oneDay ? time : `${formatDay(day, { weekday: 'short', day: 'numeric', month: 'short' })}, ${time}`;
}
