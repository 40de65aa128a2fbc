import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import type { Kit, KitVersionSummary } from '@/api/types';
import { formatMoment } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { LookBadge } from '@/lib/LookBadge';
import { kitVersionStates } from '@/lib/labels/kits';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Diff } from '@/ui/Diff';
import { Select } from '@/ui/Field';
import { FieldPair } from '@/ui/Form';
import { Muted, PlainText, Stack } from '@/ui/Layout';
import { Page, Section } from '@/ui/Page';
import { compareVersions } from './compare';
import { kitCrumbs } from './crumbs';
import { kitDetails, kitVersion, kitVersions } from './queries';
import { type VersionsSearch, versionsSearch } from './search';

const route = getRouteApi('/kits/$kitId/versions');

/** How a kit came about: its versions, and what changed from any one to any other. */
export function KitVersionsPage({ id }: { id: string }) {
  const query = useQuery(kitDetails(id));
  return (
    <Loaded query={query} page={m.kit_versions()}>
      {(kit) => (
        <Page title={m.kit_versions()} eyebrow={kit.code} crumbs={kitCrumbs(kit)}>
          <Versions kit={kit} />
        </Page>
      )}
    </Loaded>
  );
}

function Versions({ kit }: { kit: Kit }) {
  const { items } = useKeyset(kitVersions(kit.id));
  const search = versionsSearch(route.useSearch());
  const navigate = route.useNavigate();
  const after = items.find(({ id }) => id === search.to) ?? items[0];
  const before = items.find(({ id }) => id === search.from) ?? items[1];
  const choices = items.map(({ id, number }) => ({
    value: id,
    label: m.record_version({ number: String(number) }),
  }));
  const choose = (part: VersionsSearch) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  return (
    <Stack gap="large">
      {items.map((version) => (
        <VersionCard key={version.id} version={version} kit={kit} />
      ))}
      {after && before && (
        <Section title={m.kit_compare()}>
          <FieldPair>
            <Select
              name="from"
              label={m.kit_compare_from()}
              optional="silent"
              options={choices}
              value={before.id}
              onChange={({ target }) => choose({ from: target.value })}
            />
            <Select
              name="to"
              label={m.kit_compare_to()}
              optional="silent"
              options={choices}
              value={after.id}
              onChange={({ target }) => choose({ to: target.value })}
            />
          </FieldPair>
          <Compared before={before.id} after={after.id} />
        </Section>
      )}
    </Stack>
  );
}

function VersionCard({ version, kit }: { version: KitVersionSummary; kit: Kit }) {
  const { id, number, title, state, changeNote, publishedAt } = version;
  return (
    <Card
      level={2}
      title={`${m.record_version({ number: String(number) })} : ${title}`}
      eyebrow={<LookBadge look={kitVersionStates[state]} />}
    >
      {publishedAt && <Muted small>{formatMoment(publishedAt)}</Muted>}
      {changeNote && <PlainText>{changeNote}</PlainText>}
      {state === 'SUPERSEDED' && (
        <div>
          <LinkButton
            to="/kits/$kitId"
            params={{ kitId: kit.id }}
            search={{ version: id }}
            variant="secondary"
            size="small"
          >
            {m.kit_version_read({ number: String(number) })}
          </LinkButton>
        </div>
      )}
    </Card>
  );
}

function Compared({ before, after }: { before: string; after: string }) {
  const one = useQuery(kitVersion(before));
  const other = useQuery(kitVersion(after));
  return (
    <Loaded query={one} lines={4}>
      {(former) => (
        <Loaded query={other} lines={4}>
          {(latter) => <Differences {...compareVersions(former, latter)} />}
        </Loaded>
      )}
    </Loaded>
  );
}

const CHANGES = {
  ADDED: m.kit_section_was_added,
  REMOVED: m.kit_section_was_removed,
  CHANGED: m.kit_section_was_changed,
  MOVED: m.kit_section_was_moved,
};

function Differences({ text, sections }: ReturnType<typeof compareVersions>) {
  if (text.length === 0 && sections.length === 0) return <Muted>{m.kit_compare_same()}</Muted>;
  return (
    <Stack>
      {text.length > 0 && <Diff summary={m.kit_text()} lines={text} open />}
      {sections.map(({ key, title, change, lines }) =>
        lines.length > 0 ? (
          <Diff key={key} summary={CHANGES[change]({ title })} lines={lines} open={change === 'CHANGED'} />
        ) : (
          <p key={key}>{CHANGES[change]({ title })}</p>
        ),
      )}
    </Stack>
  );
}
