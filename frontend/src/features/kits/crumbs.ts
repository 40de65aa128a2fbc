import type { Adoption, Kit } from '@/api/types';
import { m } from '@/paraglide/messages';

const kits = () =>
  [
    { label: m.nav_records(), link: { to: '/experiences' } },
    { label: m.kits_title(), link: { to: '/kits' } },
  ] as const;

/** Above the pages of a kit; without one, above the kit itself. */
export function kitCrumbs(kit?: Pick<Kit, 'id' | 'title'>) {
  if (!kit) return [...kits()];
  return [...kits(), { label: kit.title, link: { to: '/kits/$kitId', params: { kitId: kit.id } } } as const];
}

/** Above what is written for one. */
export function writingCrumbs(kit: Pick<Kit, 'id' | 'title'>) {
  return [
    ...kitCrumbs(kit),
    { label: m.kit_writing(), link: { to: '/kits/$kitId/rediger', params: { kitId: kit.id } } } as const,
  ];
}

/** Above the pages of an adoption. */
export function adoptionCrumbs({ id, kitId, kitTitle, territory }: Adoption) {
  return [
    ...kitCrumbs({ id: kitId, title: kitTitle }),
    {
      label: m.adoption_title({ territory: territory.name }),
      link: { to: '/adoptions/$adoptionId', params: { adoptionId: id } },
    } as const,
  ];
}
