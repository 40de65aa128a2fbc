import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '@/api/session';
import type { ExperiencePathway } from '@/api/types';
import { formatDate } from '@/lib/format';
import { ChoiceField, ChoicesField } from '@/lib/forms/ChoiceField';
import { loadCommunities } from '@/lib/forms/communities';
import { EditorField } from '@/lib/forms/EditorField';
import { loadOrganisations } from '@/lib/forms/loaders';
import { loadPeople } from '@/lib/forms/people';
import { loadProgrammes } from '@/lib/forms/programmes';
import { RecordForm } from '@/lib/forms/RecordForm';
import { loadTrainings } from '@/lib/forms/trainings';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { pathwayVisibilities } from '@/lib/labels/pathways';
import { optionsOf } from '@/lib/labels/words';
import { timeZoneOptions } from '@/lib/timeZones';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { DateField, Select, TextArea, TextField } from '@/ui/Field';
import { FieldPair, FieldSet } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import {
  EMPTY_PATHWAY,
  type PathwayValues,
  pathwayDraft,
  pathwaySchema,
  pathwayWords,
  valuesOfPathway,
} from './pathwayForm';
import { createPathway, updatePathway, usePathwaySaved } from './saving';

interface PathwayFormProps {
  pathway?: ExperiencePathway;
  reload?: () => Promise<ExperiencePathway>;
}

export default function PathwayForm({ pathway, reload }: PathwayFormProps) {
  const navigate = useNavigate();
  const remember = usePathwaySaved();
  const mayFindPeople = useMay('READ_PEOPLE');
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const draftKey = `pathway:${pathway?.id ?? 'new'}`;
  const record = useRecordForm<PathwayValues, ExperiencePathway>({
    draftKey,
    schema: pathwaySchema,
    stored: pathway ? storedOf(pathway) : { values: EMPTY_PATHWAY, version: null },
    words: pathwayWords,
    members: {
      organisationIds: 'organisations',
      programmeId: 'programme',
      communityId: 'community',
      trainingId: 'training',
      callClosesLocal: 'closesDay',
      team: 'coaches',
    },
    save: (values, version) => {
      const body = pathwayDraft(values, pathway);
      return pathway ? updatePathway(pathway.id, version ?? pathway.version, body) : createPathway(body, key);
    },
    onSaved: (saved) => {
      remember(saved);
      toast(m.pathway_saved({ title: saved.title }));
      void navigate({ to: '/parcours-experience/$pathwayId', params: { pathwayId: saved.id } });
    },
    ...(reload ? { reload: () => reload().then(storedOf) } : {}),
  });
  const { register, control, formState } = record.form;
  const field = (name: keyof PathwayValues) => ({
    error: formState.errors[name]?.message,
    ...register(name),
  });

  return (
    <RecordForm record={record} words={pathwayWords} show={show} cancel={<Cancel id={pathway?.id} />}>
      <TextField label={m.field_title()} autoComplete="off" {...field('title')} />
      <TextArea label={m.event_summary()} hint={m.event_summary_hint()} rows={2} {...field('summary')} />
      <Select
        label={m.pathway_visibility()}
        options={optionsOf(pathwayVisibilities)}
        {...field('visibility')}
      />
      <ChoicesField
        control={control}
        name="organisations"
        label={m.pathway_organisations()}
        hint={m.pathway_organisations_hint()}
        chosenLabel={m.pathway_organisations()}
        load={loadOrganisations}
      />
      <FieldPair>
        <DateField label={m.field_starts_on()} hint={m.date_hint()} {...field('startsOn')} />
        <DateField label={m.field_ends_on()} hint={m.date_hint()} {...field('endsOn')} />
      </FieldPair>
      <ChoiceField
        control={control}
        name="programme"
        label={m.field_programme()}
        hint={m.combobox_hint()}
        optional
        load={loadProgrammes}
      />
      <ChoiceField
        control={control}
        name="community"
        label={m.field_community()}
        hint={m.combobox_hint()}
        optional
        load={loadCommunities}
      />
      <ChoiceField
        control={control}
        name="training"
        label={m.pathway_training()}
        hint={m.combobox_hint()}
        optional
        load={loadTrainings}
      />
      {mayFindPeople && (
        <>
          <ChoicesField
            control={control}
            name="coordinators"
            label={m.pathway_coordinators()}
            hint={m.pathway_team_hint()}
            chosenLabel={m.pathway_coordinators()}
            optional
            load={loadPeople}
          />
          <ChoicesField
            control={control}
            name="coaches"
            label={m.pathway_coaches()}
            hint={m.combobox_hint()}
            chosenLabel={m.pathway_coaches()}
            optional
            load={loadPeople}
          />
        </>
      )}
      <EditorField
        control={control}
        name="description"
        label={m.field_description()}
        optional
        maxLength={20_000}
        draftKey={draftKey}
      />
      <FieldSet legend={m.pathway_call()}>
        <FieldPair>
          <DateField label={m.pathway_closes_day()} hint={m.date_hint()} optional {...field('closesDay')} />
          <TextField
            label={m.pathway_closes_time()}
            type="time"
            step={1}
            width="short"
            {...field('closesTime')}
          />
        </FieldPair>
        <Select
          label={m.field_time_zone()}
          hint={m.pathway_zone_hint()}
          options={timeZoneOptions(pathway?.timeZone ?? EMPTY_PATHWAY.timeZone)}
          {...field('timeZone')}
        />
        <TextField
          label={m.pathway_places()}
          hint={m.pathway_places_hint()}
          inputMode="numeric"
          width="short"
          optional
          {...field('places')}
        />
        <TextField label={m.pathway_contact()} optional autoComplete="off" {...field('contact')} />
        <EditorField
          control={control}
          name="callText"
          label={m.pathway_call_text()}
          optional
          maxLength={20_000}
          draftKey={draftKey}
        />
      </FieldSet>
    </RecordForm>
  );
}

function storedOf(pathway: ExperiencePathway): Stored<PathwayValues> {
  return { values: valuesOfPathway(pathway), version: pathway.version };
}

function Cancel({ id }: { id: string | undefined }) {
  return id === undefined ? (
    <LinkButton to="/parcours-experience" variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  ) : (
    <LinkButton to="/parcours-experience/$pathwayId" params={{ pathwayId: id }} variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  );
}

function show(name: keyof PathwayValues, values: PathwayValues) {
  const value = values[name];
  if (Array.isArray(value)) return value.map(({ label }) => label).join(', ');
  if (value !== null && typeof value === 'object') return value.label;
  if (name === 'visibility')
    return optionsOf(pathwayVisibilities).find((option) => option.value === value)?.label;
  if (name === 'startsOn' || name === 'endsOn' || name === 'closesDay') return value && formatDate(value);
  return value;
}
