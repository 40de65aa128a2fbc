import type { Topic, TopicRef, TopicScheme } from '@/api/types';

const UPDATED = '2026-11-20T09:30:00Z';

export const RURAL: TopicRef = {
  id: '0190e4b6-0000-7000-8000-000000000040',
  scheme: 'themes',
  prefLabel: { fr: 'Ruralités', en: 'Rural areas' },
};
export const COUNTRYSIDE: TopicRef = {
  id: '0190e4b6-0000-7000-8000-000000000041',
  scheme: 'themes',
  prefLabel: { fr: 'Campagne', en: 'Countryside' },
};

export function topic(change: Partial<Topic> = {}): Topic {
  return {
    ...COUNTRYSIDE,
    version: 2,
    altLabels: { fr: ['Villages'], en: [] },
    definition: { fr: 'Ce qui n’est pas la ville.', en: null },
    broader: null,
    narrower: [],
    related: [],
    exactMatches: [],
    state: 'ACTIVE',
    replacedBy: null,
    createdAt: UPDATED,
    updatedAt: UPDATED,
    actions: [],
    ...change,
  };
}

export function scheme(change: Partial<TopicScheme> = {}): TopicScheme {
  return {
    id: '0190e4b6-0000-7000-8000-000000000042',
    version: 1,
    code: 'themes',
    label: { fr: 'Thèmes', en: 'Themes' },
    description: { fr: 'Ce sur quoi travaillent les territoires.', en: null },
    topicCount: 2,
    createdAt: UPDATED,
    updatedAt: UPDATED,
    actions: [],
    ...change,
  };
}
