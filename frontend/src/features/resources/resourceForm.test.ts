import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CAIT } from '@/testing/communityFixtures';
import { attachment, resource, resourceContent } from '@/testing/resourceFixtures';
import { RURAL } from '@/testing/topicFixtures';
import { newResource, resourceDraft, resourceSchema, valuesOfResource } from './resourceForm';

const ADA = { personId: '0190e4b6-0000-7000-8000-000000000060', name: 'Ada Martin', organisation: null };
const filledIn = {
  ...newResource('', { community: CAIT }),
  kind: 'REPORT',
  title: 'Bilan',
  summary: 'Ce que nous avons vu.',
};

const faults = (values: typeof filledIn) => {
  const { issues = [] } = v.safeParse(resourceSchema, values);
  return issues.map(({ path }) => path?.[0]?.key);
};

describe('the form of a resource', () => {
  it('is for the members of the community it begins in', () => {
    expect(faults(filledIn)).toEqual([]);
    expect(resourceDraft(filledIn, [])).toMatchObject({ communityId: CAIT.id, visibility: 'COMMUNITY' });
    expect(faults({ ...filledIn, community: null })).toEqual(['community']);
  });

  it('asks for the words of every image', () => {
    const image = {
      id: '1',
      name: 'port.png',
      size: 1,
      mediaType: 'image/png',
      alternative: ' ',
      licence: '',
    };
    expect(faults({ ...filledIn, files: [image] })).toEqual(['files']);
  });

  it('reads one author to a line, and keeps who is known by their name', () => {
    const authors = 'Ada Martin, Ville d’Amiens\n\nLina Petit';
    expect(resourceDraft({ ...filledIn, authors }, [ADA]).authors).toEqual([
      { ...ADA, organisation: 'Ville d’Amiens' },
      { personId: null, name: 'Lina Petit', organisation: null },
    ]);
  });

  it('gives back what was read, unchanged', () => {
    const file = attachment();
    const content = resourceContent({ attachmentIds: [file.id], link: 'https://example.org/rapport' });
    const { authors, territory: _, ...rest } = content;
    const draft = resourceDraft(
      valuesOfResource(resource({ content, attachments: [file], topics: [RURAL] })),
      authors,
    );
    const settings = { visibility: 'PUBLIC', communityId: CAIT.id, topicIds: [RURAL.id] };
    expect(draft).toEqual({ ...rest, authors, ...settings });
  });
});
