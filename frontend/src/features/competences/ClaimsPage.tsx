import { useState } from 'react';
import { useKeyset } from '@/api/keyset';
import { useSession } from '@/api/session';
import type { PriorLearning } from '@/api/types';
import { formatDayOf } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { ForbiddenPage } from '@/lib/Loaded';
import { wordingOf } from '@/lib/labels/topics';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { ExternalLink } from '@/ui/ExternalLink';
import { Muted, PlainText, Row, Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { toast } from '@/ui/Toast';
import { claimList, useMoveClaim } from './queries';

export function ClaimsPage() {
  const signedIn = useOnceTrue(useSession().signedIn);
  return signedIn ? <Claims /> : <ForbiddenPage title={m.claims_title()} />;
}

/** What people say they learnt elsewhere and waits for the reader's answer. */
function Claims() {
  const list = useKeyset(claimList({ state: ['WAITING'] }));
  const move = useMoveClaim();
  const [declining, setDeclining] = useState<PriorLearning>();
  const waiting = { ...list, items: list.items.filter(({ actions }) => actions.includes('ACCEPT')) };
  return (
    <Page
      title={m.claims_title()}
      lead={m.claims_lead()}
      crumbs={[{ label: m.competences_title(), link: { to: '/competences' } }]}
    >
      <Stack>
        {move.error && !declining && <ProblemNotice error={move.error} />}
        <ListResults
          list={waiting}
          caption={m.claims_title()}
          rowKey={({ id }) => id}
          empty={<EmptyState title={m.claims_none()} />}
          columns={[
            {
              key: 'person',
              header: m.claim_person(),
              cell: ({ person, createdAt }) => (
                <>
                  {person.displayName}
                  <Muted small>{formatDayOf(createdAt)}</Muted>
                </>
              ),
            },
            {
              key: 'competence',
              header: m.competence(),
              cell: ({ competenceLabel, level }) => (
                <>
                  {wordingOf(competenceLabel)}
                  <Muted small>{m.competence_level_of({ level })}</Muted>
                </>
              ),
            },
            {
              key: 'statement',
              header: m.claim_statement(),
              wide: true,
              cell: ({ statement, url }) => (
                <>
                  <PlainText>{statement}</PlainText>
                  {url && <ExternalLink href={url} />}
                </>
              ),
            },
            {
              key: 'actions',
              header: m.field_actions(),
              wide: true,
              cell: (claim) => (
                <Row gap="small">
                  <Button
                    size="small"
                    busy={move.isPending}
                    onClick={() =>
                      move.mutate(
                        { id: claim.id, version: claim.version, move: 'accept' },
                        { onSuccess: () => toast(m.claim_accepted_done()) },
                      )
                    }
                  >
                    {m.claim_accept()}
                    <span className="visually-hidden"> : {spoken(claim)}</span>
                  </Button>
                  <Button variant="secondary" size="small" onClick={() => setDeclining(claim)}>
                    {m.claim_decline()}
                    <span className="visually-hidden"> : {spoken(claim)}</span>
                  </Button>
                </Row>
              ),
            },
          ]}
        />
      </Stack>
      <ReasonDialog
        title={m.claim_decline()}
        open={declining !== undefined}
        hint={m.claim_reason_hint()}
        confirm={m.claim_decline()}
        busy={move.isPending}
        error={move.error}
        onClose={() => setDeclining(undefined)}
        onConfirm={(reason) => {
          if (!declining) return;
          const { id, version } = declining;
          move.mutate(
            { id, version, move: 'decline', reason },
            {
              onSuccess: () => {
                toast(m.claim_declined_done());
                setDeclining(undefined);
              },
            },
          );
        }}
      />
    </Page>
  );
}

function spoken({ competenceLabel, person }: PriorLearning): string {
  return `${wordingOf(competenceLabel)}, ${person.displayName}`;
}
