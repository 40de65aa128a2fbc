import type { Provision } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { Words } from './words';

// Apart from the other words of events: needs of registrants have no use for those.
export const provisions: Words<Provision> = {
  SIGN_LANGUAGE: m.provision_sign_language,
  CAPTIONS: m.provision_captions,
  INDUCTION_LOOP: m.provision_induction_loop,
  EASY_TO_READ: m.provision_easy_to_read,
  QUIET_ROOM: m.provision_quiet_room,
  ACCESSIBLE_PARKING: m.provision_accessible_parking,
};
