import { m } from '@/paraglide/messages';

export function pricesCrumbs({ id, title }: { id: string; title: string }) {
  return [
    { label: m.nav_events(), link: { to: '/evenements' } },
    { label: title, link: { to: '/evenements/$eventId', params: { eventId: id } } },
  ] as const;
}
