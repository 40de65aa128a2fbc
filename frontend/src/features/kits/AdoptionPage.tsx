import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { Adoption, MentorState } from '@/api/types';
import { formatDayOf } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { LookBadge } from '@/lib/LookBadge';
import { adoptionStates } from '@/lib/labels/adoptions';
import { type Words, wordsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Facts } from '@/ui/Card';
import { Columns, Muted, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { adoptionDetails } from './adoptionQueries';
import { kitCrumbs } from './crumbs';

// For who leads the territory, its mentor, and who writes the kit.
const AdoptionActions = lazy(() => import('./AdoptionActions'));
const AdoptionTexts = lazy(() => import('./AdoptionTexts'));

/** That a territory made a kit its own; to those concerned, its copy and what became of it. */
export function AdoptionPage({ id }: { id: string }) {
  const query = useQuery(adoptionDetails(id));
  return (
    <Loaded query={query} page={m.adoption_one()}>
      {(adoption) => <AdoptionSheet adoption={adoption} />}
    </Loaded>
  );
}

function AdoptionSheet({ adoption }: { adoption: Adoption }) {
  const { kitId, kitCode, kitTitle, territory, state, reason, demo, actions } = adoption;
  return (
    <Page
      title={m.adoption_title({ territory: territory.name })}
      eyebrow={
        <>
          {kitCode} <LookBadge look={adoptionStates[state]} />
          {demo && <Tag>{m.demo_tag()}</Tag>}
        </>
      }
      lead={kitTitle}
      crumbs={kitCrumbs({ id: kitId, title: kitTitle })}
      actions={
        actions.length > 0 && (
          <Suspense>
            <AdoptionActions adoption={adoption} />
          </Suspense>
        )
      }
    >
      <Stack gap="large">
        {reason && (
          <Notice tone="attention" title={m.adoption_abandoned_title()}>
            <p>{m.enrolment_reason({ reason })}</p>
          </Notice>
        )}
        <Columns kind="aside">
          {actions.includes('READ_TEXTS') ? (
            <Suspense>
              <AdoptionTexts adoption={adoption} />
            </Suspense>
          ) : (
            <Muted>{m.adoption_texts_closed()}</Muted>
          )}
          <AdoptionFacts adoption={adoption} />
        </Columns>
      </Stack>
    </Page>
  );
}

function AdoptionFacts({ adoption }: { adoption: Adoption }) {
  const { kitId, versionId, number, territory, mentor, mentorState, note, recordId, createdAt } = adoption;
  return (
    <Stack gap="large">
      <Facts
        facts={[
          {
            term: m.adoption_territory(),
            value: (
              <Link to="/territoires/$territoryId" params={{ territoryId: territory.id }}>
                {territory.name}
              </Link>
            ),
          },
          {
            term: m.kit_adopted_version(),
            value: (
              <Link to="/kits/$kitId" params={{ kitId }} search={{ version: versionId }}>
                {m.record_version({ number: String(number) })}
              </Link>
            ),
          },
          { term: m.adoption_since(), value: formatDayOf(createdAt) },
          {
            term: m.adoption_mentor(),
            value: mentor && `${mentor.name}${mentorState ? ` (${wordsOf(MENTORS, mentorState)})` : ''}`,
          },
          { term: m.adoption_note(), value: note },
          {
            term: m.adoption_record(),
            value: recordId && (
              <Link to="/experiences/$recordId" params={{ recordId }}>
                {m.adoption_record_read()}
              </Link>
            ),
          },
        ]}
      />
      <Link to="/kits/$kitId/filiation" params={{ kitId }}>
        {m.kit_lineage()}
      </Link>
    </Stack>
  );
}

const MENTORS: Words<MentorState> = {
  PROPOSED: m.mentor_state_proposed,
  ACCEPTED: m.mentor_state_accepted,
  DECLINED: m.mentor_state_declined,
};
