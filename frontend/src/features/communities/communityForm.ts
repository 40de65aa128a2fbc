import * as v from 'valibot';
import type { Community, CommunityDraft, Occupation } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import {
  choice,
  choices,
  kindOf,
  optionalEmail,
  optionalText,
  requiredChoice,
  text,
} from '@/lib/forms/rules';
import { communityVisibilities, joinPolicies } from '@/lib/labels/communities';
import { topicChoice } from '@/lib/labels/topics';
import { m } from '@/paraglide/messages';

const MOST_DAYS = 365;

export const communitySchema = v.object({
  name: text({ missing: m.community_name_missing, tooLong: m.community_name_long, max: 200 }),
  purpose: text({ missing: m.community_purpose_missing, tooLong: m.community_purpose_long, max: 2000 }),
  charter: optionalText(20_000, m.community_charter_long),
  owner: requiredChoice(m.community_owner_missing),
  territory: choice(),
  topics: choices(),
  audience: optionalText(2000, m.community_audience_long),
  audienceOccupations: v.array(v.string()),
  visibility: kindOf(communityVisibilities, m.community_visibility_missing),
  joinPolicy: kindOf(joinPolicies, m.community_join_policy_missing),
  contactEmail: optionalEmail(m.email_wrong),
  answerDays: v.pipe(
    v.string(),
    v.check((value) => /^\d+$/.test(value) && +value >= 1 && +value <= MOST_DAYS, m.community_days_wrong),
  ),
});

export type CommunityValues = v.InferOutput<typeof communitySchema>;

export const communityWords: FieldWords<keyof CommunityValues> = {
  name: m.field_name,
  purpose: m.field_purpose,
  charter: m.field_charter,
  owner: m.field_owner,
  territory: m.field_territory,
  topics: m.field_topics,
  audience: m.field_audience,
  audienceOccupations: m.field_audience_occupations,
  visibility: m.field_community_visibility,
  joinPolicy: m.field_join_policy,
  contactEmail: m.field_contact,
  answerDays: m.field_answer_days,
};

export const EMPTY_COMMUNITY: CommunityValues = {
  name: '',
  purpose: '',
  charter: '',
  owner: null,
  territory: null,
  topics: [],
  audience: '',
  audienceOccupations: [],
  visibility: 'PUBLIC',
  joinPolicy: 'ON_REQUEST',
  contactEmail: '',
  answerDays: '15',
};

export function valuesOfCommunity(community: Community): CommunityValues {
  const { ownerOrganisation, territory, charter, audience, contactEmail } = community;
  return {
    name: community.name,
    purpose: community.purpose,
    charter: charter ?? '',
    owner: { id: ownerOrganisation.id, label: ownerOrganisation.name },
    territory: territory && { id: territory.id, label: territory.name },
    topics: community.topics.map(topicChoice),
    audience: audience ?? '',
    audienceOccupations: community.audienceOccupations,
    visibility: community.visibility,
    joinPolicy: community.joinPolicy,
    contactEmail: contactEmail ?? '',
    answerDays: String(community.answerDays),
  };
}

export function communityDraft(values: CommunityValues): CommunityDraft {
  return filled({
    name: values.name.trim(),
    purpose: values.purpose.trim(),
    charter: values.charter.trim() || null,
    // The schema lets no form through without an owner.
    ownerOrganisationId: values.owner?.id ?? '',
    territoryId: values.territory?.id ?? null,
    topicIds: values.topics.map(({ id }) => id),
    audience: values.audience.trim() || null,
    audienceOccupations: values.audienceOccupations as Occupation[],
    visibility: values.visibility as CommunityDraft['visibility'],
    joinPolicy: values.joinPolicy as CommunityDraft['joinPolicy'],
    contactEmail: values.contactEmail.trim() || null,
    answerDays: Number(values.answerDays),
  });
}
