import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { Attachment, Event } from '@/api/types';
import { EditorField } from '@/lib/forms/EditorField';
import { FilesField } from '@/lib/forms/FilesField';
import { describeFiles } from '@/lib/forms/files';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { eventFormats } from '@/lib/labels/events';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Select, TextArea, TextField } from '@/ui/Field';
import { toast } from '@/ui/Toast';
import { EventPlaceFields } from './EventPlaceFields';
import { EventSettings } from './EventSettings';
import { eventMembers, eventWords } from './eventFieldWords';
import { eventDraft, newEvent, valuesOfEvent } from './eventForm';
import { type EventValues, eventSchema } from './eventSchema';
import { createEvent, updateEvent, useEventSaved } from './saving';
import { showField } from './showField';
import { TimeFields } from './TimeFields';

/** An event and what its form needs to know of its image. */
interface Written {
  event: Event;
  image: Attachment | null;
}

interface EventFormProps {
  /** Null for a new one. */
  written: Written | null;
  /** Which a new one is for. */
  community?: { id: string; name: string } | null;
  reload?: () => Promise<Written>;
}

export default function EventForm({ written, community = null, reload }: EventFormProps) {
  const id = written?.event.id ?? null;
  const [stored] = useState(() => (written ? storedOf(written) : newlyStored(community)));
  const navigate = useNavigate();
  const remember = useEventSaved();
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const draftKey = `event:${id ?? `new:${stored.values.community?.id ?? ''}`}`;
  const record = useRecordForm<EventValues, Event>({
    draftKey,
    schema: eventSchema,
    stored,
    words: eventWords,
    members: eventMembers,
    save: async (values, version) => {
      await describeFiles(values.image);
      const body = eventDraft(values);
      return id !== null && version !== null ? updateEvent(id, version, body) : createEvent(body, key);
    },
    onSaved: (saved) => {
      remember(saved);
      toast(m.event_saved({ title: saved.title }));
      void navigate({ to: '/evenements/$eventId', params: { eventId: saved.id } });
    },
    ...(reload ? { reload: () => reload().then(storedOf) } : {}),
  });
  const { form } = record;
  const { register, control, formState } = form;
  const error = (name: keyof EventValues) => formState.errors[name]?.message;
  const mode = useWatch({ control, name: 'mode' });

  return (
    <RecordForm record={record} words={eventWords} show={showField} cancel={<Cancel id={id} />}>
      <Select
        label={m.event_format()}
        options={optionsOf(eventFormats)}
        empty={m.form_choose()}
        error={error('format')}
        {...register('format')}
      />
      <TextField label={m.field_title()} autoComplete="off" error={error('title')} {...register('title')} />
      <TextArea
        label={m.event_summary()}
        hint={m.event_summary_hint()}
        rows={2}
        error={error('summary')}
        {...register('summary')}
      />
      <TimeFields form={form} zone={stored.values.timeZone} />
      <EventPlaceFields form={form} mode={mode} />
      <EditorField
        images
        control={control}
        name="description"
        label={m.field_description()}
        optional
        maxLength={20_000}
        draftKey={draftKey}
      />
      <FilesField
        control={control}
        name="image"
        label={m.event_image()}
        hint={m.event_image_hint()}
        optional
        maxFiles={1}
      />
      <EventSettings form={form} />
    </RecordForm>
  );
}

function storedOf({ event, image }: Written): Stored<EventValues> {
  return { values: valuesOfEvent(event, image), version: event.version };
}

function newlyStored(community: { id: string; name: string } | null): Stored<EventValues> {
  return { values: newEvent(community, 'Europe/Paris'), version: null };
}

function Cancel({ id }: { id: string | null }) {
  return id === null ? (
    <LinkButton to="/evenements" variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  ) : (
    <LinkButton to="/evenements/$eventId" params={{ eventId: id }} variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  );
}
