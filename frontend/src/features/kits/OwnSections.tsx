import { Link } from '@tanstack/react-router';
import type { AdoptedSection, Adoption } from '@/api/types';
import { LookBadge } from '@/lib/LookBadge';
import { kitSectionKinds } from '@/lib/labels/kitSections';
import { proposalLook } from '@/lib/labels/sectionProposals';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Section } from '@/ui/Page';
import { type Column, Table } from '@/ui/Table';
import { toast } from '@/ui/Toast';
import { useAcceptReady } from './adopting';

/** The territory's copy, section by section, with what a later version of the kit proposes for each. */
export function OwnSections({ adoption }: { adoption: Adoption }) {
  const { sections, offeredNumber, proposals, actions } = adoption;
  return (
    <Section title={m.adoption_sections()}>
      {offeredNumber !== null && (
        <Notice title={m.adoption_offered({ number: String(offeredNumber) })}>
          <p>{m.adoption_proposals({ count: proposals })}</p>
          {actions.includes('UPDATE') && <AcceptReady sections={sections} />}
        </Notice>
      )}
      <Table
        caption={m.adoption_sections()}
        rows={sections}
        rowKey={({ id }) => id}
        columns={columns(adoption.id)}
      />
    </Section>
  );
}

/** Nothing local is touched by these: the territory changed nothing there. */
function AcceptReady({ sections }: { sections: readonly AdoptedSection[] }) {
  const accept = useAcceptReady();
  const ready = sections.filter(({ proposal }) => proposal !== null && proposal !== 'CONFLICT');
  if (ready.length === 0) return null;
  return (
    <>
      {accept.error && <ProblemNotice error={accept.error} />}
      <div>
        <Button
          busy={accept.isPending}
          onClick={() => accept.mutate(ready, { onSuccess: () => toast(m.adoption_ready_accepted()) })}
        >
          {m.adoption_accept_ready({ count: ready.length })}
        </Button>
      </div>
    </>
  );
}

function columns(adoptionId: string): Column<AdoptedSection>[] {
  return [
    {
      key: 'title',
      header: m.kit_section_one(),
      wide: true,
      cell: ({ id, title }) => (
        <Link to="/adoptions/$adoptionId/sections/$sectionId" params={{ adoptionId, sectionId: id }}>
          {title}
        </Link>
      ),
    },
    { key: 'kind', header: m.field_kind(), cell: ({ kind }) => kitSectionKinds[kind]() },
    {
      key: 'own',
      header: m.adoption_own_text(),
      cell: ({ omitted, adapted, proposal }) => {
        if (proposal === 'ADDED') return null;
        if (omitted) return <Tag discreet>{m.adoption_omitted()}</Tag>;
        return adapted ? <Tag discreet>{m.adoption_adapted()}</Tag> : m.adoption_as_kit();
      },
    },
    {
      key: 'proposal',
      header: m.adoption_proposal(),
      cell: ({ proposal }) => proposal && <LookBadge look={proposalLook(proposal)} />,
    },
  ];
}
