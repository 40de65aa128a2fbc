import type { SectionProposal } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { StateLook } from './words';

const sectionProposals: Record<SectionProposal, StateLook> = {
  READY: { label: m.proposal_ready, tone: 'accent', shape: 'full' },
  ADDED: { label: m.proposal_added, tone: 'accent', shape: 'full' },
  REMOVED: { label: m.proposal_removed, tone: 'accent', shape: 'hollow' },
  CONFLICT: { label: m.proposal_conflict, tone: 'attention', shape: 'half' },
};

/** The contract types what may be missing as plain text. */
export function proposalLook(proposal: string): StateLook {
  return sectionProposals[proposal as SectionProposal];
}
