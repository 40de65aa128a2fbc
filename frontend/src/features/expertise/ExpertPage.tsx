import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSession } from '@/api/session';
import type { Expert } from '@/api/types';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { occupations } from '@/lib/labels/people';
import { wordsOf } from '@/lib/labels/words';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Facts, Figures } from '@/ui/Card';
import { Muted, Stack } from '@/ui/Layout';
import { Page, Section } from '@/ui/Page';
import { Claims } from './Claims';
import { evidenceFigures } from './evidence';
import { expertDetails } from './queries';

/** Somebody as those see them whom they let. */
export function ExpertPage({ id }: { id: string }) {
  const signedIn = useOnceTrue(useSession().signedIn);
  return signedIn ? <Found id={id} /> : <ForbiddenPage title={m.nav_expertise()} />;
}

function Found({ id }: { id: string }) {
  const query = useQuery(expertDetails(id));
  return (
    <Loaded query={query} page={m.nav_expertise()}>
      {(expert) => <ExpertSheet expert={expert} />}
    </Loaded>
  );
}

function ExpertSheet({
  expert: { person, occupation, organisation, territory, claims, evidence },
}: {
  expert: Expert;
}) {
  const mine = useSession().person?.id === person.id;
  return (
    <Page
      title={person.displayName}
      eyebrow={occupation && wordsOf(occupations, occupation)}
      crumbs={[{ label: m.nav_expertise(), link: { to: '/expertises' } }]}
      actions={mine && <LinkButton to="/mon-expertise">{m.nav_my_expertise()}</LinkButton>}
    >
      <Stack gap="large">
        <Facts
          columns
          facts={[
            {
              term: m.field_organisation(),
              value: organisation && (
                <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
                  {organisation.name}
                </Link>
              ),
            },
            {
              term: m.field_territory(),
              value: territory && (
                <Link to="/territoires/$territoryId" params={{ territoryId: territory.id }}>
                  {territory.name}
                </Link>
              ),
            },
          ]}
        />
        <Section title={m.expertise_claims()}>
          <Claims claims={claims} />
        </Section>
        <Section title={m.expertise_evidence()}>
          <Stack gap="small">
            <Figures figures={evidenceFigures(evidence)} />
            <Muted small>{m.expertise_evidence_yours()}</Muted>
          </Stack>
        </Section>
      </Stack>
    </Page>
  );
}
