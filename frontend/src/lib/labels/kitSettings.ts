import type { KitVisibility } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { Words } from './words';

export const kitVisibilities: Words<KitVisibility> = {
  PUBLIC: m.kit_visibility_public,
  SIGNED_IN: m.kit_visibility_signed_in,
  MEMBERS: m.kit_visibility_members,
};
