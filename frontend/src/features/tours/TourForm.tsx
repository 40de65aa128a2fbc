import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '@/api/session';
import type { Tour } from '@/api/types';
import { formatDate } from '@/lib/format';
import { ChoiceField, ChoicesField } from '@/lib/forms/ChoiceField';
import { loadCommunities } from '@/lib/forms/communities';
import { EditorField } from '@/lib/forms/EditorField';
import { loadOrganisations } from '@/lib/forms/loaders';
import { loadPeople } from '@/lib/forms/people';
import { loadProgrammes } from '@/lib/forms/programmes';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { tourRhythms } from '@/lib/labels/tours';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { DateField, Select, TextArea, TextField } from '@/ui/Field';
import { FieldPair } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { createTour, updateTour, useTourSaved } from './saving';
import { EMPTY_TOUR, type TourValues, tourDraft, tourSchema, tourWords, valuesOfTour } from './tourForm';

interface TourFormProps {
  tour?: Tour;
  reload?: () => Promise<Tour>;
}

export default function TourForm({ tour, reload }: TourFormProps) {
  const navigate = useNavigate();
  const remember = useTourSaved();
  const mayFindPeople = useMay('READ_PEOPLE');
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const draftKey = `tour:${tour?.id ?? 'new'}`;
  const record = useRecordForm<TourValues, Tour>({
    draftKey,
    schema: tourSchema,
    stored: tour ? storedOf(tour) : { values: EMPTY_TOUR, version: null },
    words: tourWords,
    members: {
      programmeId: 'programme',
      organisationId: 'organisation',
      communityId: 'community',
      organiserIds: 'organisers',
    },
    save: (values, version) => {
      const body = tourDraft(values, tour);
      return tour ? updateTour(tour.id, version ?? tour.version, body) : createTour(body, key);
    },
    onSaved: (saved) => {
      remember(saved);
      toast(m.tour_saved({ title: saved.title }));
      void navigate({ to: '/tours/$tourId', params: { tourId: saved.id } });
    },
    ...(reload ? { reload: () => reload().then(storedOf) } : {}),
  });
  const { register, control, formState } = record.form;
  const field = (name: keyof TourValues) => ({
    error: formState.errors[name]?.message,
    ...register(name),
  });

  return (
    <RecordForm record={record} words={tourWords} show={show} cancel={<Cancel id={tour?.id} />}>
      <TextField label={m.field_title()} autoComplete="off" {...field('title')} />
      <TextArea label={m.event_summary()} hint={m.event_summary_hint()} rows={2} {...field('summary')} />
      <ChoiceField
        control={control}
        name="programme"
        label={m.field_programme()}
        hint={m.tour_programme_hint()}
        load={loadProgrammes}
      />
      <ChoiceField
        control={control}
        name="organisation"
        label={m.event_organisation()}
        hint={m.combobox_hint()}
        load={loadOrganisations}
      />
      <FieldPair>
        <DateField label={m.field_starts_on()} hint={m.date_hint()} {...field('startsOn')} />
        <DateField label={m.field_ends_on()} hint={m.date_hint()} {...field('endsOn')} />
      </FieldPair>
      <Select label={m.tour_rhythm()} options={optionsOf(tourRhythms)} {...field('rhythm')} />
      <TextField
        label={m.tour_supports()}
        hint={m.tour_supports_hint()}
        inputMode="numeric"
        width="short"
        {...field('supportsWithinDays')}
      />
      <TextField label={m.field_audience()} optional autoComplete="off" {...field('audience')} />
      <ChoiceField
        control={control}
        name="community"
        label={m.field_community()}
        hint={m.combobox_hint()}
        optional
        load={loadCommunities}
      />
      {mayFindPeople && (
        <ChoicesField
          control={control}
          name="organisers"
          label={m.event_organisers()}
          hint={m.combobox_hint()}
          chosenLabel={m.event_organisers()}
          optional
          load={loadPeople}
        />
      )}
      <EditorField
        images
        control={control}
        name="description"
        label={m.field_description()}
        optional
        maxLength={20_000}
        draftKey={draftKey}
      />
    </RecordForm>
  );
}

function storedOf(tour: Tour): Stored<TourValues> {
  return { values: valuesOfTour(tour), version: tour.version };
}

function Cancel({ id }: { id: string | undefined }) {
  return id === undefined ? (
    <LinkButton to="/tours" variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  ) : (
    <LinkButton to="/tours/$tourId" params={{ tourId: id }} variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  );
}

function show(name: keyof TourValues, values: TourValues) {
  switch (name) {
    case 'programme':
    case 'organisation':
    case 'community':
      return values[name]?.label;
    case 'organisers':
      return values.organisers.map(({ label }) => label).join(', ');
    case 'rhythm':
      return optionsOf(tourRhythms).find(({ value }) => value === values.rhythm)?.label;
    case 'startsOn':
    case 'endsOn':
      return values[name] && formatDate(values[name]);
    default:
      return values[name];
  }
}
