import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '@/api/session';
import type { CompetenceProof, OwnCompetence } from '@/api/types';
import { formatDayOf } from '@/lib/format';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { wordingOf } from '@/lib/labels/topics';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Fold } from '@/ui/Fold';
import { Muted, Stack } from '@/ui/Layout';
import { Page, Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { type Column, Table } from '@/ui/Table';
import { ClaimDialog } from './ClaimDialog';
import { OwnClaims } from './OwnClaims';
import { myCompetences } from './queries';

export function MyCompetencesPage() {
  const signedIn = useOnceTrue(useSession().signedIn);
  return signedIn ? <MyCompetences /> : <ForbiddenPage title={m.nav_my_competences()} />;
}

/** Held with the proof, being learnt, and missing. */
function MyCompetences() {
  const query = useQuery(myCompetences());
  const [claiming, setClaiming] = useState<string>();
  return (
    <Page
      title={m.nav_my_competences()}
      lead={m.my_competences_lead()}
      crumbs={[{ label: m.competences_title(), link: { to: '/competences' } }]}
      actions={<Button onClick={() => setClaiming('')}>{m.claim_new()}</Button>}
    >
      <Stack gap="large">
        <Loaded query={query} lines={8}>
          {(all) => (
            <>
              <Parts all={all} onClaim={setClaiming} />
              <ClaimDialog competences={all} chosen={claiming} onClose={() => setClaiming(undefined)} />
            </>
          )}
        </Loaded>
        <OwnClaims />
      </Stack>
    </Page>
  );
}

function Parts({ all, onClaim }: { all: OwnCompetence[]; onClaim: (code: string) => void }) {
  const held = all.filter((one) => one.held !== null);
  const learning = all.filter((one) => one.learning !== null);
  const missing = all.filter((one) => one.held === null && one.learning === null);
  return (
    <>
      <Section title={m.my_competences_held({ count: held.length })}>
        {held.length === 0 ? (
          <EmptyState title={m.my_competences_none()} />
        ) : (
          <Table
            caption={m.my_competences_held({ count: held.length })}
            rows={held}
            rowKey={({ code }) => code}
            columns={[named(), level(({ held: at }) => at), proofs(({ proofs: its }) => its)]}
          />
        )}
      </Section>
      {learning.length > 0 && (
        <Section title={m.my_competences_learning({ count: learning.length })}>
          <Table
            caption={m.my_competences_learning({ count: learning.length })}
            rows={learning}
            rowKey={({ code }) => code}
            columns={[named(), level(({ learning: at }) => at), proofs(({ underway }) => underway)]}
          />
        </Section>
      )}
      {missing.length > 0 && (
        <Section title={m.my_competences_missing({ count: missing.length })}>
          <Fold label={m.my_competences_missing_show()}>
            <Table
              caption={m.my_competences_missing({ count: missing.length })}
              rows={missing}
              rowKey={({ code }) => code}
              columns={[
                named(),
                {
                  key: 'claim',
                  header: m.field_actions(),
                  wide: true,
                  cell: ({ code, label }) => (
                    <Button variant="secondary" size="small" onClick={() => onClaim(code)}>
                      {m.claim_known()}
                      <span className="visually-hidden"> : {wordingOf(label)}</span>
                    </Button>
                  ),
                },
              ]}
            />
          </Fold>
        </Section>
      )}
    </>
  );
}

const named = (): Column<OwnCompetence> => ({
  key: 'name',
  header: m.competence(),
  wide: true,
  cell: ({ label, present }) => (
    <>
      {wordingOf(label)} {!present && <Tag discreet>{m.competence_left_out()}</Tag>}
    </>
  ),
});

const level = (of: (one: OwnCompetence) => number | null): Column<OwnCompetence> => ({
  key: 'level',
  header: m.competence_level(),
  cell: (one) => m.competence_level_of({ level: of(one) ?? 0 }),
});

const proofs = (of: (one: OwnCompetence) => CompetenceProof[]): Column<OwnCompetence> => ({
  key: 'proofs',
  header: m.competence_proof(),
  wide: true,
  cell: (one) => (
    <ul>
      {of(one).map((proof) => (
        <li key={`${proof.trainingId}-${proof.module}-${proof.since}`}>
          <Proof proof={proof} />
        </li>
      ))}
    </ul>
  ),
});

function Proof({ proof }: { proof: CompetenceProof }) {
  const { module, training, trainingId, certified, since } = proof;
  return (
    <>
      {trainingId ? (
        <>
          {module},{' '}
          <Link to="/formations/$trainingId" params={{ trainingId }}>
            {training}
          </Link>
        </>
      ) : (
        m.competence_prior()
      )}{' '}
      {certified && <Tag discreet>{m.competence_certified()}</Tag>}
      {since && <Muted small>{formatDayOf(since)}</Muted>}
    </>
  );
}
