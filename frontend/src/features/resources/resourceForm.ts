import * as v from 'valibot';
import type { Meeting, Ref, Resource, ResourceAuthor, ResourceDraft } from '@/api/types';
import { fileOf } from '@/lib/forms/files';
import { filled } from '@/lib/forms/filled';
import { choice, choices, kindOf, optionalText, text, webAddress } from '@/lib/forms/rules';
import { resourceKinds, resourceVisibilities } from '@/lib/labels/resources';
import { topicChoice } from '@/lib/labels/topics';
import { licenceName } from '@/lib/licences';
import { m } from '@/paraglide/messages';

const MOST_AUTHORS = 50;

const file = v.object({
  id: v.string(),
  name: v.string(),
  size: v.number(),
  mediaType: v.string(),
  alternative: v.string(),
  licence: v.string(),
});

const described = ({ mediaType, alternative }: v.InferOutput<typeof file>) =>
  !mediaType.startsWith('image/') || alternative.trim() !== '';

export const resourceSchema = v.pipe(
  v.object({
    kind: kindOf(resourceKinds, m.kind_missing),
    title: text({ missing: m.resource_title_missing, tooLong: m.resource_title_long, max: 200 }),
    summary: text({ missing: m.resource_summary_missing, tooLong: m.resource_summary_long, max: 1000 }),
    files: v.pipe(
      v.array(file),
      v.check((files) => files.every(described), m.resource_files_alternative),
    ),
    link: webAddress(m.website_wrong),
    body: optionalText(50_000, m.resource_body_long),
    authors: v.pipe(
      v.string(),
      v.check((value) => linesOf(value).length <= MOST_AUTHORS, m.resource_authors_many),
    ),
    licence: choice(),
    language: v.string(),
    territory: choice(),
    owner: choice(),
    topics: choices(),
    community: choice(),
    cycleYear: choice(),
    meeting: choice(),
    visibility: kindOf(resourceVisibilities, m.resource_visibility_missing),
    reviewBy: v.string(),
  }),
  v.forward(
    v.partialCheck(
      [['visibility'], ['community']],
      ({ visibility, community }) => visibility !== 'COMMUNITY' || community !== null,
      () => m.resource_community_missing(),
    ),
    ['community'],
  ),
);

export type ResourceValues = v.InferOutput<typeof resourceSchema>;

/** Where a new resource begins. */
export interface Beginning {
  community: Ref | null;
  /** The meeting it is a support of. */
  meeting?: Meeting;
}

export function newResource(author: string, { community, meeting }: Beginning): ResourceValues {
  const year = meeting?.cycleYear;
  return {
    kind: meeting ? 'SLIDES' : '',
    title: '',
    summary: '',
    files: [],
    link: '',
    body: '',
    authors: author,
    licence: { id: 'etalab-2.0', label: licenceName('etalab-2.0') },
    language: 'fr',
    territory: null,
    owner: null,
    topics: [],
    community: community && { id: community.id, label: community.name },
    cycleYear: year ? { id: year.id, label: year.name } : null,
    meeting: meeting ? { id: meeting.id, label: meeting.title } : null,
    visibility: community ? 'COMMUNITY' : 'SIGNED_IN',
    reviewBy: '',
  };
}

/** What is being written: beside a published version, or the only one. */
export function valuesOfResource(resource: Resource): ResourceValues {
  const written = resource.revision ?? resource.content;
  const named = (ref: Ref | null) => ref && { id: ref.id, label: ref.name };
  return {
    kind: written.kind,
    title: written.title,
    summary: written.summary,
    files: written.attachmentIds
      .flatMap((id) => resource.attachments.filter((one) => one.id === id))
      .map(fileOf),
    link: written.link ?? '',
    body: written.body ?? '',
    authors: written.authors.map(lineOf).join('\n'),
    licence: written.licence === null ? null : { id: written.licence, label: licenceName(written.licence) },
    language: written.language,
    territory: named(written.territory),
    owner: named(resource.ownerOrganisation),
    topics: resource.topics.map(topicChoice),
    community: named(resource.community),
    cycleYear: named(resource.cycleYear),
    meeting: named(resource.meeting),
    visibility: resource.visibility,
    reviewBy: resource.reviewBy ?? '',
  };
}

/** @param known people of the platform among the authors, who keep their link while their name stands */
export function resourceDraft(values: ResourceValues, known: readonly ResourceAuthor[]): ResourceDraft {
  return filled({
    kind: values.kind as ResourceDraft['kind'],
    title: values.title.trim(),
    summary: values.summary.trim(),
    body: values.body.trim() || null,
    link: values.link.trim() || null,
    licence: values.licence?.id ?? null,
    language: values.language,
    territoryId: values.territory?.id ?? null,
    authors: authorsOf(values.authors, known),
    attachmentIds: values.files.map(({ id }) => id),
    visibility: values.visibility as ResourceDraft['visibility'],
    reviewBy: values.reviewBy || null,
    communityId: values.community?.id ?? null,
    cycleYearId: (values.community && values.cycleYear?.id) ?? null,
    meetingId: (values.community && values.meeting?.id) ?? null,
    ownerOrganisationId: values.owner?.id ?? null,
    topicIds: values.topics.map(({ id }) => id),
  });
}

const lineOf = ({ name, organisation }: ResourceAuthor) =>
  organisation ? `${name}, ${organisation}` : (name ?? '');

const linesOf = (lines: string) => lines.split('\n').filter((line) => line.trim() !== '');

/** One to a line: a name, then after a comma for whom they made it. */
function authorsOf(lines: string, known: readonly ResourceAuthor[]): ResourceAuthor[] {
  return linesOf(lines).map((line) => {
    const [name = '', ...rest] = line.split(',').map((part) => part.trim());
    const organisation = rest.join(', ') || null;
    const personId = known.find((author) => author.name === name)?.personId ?? null;
    return { personId, name, organisation };
  });
}
