import { useState } from 'react';
import { type Control, type UseFormReturn, useWatch } from 'react-hook-form';
import { languageName } from '@/lib/format';
import { ChoiceField, ChoicesField } from '@/lib/forms/ChoiceField';
import { loadOrganisations, loadTerritories, loadTopics } from '@/lib/forms/loaders';
import { useLicences } from '@/lib/forms/useLicences';
import { resourceVisibilities } from '@/lib/labels/resources';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { DateField, Select } from '@/ui/Field';
import { FieldPair, FieldSet } from '@/ui/Form';
import { loadMeetingsOf, loadMyCommunities, loadYearsOf } from './loaders';
import type { ResourceValues } from './resourceForm';

/** Languages offered; one that came through the API stays. */
const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'br', 'eu', 'oc', 'gcf', 'rcf'];

interface ResourceSettingsProps {
  form: UseFormReturn<ResourceValues>;
  /** As it was: its language is offered too, and what it supports may be changed. */
  stored: ResourceValues;
}

/** The part of the form that is chosen rather than written. */
export default function ResourceSettings({ form, stored }: ResourceSettingsProps) {
  const loadLicences = useLicences();
  const { register, control, formState } = form;
  const error = (name: keyof ResourceValues) => formState.errors[name]?.message;
  const community = useWatch({ control, name: 'community' });
  const languages = [...new Set([...LANGUAGES, stored.language])];
  return (
    <>
      <ChoicesField
        control={control}
        name="topics"
        label={m.field_topics()}
        hint={m.topics_hint()}
        chosenLabel={m.topics_chosen()}
        optional
        load={loadTopics}
      />
      <FieldPair>
        <ChoiceField
          control={control}
          name="licence"
          label={m.field_licence()}
          hint={m.licence_hint()}
          optional
          load={loadLicences}
        />
        <Select
          label={m.field_language()}
          options={languages.map((value) => ({ value, label: languageName(value) }))}
          error={error('language')}
          {...register('language')}
        />
      </FieldPair>
      <FieldSet legend={m.resource_place()}>
        <FieldPair>
          <ChoiceField
            control={control}
            name="community"
            label={m.field_community()}
            hint={m.resource_community_hint()}
            optional
            load={loadMyCommunities}
          />
          <Select
            label={m.field_resource_visibility()}
            options={optionsOf(resourceVisibilities)}
            error={error('visibility')}
            {...register('visibility')}
          />
        </FieldPair>
        {community && <YearField key={community.id} control={control} communityId={community.id} />}
        {stored.community && stored.meeting && (
          <MeetingField control={control} communityId={stored.community.id} />
        )}
        <FieldPair>
          <ChoiceField
            control={control}
            name="territory"
            label={m.field_territory()}
            hint={m.combobox_hint()}
            optional
            load={loadTerritories}
          />
          <ChoiceField
            control={control}
            name="owner"
            label={m.resource_owner()}
            hint={m.resource_owner_hint()}
            optional
            load={loadOrganisations}
          />
        </FieldPair>
      </FieldSet>
      <DateField
        label={m.resource_review_by()}
        hint={m.resource_review_hint()}
        optional
        error={error('reviewBy')}
        {...register('reviewBy')}
      />
    </>
  );
}

/** The year of a cycle: of the community chosen above, one that is not is refused. */
function YearField({ control, communityId }: { control: Control<ResourceValues>; communityId: string }) {
  const [load] = useState(() => loadYearsOf(communityId));
  return (
    <ChoiceField
      control={control}
      name="cycleYear"
      label={m.cycle_year()}
      hint={m.resource_year_hint()}
      optional
      load={load}
    />
  );
}

/** The meeting it is a support of: only supports have the field. */
function MeetingField({ control, communityId }: { control: Control<ResourceValues>; communityId: string }) {
  const [load] = useState(() => loadMeetingsOf(communityId));
  return (
    <ChoiceField
      control={control}
      name="meeting"
      label={m.resource_meeting()}
      hint={m.resource_meeting_hint()}
      optional
      load={load}
    />
  );
}
