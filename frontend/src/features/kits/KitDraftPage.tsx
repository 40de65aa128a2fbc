import { useQuery } from '@tanstack/react-query';
import type { Kit, KitVersion } from '@/api/types';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { LookBadge } from '@/lib/LookBadge';
import { kitVersionStates } from '@/lib/labels/kits';
import { licenceName } from '@/lib/licences';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Facts } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import { conditionOf } from './conditions';
import { kitCrumbs } from './crumbs';
import { DraftSections } from './DraftSections';
import { DraftSources } from './DraftSources';
import KitActions from './KitActions';
import { kitDetails, kitVersion } from './queries';

/** A kit as its editors write it: what it says of itself, its sections in order, what it draws on. */
export function KitDraftPage({ id }: { id: string }) {
  const query = useQuery(kitDetails(id));
  return (
    <Loaded query={query} page={m.kit_writing()}>
      {(kit) =>
        kit.draftId && kit.actions.includes('UPDATE') ? (
          <Draft kit={kit} draftId={kit.draftId} />
        ) : (
          <ForbiddenPage title={m.kit_writing()} />
        )
      }
    </Loaded>
  );
}

function Draft({ kit, draftId }: { kit: Kit; draftId: string }) {
  const query = useQuery(kitVersion(draftId));
  return (
    <Loaded query={query} page={m.kit_writing()}>
      {(version) => (
        <Page
          title={m.kit_writing()}
          eyebrow={
            <>
              {kit.code} · {m.record_version({ number: String(version.number) })}
              <LookBadge look={kitVersionStates[version.state]} />
            </>
          }
          lead={version.content.title}
          crumbs={kitCrumbs(kit)}
          actions={<KitActions kit={kit} version={version} writing />}
        >
          <Stack gap="large">
            {version.state === 'IN_TEST' && <Notice title={m.kit_in_test_detail()} />}
            <DraftSections version={version} />
            <DraftSources version={version} />
            <Said kit={kit} version={version} />
            <Whose kit={kit} />
          </Stack>
        </Page>
      )}
    </Loaded>
  );
}

function Said({ kit, version: { content, actions } }: { kit: Kit; version: KitVersion }) {
  const { summary, audience, licence, conditions } = content;
  return (
    <Section
      title={m.kit_text()}
      aside={
        actions.includes('UPDATE') && (
          <LinkButton
            to="/kits/$kitId/presentation"
            params={{ kitId: kit.id }}
            variant="secondary"
            icon="edit"
          >
            {m.kit_text_edit()}
          </LinkButton>
        )
      }
    >
      {!summary && <Notice title={m.kit_lacks_summary()} />}
      <Facts
        facts={[
          { term: m.field_summary(), value: summary || null },
          { term: m.kit_audience(), value: audience || null },
          { term: m.field_licence(), value: licence ? licenceName(licence) : m.licence_none() },
          {
            term: m.kit_conditions(),
            value: conditions.length > 0 && (
              <ul>
                {conditions.map((condition) => (
                  <li key={`${condition.kind} ${condition.text}`}>{conditionOf(condition)}</li>
                ))}
              </ul>
            ),
          },
        ].map(({ term, value }) => ({ term, value: value || null }))}
      />
    </Section>
  );
}

function Whose({ kit: { id, owner, community, editors } }: { kit: Kit }) {
  return (
    <Section
      title={m.kit_settings()}
      aside={
        <LinkButton to="/kits/$kitId/reglages" params={{ kitId: id }} variant="secondary" icon="edit">
          {m.kit_settings_edit()}
        </LinkButton>
      }
    >
      <Facts
        columns
        facts={[
          { term: m.kit_owner(), value: owner.name },
          { term: m.field_community(), value: community?.name ?? null },
          { term: m.kit_editors(), value: editors.map(({ displayName }) => displayName).join(', ') },
        ]}
      />
    </Section>
  );
}
