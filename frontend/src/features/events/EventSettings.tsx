import { useState } from 'react';
import { type Control, type UseFormReturn, useWatch } from 'react-hook-form';
import { useMay } from '@/api/session';
import { ChoiceField, ChoicesField } from '@/lib/forms/ChoiceField';
import { loadCommunities, loadMyCommunities } from '@/lib/forms/communities';
import { loadOrganisations, loadTerritories, loadTopics } from '@/lib/forms/loaders';
import { loadProgrammes } from '@/lib/forms/programmes';
import { usePeople } from '@/lib/forms/usePeople';
import { eventVisibilities, registrationModes } from '@/lib/labels/events';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { DateField, Select, TextField } from '@/ui/Field';
import { FieldPair, FieldSet } from '@/ui/Form';
import type { EventValues } from './eventSchema';
import { loadGroupsOf, loadLanguages, loadYearsOf } from './loaders';

type Part = { form: UseFormReturn<EventValues> };

/** By whom, for whom and how one gets in: the part of the form that is chosen rather than written. */
export function EventSettings({ form }: Part) {
  return (
    <>
      <Organisation form={form} />
      <Readers form={form} />
      <Registration form={form} />
    </>
  );
}

function Organisation({ form: { control } }: Part) {
  // Whoever may plan events anywhere chooses among all.
  const everywhere = useMay('CREATE_EVENT');
  const community = useWatch({ control, name: 'community' });
  const people = usePeople(community?.id);
  return (
    <FieldSet legend={m.event_organisation_legend()}>
      <ChoiceField
        control={control}
        name="organisation"
        label={m.event_organisation()}
        hint={m.combobox_hint()}
        load={loadOrganisations}
      />
      {people && (
        <ChoicesField
          key={community?.id}
          control={control}
          name="organisers"
          label={m.event_organisers()}
          hint={m.event_organisers_hint()}
          chosenLabel={m.event_organisers_chosen()}
          optional
          load={people}
        />
      )}
      <FieldPair>
        <ChoiceField
          control={control}
          name="community"
          label={m.field_community()}
          hint={m.combobox_hint()}
          optional
          load={everywhere ? loadCommunities : loadMyCommunities}
        />
        <ChoiceField
          control={control}
          name="programme"
          label={m.field_programme()}
          hint={m.combobox_hint()}
          optional
          load={loadProgrammes}
        />
      </FieldPair>
      {community && <WithinCommunity key={community.id} control={control} communityId={community.id} />}
      <ChoiceField
        control={control}
        name="territory"
        label={m.event_host()}
        hint={m.event_host_hint()}
        optional
        load={loadTerritories}
      />
    </FieldSet>
  );
}

/** Of the community chosen above: those of another one are refused. */
function WithinCommunity({ control, communityId }: { control: Control<EventValues>; communityId: string }) {
  const [loaders] = useState(() => ({ groups: loadGroupsOf(communityId), years: loadYearsOf(communityId) }));
  return (
    <FieldPair>
      <ChoiceField
        control={control}
        name="group"
        label={m.group_one()}
        hint={m.combobox_hint()}
        optional
        load={loaders.groups}
      />
      <ChoiceField
        control={control}
        name="cycleYear"
        label={m.cycle_year()}
        hint={m.combobox_hint()}
        optional
        load={loaders.years}
      />
    </FieldPair>
  );
}

function Readers({ form: { register, control, formState } }: Part) {
  const error = (name: keyof EventValues) => formState.errors[name]?.message;
  return (
    <FieldSet legend={m.event_readers_legend()}>
      <Select
        label={m.event_visibility()}
        options={optionsOf(eventVisibilities)}
        error={error('visibility')}
        {...register('visibility')}
      />
      <TextField
        label={m.field_audience()}
        hint={m.event_audience_hint()}
        optional
        autoComplete="off"
        error={error('audience')}
        {...register('audience')}
      />
      <ChoicesField
        control={control}
        name="topics"
        label={m.field_topics()}
        hint={m.topics_hint()}
        chosenLabel={m.topics_chosen()}
        optional
        load={loadTopics}
      />
      <ChoicesField
        control={control}
        name="languages"
        label={m.event_languages()}
        hint={m.event_languages_hint()}
        chosenLabel={m.event_languages_chosen()}
        optional
        load={loadLanguages}
      />
    </FieldSet>
  );
}

function Registration({ form: { register, control, formState } }: Part) {
  const error = (name: keyof EventValues) => formState.errors[name]?.message;
  const mode = useWatch({ control, name: 'registrationMode' });
  const time = (name: 'opensTime' | 'closesTime') => ({
    type: 'time',
    width: 'short' as const,
    optional: true,
    error: error(name),
    ...register(name),
  });
  return (
    <FieldSet legend={m.event_registration()}>
      <FieldPair>
        <Select
          label={m.event_registration_mode()}
          options={optionsOf(registrationModes)}
          error={error('registrationMode')}
          {...register('registrationMode')}
        />
        <TextField
          label={m.event_capacity()}
          hint={m.event_capacity_hint()}
          inputMode="numeric"
          width="short"
          optional
          error={error('capacity')}
          {...register('capacity')}
        />
      </FieldPair>
      {mode !== 'NONE' && (
        <>
          <FieldPair>
            <DateField
              label={m.event_opens_day()}
              hint={m.event_opens_hint()}
              optional
              error={error('opensDay')}
              {...register('opensDay')}
            />
            <TextField label={m.event_opens_time()} {...time('opensTime')} />
          </FieldPair>
          <FieldPair>
            <DateField
              label={m.event_closes_day()}
              hint={m.event_closes_hint()}
              optional
              error={error('closesDay')}
              {...register('closesDay')}
            />
            <TextField label={m.event_closes_time()} {...time('closesTime')} />
          </FieldPair>
        </>
      )}
    </FieldSet>
  );
}
