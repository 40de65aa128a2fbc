import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import type { Resource, ResourceVersionSummary } from '@/api/types';
import { formatMoment } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Select } from '@/ui/Field';
import { Row, Stack } from '@/ui/Layout';
import { Page, Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { resourceCrumbs } from './crumbs';
import { resourceDetails } from './details';
import { resourceVersions } from './queries';
import { type VersionSearch, versionSearch } from './search';
import { VersionChanges } from './VersionChanges';

const route = getRouteApi('/ressources/$resourceId/versions/');

export function VersionsPage({ id }: { id: string }) {
  const query = useQuery(resourceDetails(id));
  return (
    <Loaded query={query} page={m.resource_versions()}>
      {(resource) => (
        <Page
          title={m.resource_versions()}
          eyebrow={resource.content.title}
          crumbs={resourceCrumbs(resource)}
        >
          <Stack gap="large">
            <Versions resource={resource} />
            {resource.number > 1 && <Comparison resource={resource} />}
          </Stack>
        </Page>
      )}
    </Loaded>
  );
}

function Versions({ resource: { id, content } }: { resource: Resource }) {
  const list = useKeyset(resourceVersions(id));
  return (
    <ListResults
      list={list}
      caption={m.resource_versions_caption({ name: content.title })}
      columns={columns(id)}
      rowKey={(version) => version.id}
      empty={<EmptyState title={m.resource_versions_none()} />}
    />
  );
}

/** Any two of them; the last two to begin with. */
function Comparison({ resource: { id, number } }: { resource: Resource }) {
  const search = versionSearch(route.useSearch());
  const navigate = route.useNavigate();
  const since = Number(search.since ?? number - 1);
  const to = Number(search.to ?? number);
  const versions = Array.from({ length: number }, (_, rank) => String(number - rank));
  const options = versions.map((value) => ({ value, label: m.resource_version({ number: value }) }));
  const change = (part: VersionSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });

  return (
    <Section title={m.resource_compare()}>
      <Stack>
        <Row>
          <Select
            name="since"
            label={m.resource_compare_since()}
            optional="silent"
            width="short"
            options={options.slice(1)}
            value={String(since)}
            onChange={({ target }) => change({ since: target.value })}
          />
          <Select
            name="to"
            label={m.resource_compare_to()}
            optional="silent"
            width="short"
            options={options.slice(0, -1)}
            value={String(to)}
            onChange={({ target }) => change({ to: target.value })}
          />
        </Row>
        <VersionChanges id={id} since={since} to={to} />
      </Stack>
    </Section>
  );
}

function columns(id: string): Column<ResourceVersionSummary>[] {
  return [
    {
      key: 'number',
      header: m.resource_version_header(),
      cell: ({ number }) => (
        <Link
          to="/ressources/$resourceId/versions/$number"
          params={{ resourceId: id, number: String(number) }}
        >
          {m.resource_version({ number: String(number) })}
        </Link>
      ),
    },
    { key: 'title', header: m.field_title(), wide: true, cell: ({ title }) => title },
    {
      key: 'publishedAt',
      header: m.resource_published_on(),
      cell: ({ publishedAt }) => formatMoment(publishedAt, 'short'),
    },
  ];
}
