import type { VersionState } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook } from './words';

export const versionStates: Record<VersionState, StateLook> = {
  DRAFT: { label: m.version_state_draft, tone: 'neutral', shape: 'hollow' },
  PUBLISHED: { label: m.version_state_published, tone: 'positive', shape: 'full' },
  SUPERSEDED: { label: m.version_state_superseded, tone: 'neutral', shape: 'dot' },
};
