import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useKeyset } from '@/api/keyset';
import type { ExperiencePathway, Pioneer, PioneerState } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatDayOf } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { pioneerStates } from '@/lib/labels/pathways';
import { valuesOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { FilterSelect, Filters } from '@/ui/Filters';
import { Row, Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { PioneerKindBadge, PioneerStateBadge } from './badges';
import { pathwayApplications, pathwayDetails } from './details';
import { PioneerActions } from './PioneerActions';

/** What the team decides on. */
export function ApplicationsPage({ id }: { id: string }) {
  const query = useQuery(pathwayDetails(id));
  return (
    <Loaded query={query} page={m.applications_title()}>
      {(pathway) =>
        pathway.actions.includes('SELECT') ? (
          <Applications pathway={pathway} />
        ) : (
          <ForbiddenPage title={m.applications_title()} />
        )
      }
    </Loaded>
  );
}

function Applications({ pathway: { id, title, places } }: { pathway: ExperiencePathway }) {
  const [state, setState] = useState<PioneerState>();
  const list = useKeyset(pathwayApplications(id, state));
  const states = valuesOf(pioneerStates)
    .filter((value) => value !== 'DRAFT')
    .map((value) => ({ value, label: pioneerStates[value].label() }));
  return (
    <Page
      title={m.applications_title()}
      eyebrow={title}
      crumbs={[
        { label: m.pathways_title(), link: { to: '/parcours-experience' } },
        { label: title, link: { to: '/parcours-experience/$pathwayId', params: { pathwayId: id } } },
      ]}
      actions={
        <CsvExport
          path={`/api/v1/experience-pathways/${id}/applications`}
          query={state ? { state } : {}}
          name="candidatures"
        />
      }
      {...(places === null ? {} : { lead: m.pathway_call_places({ places }) })}
    >
      <Stack>
        <Filters>
          <FilterSelect
            name="state"
            label={m.field_state()}
            options={states}
            value={state}
            onChange={(chosen) => setState(chosen)}
          />
        </Filters>
        <ListResults
          list={list}
          caption={m.applications_title()}
          columns={columns()}
          rowKey={(pioneer) => pioneer.id}
          empty={<EmptyState title={m.applications_none()} />}
        />
      </Stack>
    </Page>
  );
}

function columns(): Column<Pioneer>[] {
  return [
    {
      key: 'name',
      header: m.pioneer(),
      cell: ({ id, name }) => (
        <Link to="/candidatures/$pioneerId" params={{ pioneerId: id }}>
          {name}
        </Link>
      ),
    },
    { key: 'kind', header: m.field_kind(), cell: ({ kind }) => <PioneerKindBadge kind={kind} /> },
    { key: 'territory', header: m.field_territory(), cell: ({ territory }) => territory?.name },
    {
      key: 'state',
      header: m.field_state(),
      cell: ({ state, reason }) => (
        <>
          <PioneerStateBadge state={state} />
          {reason && <p className="small muted">{m.enrolment_reason({ reason })}</p>}
        </>
      ),
    },
    {
      key: 'applied',
      header: m.application_applied_at(),
      cell: ({ appliedAt }) => appliedAt && formatDayOf(appliedAt, 'short'),
    },
    {
      key: 'actions',
      header: m.field_actions(),
      wide: true,
      cell: (pioneer) => (
        <Row gap="small">
          <PioneerActions pioneer={pioneer} small />
        </Row>
      ),
    },
  ];
}
