import { m } from '@/paraglide/messages';

export function eventsCrumbs() {
  return [{ label: m.nav_events(), link: { to: '/evenements' } }] as const;
}

export function eventCrumbs({ id, title }: { id: string; title: string }) {
  return [
    ...eventsCrumbs(),
    { label: title, link: { to: '/evenements/$eventId', params: { eventId: id } } },
  ] as const;
}
