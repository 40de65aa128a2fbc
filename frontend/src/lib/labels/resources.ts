import type {
  ResourceCollectionVisibility,
  ResourceKind,
  ResourceState,
  ResourceVisibility,
} from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook, Words } from './words';

export const resourceKinds: Words<ResourceKind> = {
  PUBLICATION: m.resource_kind_publication,
  REPORT: m.resource_kind_report,
  SLIDES: m.resource_kind_slides,
  VIDEO: m.resource_kind_video,
  TOOL: m.resource_kind_tool,
  TEMPLATE: m.resource_kind_template,
  LINK: m.resource_kind_link,
  OTHER: m.resource_kind_other,
};

export const resourceStates: Record<ResourceState, StateLook> = {
  DRAFT: { label: m.resource_state_draft, tone: 'neutral', shape: 'hollow' },
  IN_REVIEW: { label: m.resource_state_in_review, tone: 'attention', shape: 'half' },
  PUBLISHED: { label: m.resource_state_published, tone: 'positive', shape: 'full' },
  ARCHIVED: { label: m.resource_state_archived, tone: 'neutral', shape: 'dot' },
};

export const resourceVisibilities: Words<ResourceVisibility> = {
  PUBLIC: m.resource_visibility_public,
  SIGNED_IN: m.resource_visibility_signed_in,
  COMMUNITY: m.resource_visibility_community,
};

export const collectionVisibilities: Words<ResourceCollectionVisibility> = {
  PUBLIC: m.resource_visibility_public,
  SIGNED_IN: m.resource_visibility_signed_in,
};
