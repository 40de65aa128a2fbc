import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Person } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { formatMoment } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { employmentStatuses, occupations, visibilities } from '@/lib/labels/people';
import { wordingOf } from '@/lib/labels/topics';
import { wordsOf } from '@/lib/labels/words';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Facts } from '@/ui/Card';
import { PlainText, Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { toast } from '@/ui/Toast';
import { personDetails, personInDirectory, useDeactivate, useReactivate } from './queries';

export function PersonPage({ id }: { id: string }) {
  const query = useQuery(personDetails(id));
  return (
    <Loaded query={query} page={m.field_person()}>
      {(person) => <PersonSheet person={person} />}
    </Loaded>
  );
}

function PersonSheet({ person }: { person: Person }) {
  return (
    <Page
      title={`${person.givenName} ${person.familyName}`}
      crumbs={[
        { label: m.nav_administration(), link: { to: '/administration' } },
        { label: m.nav_people(), link: { to: '/administration/personnes' } },
      ]}
      eyebrow={person.occupation && wordsOf(occupations, person.occupation)}
      actions={<PersonActions person={person} />}
    >
      <Stack gap="large">
        <PersonFacts person={person} />
        {person.bio && <PlainText>{person.bio}</PlainText>}
      </Stack>
    </Page>
  );
}

function PersonFacts({ person }: { person: Person }) {
  const { id, organisation, territory, employmentStatus, directoryVisibility, email } = person;
  const expert = useQuery(personInDirectory(id)).data;
  return (
    <Facts
      columns
      facts={[
        { term: m.field_email(), value: email && <a href={`mailto:${email}`}>{email}</a> },
        {
          term: m.field_employment(),
          value: employmentStatus && wordsOf(employmentStatuses, employmentStatus),
        },
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
        { term: m.field_visibility(), value: visibilities[directoryVisibility]() },
        {
          term: m.expertise_of_person(),
          value: expert && (
            <Link to="/expertises/$personId" params={{ personId: id }}>
              {expert.claims.map(({ topic }) => wordingOf(topic.prefLabel)).join(', ')}
            </Link>
          ),
        },
        { term: m.person_roles(), value: person.roles.join(', ') },
        { term: m.field_created(), value: formatMoment(person.createdAt) },
        { term: m.field_updated(), value: formatMoment(person.updatedAt) },
      ]}
    />
  );
}

/** What the server says this reader may do about the person. */
function PersonActions({ person }: { person: Person }) {
  const [asking, setAsking] = useState<'deactivate' | 'reactivate'>();
  const deactivate = useDeactivate();
  const reactivate = useReactivate();
  const name = `${person.givenName} ${person.familyName}`;
  const close = () => {
    setAsking(undefined);
    deactivate.reset();
    reactivate.reset();
  };
  const done = (words: string) => ({
    onSuccess: () => {
      toast(words);
      close();
    },
  });

  return (
    <>
      {person.actions.includes('DEACTIVATE') && (
        <Button variant="danger" onClick={() => setAsking('deactivate')}>
          {m.person_deactivate()}
        </Button>
      )}
      {person.actions.includes('REACTIVATE') && (
        <Button onClick={() => setAsking('reactivate')}>{m.person_reactivate()}</Button>
      )}
      <ReasonDialog
        title={m.person_deactivate_title({ name })}
        open={asking === 'deactivate'}
        hint={m.person_deactivate_hint()}
        confirm={m.person_deactivate()}
        busy={deactivate.isPending}
        error={deactivate.error}
        onClose={close}
        onConfirm={(reason) =>
          deactivate.mutate({ person, reason }, done(m.person_deactivated_done({ name })))
        }
      />
      <ConfirmDialog
        title={m.person_reactivate_title({ name })}
        open={asking === 'reactivate'}
        confirm={m.person_reactivate()}
        busy={reactivate.isPending}
        error={reactivate.error}
        onClose={close}
        onConfirm={() => reactivate.mutate(person, done(m.person_reactivated_done({ name })))}
      >
        <p>{m.person_reactivate_detail()}</p>
      </ConfirmDialog>
    </>
  );
}
