import type { TopicRef, TopicScheme } from '@/api/types';
import { wordingOf } from '@/lib/labels/topics';
import { m } from '@/paraglide/messages';

export function topicsCrumbs() {
  return [{ label: m.nav_topics(), link: { to: '/sujets' } }] as const;
}

/** The vocabulary is named by its code until its name has come. */
export function schemeCrumbs(code: string, scheme: TopicScheme | undefined) {
  const label = scheme ? wordingOf(scheme.label) : code;
  return [...topicsCrumbs(), { label, link: { to: '/vocabulaires/$code', params: { code } } }] as const;
}

export function topicCrumb({ id, prefLabel }: TopicRef) {
  return { label: wordingOf(prefLabel), link: { to: '/sujets/$topicId', params: { topicId: id } } } as const;
}
