import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import type { AdoptionSummary, Kit, KitCondition, KitVersion } from '@/api/types';
import { formatMoment, formatNumber, languageName } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { Loaded } from '@/lib/Loaded';
import { LookBadge } from '@/lib/LookBadge';
import { adoptionStates, kitVersionStates } from '@/lib/labels/kits';
import { licenceName } from '@/lib/licences';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Facts } from '@/ui/Card';
import { Columns, Muted, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import type { Column } from '@/ui/Table';
import { CitedRecords } from './CitedRecords';
import { KitSectionReading } from './KitSectionReading';
import { adoptionsOf, kitDetails, kitVersion } from './queries';

/** A kit as it is published; to those who write it, before that, as it is being written. */
export function KitPage({ id }: { id: string }) {
  const query = useQuery(kitDetails(id));
  return (
    <Loaded query={query} page={m.kit_one()}>
      {(kit) => <KitSheet kit={kit} />}
    </Loaded>
  );
}

function KitSheet({ kit }: { kit: Kit }) {
  const { title, code, summary, demo, versionId, draftId } = kit;
  const shown = versionId ?? draftId;
  return (
    <Page
      title={title}
      crumbs={[
        { label: m.nav_records(), link: { to: '/experiences' } },
        { label: m.kits_title(), link: { to: '/kits' } },
      ]}
      eyebrow={
        <>
          {m.kit_one()} {code}
          {demo && <Tag>{m.demo_tag()}</Tag>}
        </>
      }
      lead={summary}
    >
      <Stack gap="large">
        {!versionId && <Notice title={m.kit_being_written()} />}
        {shown && <Version kit={kit} id={shown} />}
        {versionId && <Adoptions kit={kit} />}
      </Stack>
    </Page>
  );
}

function Version({ kit, id }: { kit: Kit; id: string }) {
  const query = useQuery(kitVersion(id));
  return (
    <Loaded query={query} lines={10}>
      {(version) => (
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
          <KitFacts kit={kit} version={version} />
        </Columns>
      )}
    </Loaded>
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

function conditionOf({ kind, value, text }: KitCondition): string {
  const amount = value === null ? '' : formatNumber(value);
  const said: Record<KitCondition['kind'], string> = {
    POPULATION_MIN: m.kit_condition_population_min({ value: amount }),
    POPULATION_MAX: m.kit_condition_population_max({ value: amount }),
    ELECTED_SPONSOR: m.kit_condition_elected_sponsor(),
    BUDGET: m.kit_condition_budget({ value: amount }),
    OTHER: '',
  };
  return [said[kind], text].filter(Boolean).join(' : ');
}

function Adoptions({ kit: { id } }: { kit: Kit }) {
  const list = useKeyset(adoptionsOf(id));
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
      cell: ({ territory }) => (
        <Link to="/territoires/$territoryId" params={{ territoryId: territory.id }}>
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
