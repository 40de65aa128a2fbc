import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Programme } from '@/api/types';
import { formatMoment, formatNumber } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { enrolmentStates, programmeKinds } from '@/lib/labels/programmes';
import { valuesOf } from '@/lib/labels/words';
import { TopicTags } from '@/lib/TopicTags';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Facts, Figures } from '@/ui/Card';
import { FranceMap } from '@/ui/FranceMap';
import { Columns, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { RichText } from '@/ui/RichText';
import { ProgrammeStateBadge } from './badges';
import { programmeDetails } from './details';
import { Enrolments } from './Enrolments';
import { ProgrammeActions } from './ProgrammeActions';
import { formatPeriod } from './period';
import { programmeMap } from './queries';

interface ProgrammePageProps {
  id: string;
  /** Its events, which another feature shows. */
  events: ReactNode;
}

export function ProgrammePage({ id, events }: ProgrammePageProps) {
  const query = useQuery(programmeDetails(id));
  return (
    <Loaded query={query} page={m.field_programme()}>
      {(programme) => <ProgrammeSheet programme={programme} events={events} />}
    </Loaded>
  );
}

function ProgrammeSheet({ programme, events }: { programme: Programme; events: ReactNode }) {
  const {
    name,
    kind,
    state,
    demo,
    renderedDescription,
    topics,
    ownerOrganisation,
    territoryCount,
    updatedAt,
  } = programme;
  return (
    <Page
      title={name}
      crumbs={[{ label: m.nav_programmes(), link: { to: '/programmes' } }]}
      eyebrow={
        <>
          <ProgrammeStateBadge state={state} />
          {programmeKinds[kind]()}
          {demo && <Tag>{m.demo_tag()}</Tag>}
        </>
      }
      actions={<ProgrammeActions programme={programme} />}
    >
      {state === 'DRAFT' && <Notice title={m.programme_draft_title()}>{m.programme_draft_detail()}</Notice>}
      <Columns kind="map">
        <Stack gap="large">
          <Figures figures={[{ term: m.programme_enrolled(), value: formatNumber(territoryCount) }]} />
          {renderedDescription && <RichText nodes={renderedDescription.nodes} under={1} />}
          <Facts
            columns
            facts={[
              {
                term: m.field_owner(),
                value: (
                  <Link to="/organisations/$organisationId" params={{ organisationId: ownerOrganisation.id }}>
                    {ownerOrganisation.name}
                  </Link>
                ),
              },
              {
                term: m.field_topics(),
                value: topics.length > 0 ? <TopicTags topics={topics} /> : null,
                wide: true,
              },
              { term: m.field_period(), value: formatPeriod(programme) },
              { term: m.field_updated(), value: formatMoment(updatedAt) },
            ]}
          />
        </Stack>
        <ProgrammeMap programme={programme} />
      </Columns>
      {events}
      <Enrolments programme={programme} />
    </Page>
  );
}

/** The territories by state: colour and filling both tell it, and the table below says it in words. */
function ProgrammeMap({ programme: { id, name } }: { programme: Programme }) {
  const enrolments = useQuery(programmeMap(id)).data?.items ?? [];
  const seen = valuesOf(enrolmentStates).filter((state) => enrolments.some((one) => one.state === state));
  return (
    <FranceMap
      name={m.programme_map_name({ name, count: enrolments.length })}
      marked={[
        ...new Set(enrolments.flatMap(({ territory }) => territory.departements.map(({ code }) => code))),
      ]}
      points={enrolments.map(({ id: key, state, territory }) => ({
        id: key,
        label: territory.name,
        longitude: territory.longitude,
        latitude: territory.latitude,
        tone: enrolmentStates[state].tone,
        shape: enrolmentStates[state].shape,
        link: { to: '/territoires/$territoryId', params: { territoryId: territory.id } },
      }))}
      legend={seen.map((state) => {
        const { label, tone, shape } = enrolmentStates[state];
        return { label: label(), tone, shape };
      })}
    />
  );
}
