import { m } from '@/paraglide/messages';

/** What the fields of a resource are called, in the order of its form. */
export const resourceWords = {
  kind: m.field_kind,
  title: m.field_title,
  summary: m.field_summary,
  files: m.field_files,
  link: m.field_link,
  body: m.field_presentation,
  authors: m.field_authors,
  topics: m.field_topics,
  licence: m.field_licence,
  language: m.field_language,
  community: m.field_community,
  cycleYear: m.cycle_year,
  meeting: m.resource_meeting,
  visibility: m.field_resource_visibility,
  territory: m.field_territory,
  owner: m.resource_owner,
  reviewBy: m.resource_review_by,
};
