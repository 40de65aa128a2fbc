import { useKeyset } from '@/api/keyset';
import { useSession } from '@/api/session';
import { formatDayOf } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { wordingOf } from '@/lib/labels/topics';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Muted } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { ClaimBadge } from './ClaimBadge';
import { claimList, useMoveClaim } from './queries';

/** What one said one learnt elsewhere, and what became of it; nothing where there is none. */
export function OwnClaims() {
  const { person } = useSession();
  return person ? <Claims personId={person.id} /> : null;
}

function Claims({ personId }: { personId: string }) {
  const list = useKeyset(claimList({ personId }));
  const move = useMoveClaim();
  if (list.items.length === 0 && !list.error) return null;
  return (
    <Section title={m.claims_own()}>
      {move.error && <ProblemNotice error={move.error} />}
      <ListResults
        list={list}
        caption={m.claims_own()}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: 'competence',
            header: m.competence(),
            wide: true,
            cell: ({ competenceLabel, level, createdAt }) => (
              <>
                {wordingOf(competenceLabel)}
                <Muted small>
                  {m.competence_level_of({ level })}, {formatDayOf(createdAt)}
                </Muted>
              </>
            ),
          },
          {
            key: 'state',
            header: m.field_state(),
            cell: ({ state, reason }) => (
              <>
                <ClaimBadge state={state} />
                {reason && <Muted small>{reason}</Muted>}
              </>
            ),
          },
          {
            key: 'actions',
            header: m.field_actions(),
            wide: true,
            cell: ({ id, version, actions, competenceLabel }) =>
              actions.includes('WITHDRAW') && (
                <Button
                  variant="secondary"
                  size="small"
                  busy={move.isPending}
                  onClick={() => move.mutate({ id, version, move: 'withdraw' })}
                >
                  {m.claim_withdraw()}
                  <span className="visually-hidden"> : {wordingOf(competenceLabel)}</span>
                </Button>
              ),
          },
        ]}
      />
    </Section>
  );
}
