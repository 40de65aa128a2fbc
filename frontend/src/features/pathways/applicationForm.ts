import * as v from 'valibot';
import type { ApplicationDraft, Pioneer } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { choice, optionalEmail, optionalText } from '@/lib/forms/rules';
import { m } from '@/paraglide/messages';

const words = () => optionalText(5_000, m.application_text_long);

export const applicationSchema = v.pipe(
  v.object({
    organisation: choice(),
    territory: choice(),
    motivation: words(),
    stateOfPlay: words(),
    contribution: words(),
    commitment: words(),
    contactName: optionalText(200, m.application_contact_long),
    contactEmail: optionalEmail(m.application_email_wrong),
    contactPhone: optionalText(40, m.application_phone_long),
  }),
  v.forward(
    v.partialCheck(
      [['organisation'], ['territory']],
      ({ organisation, territory }) => organisation !== null || territory !== null,
      () => m.application_somebody_missing(),
    ),
    ['organisation'],
  ),
);

export type ApplicationValues = v.InferOutput<typeof applicationSchema>;

export const applicationWords: FieldWords<keyof ApplicationValues> = {
  organisation: m.application_organisation,
  territory: m.field_territory,
  motivation: m.application_motivation,
  stateOfPlay: m.application_state_of_play,
  contribution: m.application_contribution,
  commitment: m.application_commitment,
  contactName: m.application_contact_name,
  contactEmail: m.application_contact_email,
  contactPhone: m.application_contact_phone,
};

export const EMPTY_APPLICATION: ApplicationValues = {
  organisation: null,
  territory: null,
  motivation: '',
  stateOfPlay: '',
  contribution: '',
  commitment: '',
  contactName: '',
  contactEmail: '',
  contactPhone: '',
};

const named = ({ id, name }: { id: string; name: string }) => ({ id, label: name });

export function valuesOfApplication(pioneer: Pioneer): ApplicationValues {
  return {
    organisation: pioneer.organisation && named(pioneer.organisation),
    territory: pioneer.territory && named(pioneer.territory),
    motivation: pioneer.motivation ?? '',
    stateOfPlay: pioneer.stateOfPlay ?? '',
    contribution: pioneer.contribution ?? '',
    commitment: pioneer.commitment ?? '',
    contactName: pioneer.contactName ?? '',
    contactEmail: pioneer.contactEmail ?? '',
    contactPhone: pioneer.contactPhone ?? '',
  };
}

export function applicationDraft(values: ApplicationValues): ApplicationDraft {
  return filled({
    organisationId: values.organisation?.id ?? null,
    territoryId: values.territory?.id ?? null,
    motivation: values.motivation.trim() || null,
    stateOfPlay: values.stateOfPlay.trim() || null,
    contribution: values.contribution.trim() || null,
    commitment: values.commitment.trim() || null,
    contactName: values.contactName.trim() || null,
    contactEmail: values.contactEmail.trim() || null,
    contactPhone: values.contactPhone.trim() || null,
  });
}
