import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, ifMatch, unwrap } from '@/api/client';
import { profileQuery } from '@/api/profile';
import { sessionQuery } from '@/api/session';
import type { Person } from '@/api/types';
import { ChoiceField } from '@/lib/forms/ChoiceField';
import { loadOrganisations, loadTerritories } from '@/lib/forms/loaders';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { employmentStatuses, occupations, visibilities } from '@/lib/labels/people';
import { optionsOf } from '@/lib/labels/words';
import { timeZoneOptions } from '@/lib/timeZones';
import { m } from '@/paraglide/messages';
import { getLocale, setLocale } from '@/paraglide/runtime';
import { LinkButton } from '@/ui/Button';
import { Select, TextArea, TextField } from '@/ui/Field';
import { FieldPair, FieldSet } from '@/ui/Form';
import { RadioGroup } from '@/ui/RadioGroup';
import { toast } from '@/ui/Toast';
import { type ProfileValues, profileDraft, profileSchema, profileWords } from './profileForm';

const LANGUAGES = [
  { value: 'fr', label: 'Français' },
  { value: 'en', label: 'English' },
];

interface ProfileFormProps {
  stored: Stored<ProfileValues>;
  reload: () => Promise<Stored<ProfileValues>>;
}

export function ProfileForm({ stored, reload }: ProfileFormProps) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const record = useRecordForm<ProfileValues, Person>({
    draftKey: 'profile',
    schema: profileSchema,
    stored,
    words: profileWords,
    members: { organisationId: 'organisation', territoryId: 'territory' },
    save: (values, version) => {
      const params = { header: ifMatch(version ?? 0) };
      return unwrap(api.PUT('/api/v1/me', { params, body: profileDraft(values) }));
    },
    onSaved: (saved) => {
      queryClient.setQueryData(profileQuery.queryKey, saved);
      void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      toast(m.profile_saved());
      if (saved.language === getLocale()) void navigate({ to: '/' });
      else void setLocale(saved.language);
    },
    reload,
  });

  return (
    <RecordForm
      record={record}
      words={profileWords}
      show={show}
      cancel={
        <LinkButton to="/" variant="secondary">
          {m.action_cancel()}
        </LinkButton>
      }
    >
      <Identity record={record} />
      <Work record={record} />
      <Preferences record={record} timeZone={stored.values.timeZone} />
    </RecordForm>
  );
}

type Part = { record: ReturnType<typeof useRecordForm<ProfileValues, Person>> };

function Identity({ record: { form } }: Part) {
  const { register, formState } = form;
  return (
    <FieldSet legend={m.profile_identity()}>
      <FieldPair>
        <TextField
          label={m.field_given_name()}
          autoComplete="given-name"
          error={formState.errors.givenName?.message}
          {...register('givenName')}
        />
        <TextField
          label={m.field_family_name()}
          autoComplete="family-name"
          error={formState.errors.familyName?.message}
          {...register('familyName')}
        />
      </FieldPair>
      <TextArea
        label={m.field_bio()}
        hint={m.field_bio_hint()}
        optional
        error={formState.errors.bio?.message}
        {...register('bio')}
      />
    </FieldSet>
  );
}

function Work({ record: { form } }: Part) {
  const { register, control, formState } = form;
  return (
    <FieldSet legend={m.profile_work()}>
      <Select
        label={m.field_occupation()}
        optional
        empty={m.unknown_value()}
        options={optionsOf(occupations)}
        error={formState.errors.occupation?.message}
        {...register('occupation')}
      />
      <Select
        label={m.field_employment()}
        optional
        empty={m.unknown_value()}
        options={optionsOf(employmentStatuses)}
        error={formState.errors.employmentStatus?.message}
        {...register('employmentStatus')}
      />
      <ChoiceField
        control={control}
        name="organisation"
        label={m.field_organisation()}
        hint={m.combobox_hint()}
        optional
        load={loadOrganisations}
      />
      <ChoiceField
        control={control}
        name="territory"
        label={m.field_territory()}
        hint={m.profile_territory_hint()}
        optional
        load={loadTerritories}
      />
    </FieldSet>
  );
}

function Preferences({ record: { form }, timeZone }: Part & { timeZone: string }) {
  const { register, formState } = form;
  return (
    <FieldSet legend={m.profile_preferences()}>
      <FieldPair>
        <Select label={m.language_label()} options={LANGUAGES} {...register('language')} />
        <Select
          label={m.field_time_zone()}
          hint={m.field_time_zone_hint()}
          options={timeZoneOptions(timeZone)}
          error={formState.errors.timeZone?.message}
          {...register('timeZone')}
        />
      </FieldPair>
      <RadioGroup
        legend={m.field_visibility()}
        options={optionsOf(visibilities)}
        error={formState.errors.directoryVisibility?.message}
        {...register('directoryVisibility')}
      />
    </FieldSet>
  );
}

function show(name: keyof ProfileValues, values: ProfileValues) {
  const label = (options: readonly { value: string; label: string }[]) =>
    options.find(({ value }) => value === values[name])?.label;
  switch (name) {
    case 'organisation':
    case 'territory':
      return values[name]?.label;
    case 'occupation':
      return label(optionsOf(occupations));
    case 'employmentStatus':
      return label(optionsOf(employmentStatuses));
    case 'directoryVisibility':
      return label(optionsOf(visibilities));
    case 'language':
      return label(LANGUAGES);
    case 'timeZone':
      return label(timeZoneOptions(values.timeZone));
    default:
      return values[name];
  }
}
