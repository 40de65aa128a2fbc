import type { Adhesion } from '@/api/types';

/** Whoever adheres, a territory or an organisation. */
export function adherentName({ territory, organisation }: Adhesion): string {
  return territory?.name ?? organisation?.name ?? '';
}
