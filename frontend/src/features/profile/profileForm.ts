import * as v from 'valibot';
import type { EmploymentStatus, Occupation, Person, PersonDraft } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { choice, optionalText, text } from '@/lib/forms/rules';
import { m } from '@/paraglide/messages';

export const profileSchema = v.object({
  givenName: text({ missing: m.profile_given_name_missing, tooLong: m.profile_name_long, max: 100 }),
  familyName: text({ missing: m.profile_family_name_missing, tooLong: m.profile_name_long, max: 100 }),
  occupation: v.string(),
  employmentStatus: v.string(),
  organisation: choice(),
  territory: choice(),
  bio: optionalText(2000, m.profile_bio_long),
  language: v.string(),
  timeZone: v.string(),
  directoryVisibility: v.string(),
});

export type ProfileValues = v.InferOutput<typeof profileSchema>;

export const profileWords: FieldWords<keyof ProfileValues> = {
  givenName: m.field_given_name,
  familyName: m.field_family_name,
  occupation: m.field_occupation,
  employmentStatus: m.field_employment,
  organisation: m.field_organisation,
  territory: m.field_territory,
  bio: m.field_bio,
  language: m.language_label,
  timeZone: m.field_time_zone,
  directoryVisibility: m.field_visibility,
};

export function valuesOfProfile(person: Person): ProfileValues {
  const { organisation, territory } = person;
  return {
    givenName: person.givenName,
    familyName: person.familyName,
    occupation: person.occupation ?? '',
    employmentStatus: person.employmentStatus ?? '',
    organisation: organisation && { id: organisation.id, label: organisation.name },
    territory: territory && { id: territory.id, label: territory.name },
    bio: person.bio ?? '',
    language: person.language,
    timeZone: person.timeZone,
    directoryVisibility: person.directoryVisibility,
  };
}

export function profileDraft(values: ProfileValues): PersonDraft {
  return filled({
    givenName: values.givenName.trim(),
    familyName: values.familyName.trim(),
    occupation: (values.occupation || null) as Occupation | null,
    employmentStatus: (values.employmentStatus || null) as EmploymentStatus | null,
    organisationId: values.organisation?.id ?? null,
    territoryId: values.territory?.id ?? null,
    bio: values.bio.trim() || null,
    language: values.language as PersonDraft['language'],
    timeZone: values.timeZone,
    directoryVisibility: values.directoryVisibility as PersonDraft['directoryVisibility'],
  });
}
