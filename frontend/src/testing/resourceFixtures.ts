import type { Attachment, Resource, ResourceComment, ResourceContent, ResourceSummary } from '@/api/types';
import { CAIT } from './communityFixtures';

const ID = '0190e4b6-0000-7000-8000-000000000050';
const UPDATED = '2026-11-20T09:30:00Z';

export function resourceSummary(change: Partial<ResourceSummary> = {}): ResourceSummary {
  return {
    id: ID,
    title: 'Douze repères',
    kind: 'PUBLICATION',
    summary: 'Un repère par module.',
    language: 'fr',
    licence: 'etalab-2.0',
    territory: null,
    ownerOrganisation: null,
    community: CAIT,
    state: 'PUBLISHED',
    number: 1,
    visibility: 'PUBLIC',
    votes: 3,
    comments: 1,
    reviewBy: null,
    stale: false,
    demo: false,
    publishedAt: UPDATED,
    updatedAt: UPDATED,
    ...change,
  };
}

export function resourceContent(change: Partial<ResourceContent> = {}): ResourceContent {
  return {
    kind: 'PUBLICATION',
    title: 'Douze repères',
    summary: 'Un repère par module.',
    body: 'À garder sous la main.',
    link: null,
    licence: 'etalab-2.0',
    language: 'fr',
    territory: null,
    authors: [{ personId: null, name: 'Ada Martin', organisation: 'Ville d’Amiens' }],
    attachmentIds: [],
    ...change,
  };
}

export function attachment(change: Partial<Attachment> = {}): Attachment {
  const id = '0190e4b6-0000-7000-8000-000000000051';
  return {
    id,
    version: 1,
    fileName: 'reperes.pdf',
    mediaType: 'application/pdf',
    size: 31_111,
    sha256: 'a'.repeat(64),
    licence: null,
    alternativeText: null,
    contentPath: `/api/v1/attachments/${id}/content`,
    inline: false,
    createdAt: UPDATED,
    updatedAt: UPDATED,
    actions: [],
    ...change,
  };
}

export function resource(change: Partial<Resource> = {}): Resource {
  return {
    id: ID,
    version: 4,
    state: 'PUBLISHED',
    reason: null,
    number: 1,
    content: resourceContent(),
    revision: null,
    renderedBody: null,
    renderedRevision: null,
    topics: [],
    attachments: [],
    visibility: 'PUBLIC',
    reviewBy: null,
    stale: false,
    ownerOrganisation: null,
    community: CAIT,
    cycleYear: null,
    meeting: null,
    creator: null,
    votes: 3,
    voted: false,
    comments: 0,
    demo: false,
    publishedAt: UPDATED,
    createdAt: UPDATED,
    updatedAt: UPDATED,
    actions: [],
    ...change,
  };
}

export function resourceComment(change: Partial<ResourceComment> = {}): ResourceComment {
  return {
    id: '0190e4b6-0000-7000-8000-000000000052',
    version: 1,
    resourceId: ID,
    author: { id: '0190e4b6-0000-7000-8000-000000000021', name: 'Malo Garnier' },
    body: 'Repris chez nous.',
    hiddenFor: null,
    createdAt: UPDATED,
    updatedAt: UPDATED,
    actions: [],
    ...change,
  };
}
