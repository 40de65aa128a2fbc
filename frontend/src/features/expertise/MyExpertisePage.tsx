import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '@/api/session';
import type { ExpertiseClaim, MyExpertise } from '@/api/types';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { wordingOf } from '@/lib/labels/topics';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { Figures } from '@/ui/Card';
import { Actions, Muted, Stack } from '@/ui/Layout';
import { Page, Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { toast } from '@/ui/Toast';
import { ClaimDialog } from './ClaimDialog';
import { Claims } from './Claims';
import { ConsentSection } from './ConsentSection';
import { evidenceFigures } from './evidence';
import { useDropClaim } from './mutations';
import { myExpertise } from './queries';

export function MyExpertisePage() {
  const signedIn = useOnceTrue(useSession().signedIn);
  return signedIn ? <Mine /> : <ForbiddenPage title={m.nav_my_expertise()} />;
}

function Mine() {
  const query = useQuery(myExpertise);
  return (
    <Page
      title={m.nav_my_expertise()}
      lead={m.my_expertise_lead()}
      crumbs={[{ label: m.nav_expertise(), link: { to: '/expertises' } }]}
      actions={
        <LinkButton to="/mon-profil" variant="secondary">
          {m.nav_profile()}
        </LinkButton>
      }
    >
      <Loaded query={query}>
        {(mine) => (
          <Stack gap="large">
            <MyClaims mine={mine} />
            <ConsentSection mine={mine} />
            <Section title={m.expertise_evidence()}>
              <Stack gap="small">
                <Figures figures={evidenceFigures(mine.evidence)} />
                <Muted small>{m.my_evidence_detail()}</Muted>
              </Stack>
            </Section>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function MyClaims({ mine }: { mine: MyExpertise }) {
  const [editing, setEditing] = useState<ExpertiseClaim>();
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={m.my_claims()}
      aside={
        <Button icon="plus" onClick={() => setAdding(true)}>
          {m.claim_add()}
        </Button>
      }
    >
      {mine.claims.length === 0 ? (
        <EmptyState title={m.my_claims_none()}>{m.my_claims_none_detail()}</EmptyState>
      ) : (
        <Claims
          claims={mine.claims}
          actions={(claim) => <ClaimActions mine={mine} claim={claim} onEdit={() => setEditing(claim)} />}
        />
      )}
      <ClaimDialog mine={mine} claim={null} open={adding} onClose={() => setAdding(false)} />
      <ClaimDialog
        mine={mine}
        claim={editing ?? null}
        open={editing !== undefined}
        onClose={() => setEditing(undefined)}
      />
    </Section>
  );
}

interface ClaimActionsProps {
  mine: MyExpertise;
  claim: ExpertiseClaim;
  onEdit: () => void;
}

function ClaimActions({ mine, claim: { topic }, onEdit }: ClaimActionsProps) {
  const drop = useDropClaim(mine.version);
  const name = wordingOf(topic.prefLabel);
  return (
    <Stack gap="small">
      {drop.error && <ProblemNotice error={drop.error} />}
      <Actions>
        <Button variant="secondary" size="small" onClick={onEdit}>
          {m.action_edit()} <span className="visually-hidden">{name}</span>
        </Button>
        <Button
          variant="quiet"
          size="small"
          busy={drop.isPending}
          onClick={() => drop.mutate(topic.id, { onSuccess: () => toast(m.claim_dropped({ topic: name })) })}
        >
          {m.claim_drop()} <span className="visually-hidden">{name}</span>
        </Button>
      </Actions>
    </Stack>
  );
}
