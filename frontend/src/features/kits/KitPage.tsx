import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useKeyset } from '@/api/keyset';
import type { AdoptionSummary, Kit, KitVersion } from '@/api/types';
import { formatMoment, languageName } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { Loaded } from '@/lib/Loaded';
import { LookBadge } from '@/lib/LookBadge';
import { adoptionStates } from '@/lib/labels/adoptions';
import { kitStates, kitVersionStates } from '@/lib/labels/kits';
import { licenceName } from '@/lib/licences';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Facts } from '@/ui/Card';
import { Columns, Muted, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import type { Column } from '@/ui/Table';
import { CitedRecords } from './CitedRecords';
import { conditionOf } from './conditions';
import { kitCrumbs } from './crumbs';
import { KitSectionReading } from './KitSectionReading';
import { adoptionsOf, kitDetails, kitVersion } from './queries';
import { versionSearch } from './search';

// For those who are signed in.
const KitActions = lazy(() => import('./KitActions'));
const KitFiles = lazy(() => import('./exports/KitFiles'));

const route = getRouteApi('/kits/$kitId/');

/** A kit as it is published; to those who write it, before that, as it is being written. */
export function KitPage({ id }: { id: string }) {
  const { version } = versionSearch(route.useSearch());
  const query = useQuery(kitDetails(id));
  return (
    <Loaded query={query} page={m.kit_one()}>
      {(kit) => <KitSheet kit={kit} asked={version} />}
    </Loaded>
  );
}

function KitSheet({ kit, asked }: { kit: Kit; asked: string | undefined }) {
  const { title, code, state, reason, summary, demo, versionId, draftId } = kit;
  const shown = asked ?? versionId ?? draftId ?? '';
  const query = useQuery({ ...kitVersion(shown), enabled: shown !== '' });
  return (
    <Page
      title={query.data?.content.title ?? title}
      crumbs={kitCrumbs()}
      eyebrow={
        <>
          {m.kit_one()} {code}
          {state !== 'PUBLISHED' && <LookBadge look={kitStates[state]} />}
          {demo && <Tag>{m.demo_tag()}</Tag>}
        </>
      }
      lead={query.data?.content.summary ?? summary}
      actions={
        query.data &&
        (kit.actions.length > 0 || query.data.actions.length > 0) && (
          <Suspense>
            <KitActions kit={kit} version={query.data} />
          </Suspense>
        )
      }
    >
      <Stack gap="large">
        {!versionId && <Notice title={m.kit_being_written()} />}
        {reason && (
          <Notice tone="attention" title={m.kit_archived_title()}>
            <p>{m.enrolment_reason({ reason })}</p>
          </Notice>
        )}
        {query.data?.state === 'SUPERSEDED' && (
          <Notice tone="attention" title={m.kit_superseded_title()}>
            <Link to="/kits/$kitId" params={{ kitId: kit.id }}>
              {m.kit_superseded_read()}
            </Link>
          </Notice>
        )}
        {shown && (
          <Loaded query={query} lines={10}>
            {(version) => <Version kit={kit} version={version} />}
          </Loaded>
        )}
        {versionId && <Adoptions kit={kit} />}
      </Stack>
    </Page>
  );
}

function Version({ kit, version }: { kit: Kit; version: KitVersion }) {
  return (
    <Columns kind="aside">
      <Stack gap="large">
        {version.sections.map((section) => (
          <KitSectionReading key={section.id} section={section} />
        ))}
        {version.credits.length > 0 && (
          <Section title={m.kit_credits()}>
            <CitedRecords records={version.credits} />
          </Section>
        )}
      </Stack>
      <Stack gap="large">
        <KitFacts kit={kit} version={version} />
        <Suspense>
          <KitFiles version={version} />
        </Suspense>
        {kit.versionId && (
          <Stack gap="small">
            <Link to="/kits/$kitId/versions" params={{ kitId: kit.id }}>
              {m.kit_versions_link()}
            </Link>
            <Link to="/kits/$kitId/filiation" params={{ kitId: kit.id }}>
              {m.kit_lineage()}
            </Link>
          </Stack>
        )}
      </Stack>
    </Columns>
  );
}

function KitFacts({ kit, version }: { kit: Kit; version: KitVersion }) {
  const { content, number, state, publishedAt, changeNote } = version;
  const { owner, community, programme } = kit;
  return (
    <Facts
      facts={[
        {
          term: m.kit_versions(),
          value: (
            <>
              {m.record_version({ number: String(number) })} <LookBadge look={kitVersionStates[state]} />
              {changeNote && <Muted small>{changeNote}</Muted>}
            </>
          ),
        },
        { term: m.kit_audience(), value: content.audience },
        {
          term: m.kit_conditions(),
          value: content.conditions.length > 0 && (
            <ul>
              {content.conditions.map((condition) => (
                <li key={`${condition.kind} ${condition.text}`}>{conditionOf(condition)}</li>
              ))}
            </ul>
          ),
        },
        {
          term: m.kit_owner(),
          value: (
            <Link to="/organisations/$organisationId" params={{ organisationId: owner.id }}>
              {owner.name}
            </Link>
          ),
        },
        {
          term: m.field_programme(),
          value: programme && (
            <Link to="/programmes/$programmeId" params={{ programmeId: programme.id }}>
              {programme.name}
            </Link>
          ),
        },
        {
          term: m.field_community(),
          value: community && (
            <Link to="/communautes/$communityId" params={{ communityId: community.id }}>
              {community.name}
            </Link>
          ),
        },
        {
          term: m.field_licence(),
          value: content.licence ? licenceName(content.licence) : m.licence_none(),
        },
        { term: m.field_language(), value: languageName(content.language) },
        { term: m.resource_published_on(), value: publishedAt && formatMoment(publishedAt) },
      ].map(({ term, value }) => ({ term, value: value || null }))}
    />
  );
}

function Adoptions({ kit: { id } }: { kit: Kit }) {
  const list = useKeyset(adoptionsOf({ kitId: id }));
  return (
    <Section title={m.kit_adoptions()}>
      <ListResults
        list={list}
        caption={m.kit_adoptions()}
        columns={columns()}
        rowKey={(adoption) => adoption.id}
        empty={<Muted>{m.kit_adoptions_none()}</Muted>}
      />
    </Section>
  );
}

function columns(): Column<AdoptionSummary>[] {
  return [
    {
      key: 'territory',
      header: m.adoption_territory(),
      wide: true,
      cell: ({ id, territory }) => (
        <Link to="/adoptions/$adoptionId" params={{ adoptionId: id }}>
          {territory.name}
        </Link>
      ),
    },
    {
      key: 'version',
      header: m.kit_adopted_version(),
      cell: ({ number, offeredNumber }) => (
        <>
          {m.record_version({ number: String(number) })}
          {offeredNumber !== null && (
            <Muted small>{m.kit_newer_offered({ number: String(offeredNumber) })}</Muted>
          )}
        </>
      ),
    },
    {
      key: 'state',
      header: m.field_state(),
      cell: ({ state }) => <LookBadge look={adoptionStates[state]} />,
    },
    {
      key: 'mentor',
      header: m.adoption_mentor(),
      cell: ({ mentor, mentorState }) => mentorState === 'ACCEPTED' && mentor?.name,
    },
  ];
}
