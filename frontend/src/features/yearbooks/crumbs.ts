import type { YearBook } from '@/api/types';
import { m } from '@/paraglide/messages';

export function yearBookCrumbs({ community: { id, name } }: YearBook) {
  return [
    { label: m.nav_communities(), link: { to: '/communautes' } },
    { label: name, link: { to: '/communautes/$communityId', params: { communityId: id } } },
    {
      label: m.cycles_title(),
      link: { to: '/communautes/$communityId/cycles', params: { communityId: id } },
    },
  ] as const;
}

export function sectionCrumbs(book: YearBook) {
  return [
    ...yearBookCrumbs(book),
    {
      label: m.year_book_of({ theme: book.cycleYear.name }),
      link: { to: '/cahiers/$yearId', params: { yearId: book.cycleYear.id } },
    },
  ] as const;
}
