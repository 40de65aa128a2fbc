import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { useMay } from '@/api/session';
import type { EventSeries } from '@/api/types';
import { formatDate } from '@/lib/format';
import { ChoiceField } from '@/lib/forms/ChoiceField';
import { loadCommunities, loadMyCommunities } from '@/lib/forms/communities';
import { EditorField } from '@/lib/forms/EditorField';
import { loadOrganisations } from '@/lib/forms/loaders';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { eventModes, eventVisibilities, wheelchairChoices } from '@/lib/labels/events';
import { seriesHolidays } from '@/lib/labels/series';
import { optionsOf } from '@/lib/labels/words';
import { timeZoneOptions } from '@/lib/timeZones';
import { useZone } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Select, TextArea, TextField } from '@/ui/Field';
import { FieldPair, FieldSet } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { DayFields } from './DayFields';
import { rhythms, weekdayNames } from './rule';
import { createSeries, updateSeries, useSeriesSaved } from './saving';
import {
  newSeries,
  type SeriesValues,
  seriesDraft,
  seriesSchema,
  seriesWords,
  valuesOfSeries,
} from './seriesForm';

interface SeriesFormProps {
  series?: EventSeries;
  /** Which a new one is for. */
  community?: { id: string; name: string } | null;
  reload?: () => Promise<EventSeries>;
}

export default function SeriesForm({ series, community = null, reload }: SeriesFormProps) {
  const navigate = useNavigate();
  const remember = useSeriesSaved();
  const zone = useZone();
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const [stored] = useState(() =>
    series ? storedOf(series) : { values: newSeries(community, zone), version: null },
  );
  const draftKey = `series:${series?.id ?? `new:${community?.id ?? ''}`}`;
  const record = useRecordForm<SeriesValues, EventSeries>({
    draftKey,
    schema: seriesSchema,
    stored,
    words: seriesWords,
    members: {
      communityId: 'community',
      organisationId: 'organisation',
      cycleYearId: 'cycleYear',
      'shortTimes/startsLocal': 'shortFrom',
      'shortTimes/endsLocal': 'shortTo',
      'longTimes/startsLocal': 'longFrom',
      'longTimes/endsLocal': 'longTo',
      shortTimes: 'shortFrom',
    },
    save: (values, version) => {
      const body = seriesDraft(values);
      return series ? updateSeries(series.id, version ?? series.version, body) : createSeries(body, key);
    },
    onSaved: (saved) => {
      remember(saved);
      toast(m.series_saved({ title: saved.title }));
      void navigate({ to: '/series/$seriesId', params: { seriesId: saved.id } });
    },
    ...(reload ? { reload: () => reload().then(storedOf) } : {}),
  });
  const { register, control, formState } = record.form;
  const field = (name: keyof SeriesValues) => ({
    error: formState.errors[name]?.message,
    ...register(name),
  });

  return (
    <RecordForm record={record} words={seriesWords} show={show} cancel={<Cancel id={series?.id} />}>
      <TextField label={m.field_title()} autoComplete="off" {...field('title')} />
      <TextArea label={m.event_summary()} hint={m.event_summary_hint()} rows={2} {...field('summary')} />
      <Holders form={record.form} fixed={series !== undefined} />
      <Select label={m.series_visibility()} options={optionsOf(eventVisibilities)} {...field('visibility')} />
      <DayFields form={record.form} />
      <Times form={record.form} zone={stored.values.timeZone} />
      <Where form={record.form} />
      <TextField
        label={m.series_capacity()}
        hint={m.event_capacity_hint()}
        optional
        inputMode="numeric"
        width="short"
        {...field('capacity')}
      />
      <TextField label={m.field_audience()} optional autoComplete="off" {...field('audience')} />
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

type Part = { form: UseFormReturn<SeriesValues> };

/** A series stays in its community. */
function Holders({ form: { control }, fixed }: Part & { fixed: boolean }) {
  // Whoever may plan events anywhere chooses among all.
  const everywhere = useMay('CREATE_EVENT');
  return (
    <>
      {!fixed && (
        <ChoiceField
          control={control}
          name="community"
          label={m.field_community()}
          hint={m.combobox_hint()}
          load={everywhere ? loadCommunities : loadMyCommunities}
        />
      )}
      <ChoiceField
        control={control}
        name="organisation"
        label={m.event_organisation()}
        hint={m.combobox_hint()}
        load={loadOrganisations}
      />
    </>
  );
}

function Times({ form: { register, formState }, zone }: Part & { zone: string }) {
  const hour = (name: 'shortFrom' | 'shortTo' | 'longFrom' | 'longTo') => ({
    type: 'time',
    width: 'short' as const,
    label: seriesWords[name](),
    error: formState.errors[name]?.message,
    ...register(name),
  });
  return (
    <FieldSet legend={m.series_times_legend()}>
      <FieldPair>
        <TextField optional="silent" {...hour('shortFrom')} />
        <TextField optional="silent" {...hour('shortTo')} />
      </FieldPair>
      <FieldPair>
        <TextField optional="silent" {...hour('longFrom')} />
        <TextField optional="silent" {...hour('longTo')} />
      </FieldPair>
      <Select
        label={m.field_time_zone()}
        hint={m.series_zone_hint()}
        options={timeZoneOptions(zone)}
        {...register('timeZone')}
      />
    </FieldSet>
  );
}

function Where({ form: { register, control, formState } }: Part) {
  const mode = useWatch({ control, name: 'mode' });
  const field = (name: keyof SeriesValues) => ({ error: formState.errors[name]?.message, ...register(name) });
  return (
    <FieldSet legend={m.event_where()}>
      <Select label={m.event_mode()} options={optionsOf(eventModes)} {...field('mode')} />
      {mode !== 'ONLINE' && (
        <>
          <TextField
            label={m.event_place()}
            hint={m.event_place_hint()}
            optional
            autoComplete="off"
            {...field('place')}
          />
          <Select
            label={m.event_wheelchair()}
            options={optionsOf(wheelchairChoices)}
            {...field('wheelchair')}
          />
        </>
      )}
      {mode !== 'ON_SITE' && (
        <TextField
          label={m.event_link()}
          type="url"
          hint={m.event_joins_hint()}
          optional
          autoComplete="off"
          {...field('link')}
        />
      )}
    </FieldSet>
  );
}

function storedOf(series: EventSeries): Stored<SeriesValues> {
  return { values: valuesOfSeries(series), version: series.version };
}

function Cancel({ id }: { id: string | undefined }) {
  return id === undefined ? (
    <LinkButton to="/series" variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  ) : (
    <LinkButton to="/series/$seriesId" params={{ seriesId: id }} variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  );
}

function show(name: keyof SeriesValues, values: SeriesValues) {
  switch (name) {
    case 'community':
    case 'organisation':
    case 'cycleYear':
      return values[name]?.label;
    case 'startsOn':
    case 'endsOn':
      return values[name] && formatDate(values[name]);
    case 'rhythm':
      return rhythms[values.rhythm]();
    case 'weekdays':
      return weekdayNames(values.weekdays);
    case 'holidays':
      return optionsOf(seriesHolidays).find(({ value }) => value === values.holidays)?.label;
    case 'mode':
      return optionsOf(eventModes).find(({ value }) => value === values.mode)?.label;
    case 'visibility':
      return optionsOf(eventVisibilities).find(({ value }) => value === values.visibility)?.label;
    case 'wheelchair':
      return optionsOf(wheelchairChoices).find(({ value }) => value === values.wheelchair)?.label;
    default:
      return values[name];
  }
}
