import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { eventQuery } from '@/api/named';
import type { Event } from '@/api/types';
import { Loaded } from '@/lib/Loaded';
import { eventFormats, eventModes, eventVisibilities } from '@/lib/labels/events';
import { TopicTags } from '@/lib/TopicTags';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Columns, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import { RichText } from '@/ui/RichText';
import { Picture } from '@/ui/Schedule';
import { EventStateBadge } from './badges';
import { eventsCrumbs } from './crumbs';
import { EventAccess } from './EventAccess';
import { EventAgenda } from './EventAgenda';
import { EventFacts } from './EventFacts';
import { EventNotices } from './EventNotices';
import { asReadersSee } from './preview';
import { StructuredData } from './StructuredData';

// For the few who run it; they bring their dialogs.
const EventActions = lazy(() => import('./EventActions'));

interface EventPageProps {
  id: string;
  /** The reader's own place and price, which other features show. */
  yours: ReactNode;
  /** What it leaves. */
  materials: ReactNode;
  /** What whoever runs it is to know before they close it. */
  closing: ReactNode;
}

export function EventPage({ id, ...parts }: EventPageProps) {
  const query = useQuery(eventQuery(id));
  return (
    <Loaded query={query} page={m.event_one()}>
      {(event) => <EventSheet event={event} {...parts} />}
    </Loaded>
  );
}

function EventSheet({ event, closing, ...parts }: { event: Event } & Omit<EventPageProps, 'id'>) {
  const [preview, setPreview] = useState(false);
  const shown = preview ? asReadersSee(event) : event;
  const { title, summary, state, format, mode, demo, visibility } = shown;
  return (
    <Page
      title={title}
      crumbs={eventsCrumbs()}
      lead={summary}
      eyebrow={
        <>
          {!preview && state !== 'PUBLISHED' && <EventStateBadge state={state} />}
          {eventFormats[format]()} · {eventModes[mode]()}
          {visibility !== 'PUBLIC' && <Tag>{eventVisibilities[visibility]()}</Tag>}
          {demo && <Tag>{m.demo_tag()}</Tag>}
        </>
      }
      actions={
        !preview &&
        event.actions.length > 0 && (
          <Suspense>
            <EventActions event={event} closing={closing} onPreview={() => setPreview(true)} />
          </Suspense>
        )
      }
    >
      {preview && (
        <Notice title={m.event_preview_title()}>
          <p>{m.event_preview_detail()}</p>
          <div>
            {/* What was pressed is gone: the keyboard goes on from its counterpart. */}
            <Button autoFocus variant="secondary" size="small" onClick={() => setPreview(false)}>
              {m.event_preview_end()}
            </Button>
          </div>
        </Notice>
      )}
      {visibility === 'PUBLIC' && event.state !== 'DRAFT' && <StructuredData event={event} />}
      {!preview && <EventNotices event={event} />}
      <EventBody event={shown} {...parts} />
    </Page>
  );
}

function EventBody({ event, yours, materials }: { event: Event; yours: ReactNode; materials: ReactNode }) {
  const { image, renderedDescription, agenda, topics } = event;
  return (
    <Columns kind="aside">
      <Stack gap="large">
        {image && <Picture src={image.contentPath} alt={image.alternativeText} />}
        {renderedDescription && <RichText nodes={renderedDescription.nodes} under={1} />}
        {agenda.length > 0 && <EventAgenda event={event} />}
        {event.state !== 'DRAFT' && materials}
        {topics.length > 0 && (
          <Section title={m.field_topics()}>
            <TopicTags topics={topics} />
          </Section>
        )}
      </Stack>
      <Stack gap="large">
        {yours}
        <EventFacts event={event} />
        {event.state !== 'DRAFT' && (
          <p>
            <a href={`/api/v1/events/${event.id}/calendar`} download>
              {m.event_to_calendar()}
            </a>
          </p>
        )}
        <EventAccess event={event} />
      </Stack>
    </Columns>
  );
}
