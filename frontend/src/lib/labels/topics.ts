import type { TopicRef, Wording } from '@/api/types';
import { m } from '@/paraglide/messages';
import { getLocale } from '@/paraglide/runtime';

/** The name of a topic or a vocabulary in the reader's language. */
export function wordingOf(words: Wording): string {
  return words[getLocale()];
}

/** What a field of a form holds of a topic. */
export function topicChoice({ id, prefLabel }: TopicRef) {
  return { id, label: wordingOf(prefLabel) };
}

/** What a topic can tag, counted; a kind that has no words here yet is counted among others. */
export const taggedKinds: Record<string, (input: { count: number }) => string> = {
  COMMUNITY: m.tagged_communities,
  PROGRAMME: m.tagged_programmes,
  RESOURCE: m.tagged_resources,
  CONTRIBUTION: m.tagged_contributions,
  EVENT: m.tagged_events,
};
