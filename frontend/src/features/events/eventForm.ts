import type { Attachment, Event, EventDraft, EventFormat, EventMode, Provision } from '@/api/types';
import { languageName } from '@/lib/format';
import { fileOf } from '@/lib/forms/files';
import { filled } from '@/lib/forms/filled';
import { topicChoice } from '@/lib/labels/topics';
import type { EventValues } from './eventSchema';

export function newEvent(community: { id: string; name: string } | null, zone: string): EventValues {
  return {
    format: '',
    title: '',
    summary: '',
    startDay: '',
    startTime: '',
    endDay: '',
    endTime: '',
    timeZone: zone,
    mode: 'ON_SITE',
    place: '',
    address: '',
    commune: null,
    room: '',
    link: '',
    wheelchair: 'UNKNOWN',
    provisions: [],
    description: '',
    image: [],
    organisation: null,
    organisers: [],
    community: chosen(community),
    group: null,
    cycleYear: null,
    programme: null,
    territory: null,
    visibility: 'PUBLIC',
    audience: '',
    topics: [],
    languages: [],
    registrationMode: 'NONE',
    capacity: '',
    opensDay: '',
    opensTime: '',
    closesDay: '',
    closesTime: '',
  };
}

const chosen = (one: { id: string; name: string } | null) => one && { id: one.id, label: one.name };

/** The two fields of a local time. */
function clocks(local: string | null): [string, string] {
  return [local?.slice(0, 10) ?? '', local?.slice(11, 16) ?? ''];
}

/** @param image what the event tells of its image does not say how large it is */
export function valuesOfEvent(event: Event, image: Attachment | null): EventValues {
  const { commune, registration } = event;
  const [startDay, startTime] = clocks(event.startsLocal);
  const [endDay, endTime] = clocks(event.endsLocal);
  const [opensDay, opensTime] = clocks(registration.opensLocal);
  const [closesDay, closesTime] = clocks(registration.closesLocal);
  return {
    format: event.format,
    title: event.title,
    summary: event.summary,
    startDay,
    startTime,
    endDay,
    endTime,
    timeZone: event.timeZone,
    mode: event.mode,
    place: event.place ?? '',
    address: event.address ?? '',
    commune: commune && { id: commune.code, label: commune.name },
    room: event.room ?? '',
    link: event.link ?? '',
    wheelchair: event.wheelchair,
    provisions: event.provisions,
    description: event.description ?? '',
    image: image ? [fileOf(image)] : [],
    organisation: chosen(event.organisation),
    organisers: event.organisers.map(({ id, displayName }) => ({ id, label: displayName })),
    community: chosen(event.community),
    group: chosen(event.group),
    cycleYear: chosen(event.cycleYear),
    programme: chosen(event.programme),
    territory: chosen(event.territory),
    visibility: event.visibility,
    audience: event.audience ?? '',
    topics: event.topics.map(topicChoice),
    languages: event.languages.map((id) => ({ id, label: languageName(id) })),
    registrationMode: registration.mode,
    capacity: registration.capacity === null ? '' : String(registration.capacity),
    opensDay,
    opensTime,
    closesDay,
    closesTime,
  };
}

/** Fields that the mode leaves no room for go with it, as those of a community that it no longer has. */
export function eventDraft(values: EventValues): EventDraft {
  const written = (value: string) => value.trim() || null;
  const mode = values.mode as EventMode;
  const onSite = (value: string | null | undefined) => (mode === 'ONLINE' ? null : (value ?? null));
  const within = (one: { id: string } | null) => (values.community ? (one?.id ?? null) : null);
  const local = (date: string, time: string) => (date && time ? `${date}T${time}:00` : null);
  return filled({
    title: values.title.trim(),
    summary: values.summary.trim(),
    description: written(values.description),
    format: values.format as EventFormat,
    mode,
    startsLocal: `${values.startDay}T${values.startTime}:00`,
    endsLocal: `${values.endDay}T${values.endTime}:00`,
    timeZone: values.timeZone,
    visibility: values.visibility as EventDraft['visibility'],
    audience: written(values.audience),
    communityId: values.community?.id ?? null,
    groupId: within(values.group),
    cycleYearId: within(values.cycleYear),
    programmeId: values.programme?.id ?? null,
    territoryId: values.territory?.id ?? null,
    organisationId: values.organisation?.id ?? '',
    // Left out, whoever creates it runs it.
    organiserIds: values.organisers.length > 0 ? values.organisers.map(({ id }) => id) : null,
    place: onSite(written(values.place)),
    address: onSite(written(values.address)),
    communeCode: onSite(values.commune?.id),
    room: onSite(written(values.room)),
    link: mode === 'ON_SITE' ? null : written(values.link),
    capacity: values.capacity.trim() ? Number(values.capacity) : null,
    registrationMode: values.registrationMode as EventDraft['registrationMode'],
    registrationOpensLocal: local(values.opensDay, values.opensTime),
    registrationClosesLocal: local(values.closesDay, values.closesTime),
    languages: values.languages.length > 0 ? values.languages.map(({ id }) => id) : null,
    wheelchair: values.wheelchair as EventDraft['wheelchair'],
    provisions: values.provisions as Provision[],
    imageId: values.image[0]?.id ?? null,
    topicIds: values.topics.map(({ id }) => id),
  });
}
