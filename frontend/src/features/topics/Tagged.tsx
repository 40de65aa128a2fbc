import { Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import type { Topic } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { resourceKinds } from '@/lib/labels/resources';
import { m } from '@/paraglide/messages';
import { Muted } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { communitiesAbout, programmesAbout, resourcesAbout } from './queries';

/** What the reader may know of that is about a topic or one narrower. */
export function Tagged({ topic: { id } }: { topic: Topic }) {
  const communities = useKeyset(communitiesAbout(id));
  const programmes = useKeyset(programmesAbout(id));
  const resources = useKeyset(resourcesAbout(id));
  const lists = [communities, programmes, resources];
  if (lists.every(({ loading, items, error }) => !loading && !error && items.length === 0)) {
    return <EmptyState title={m.topic_tags_nothing()} />;
  }
  return (
    <>
      <Section title={m.nav_communities()}>
        <ListResults
          list={communities}
          caption={m.nav_communities()}
          rowKey={(community) => community.id}
          empty={<Muted>{m.topic_no_communities()}</Muted>}
          columns={[
            {
              key: 'name',
              header: m.field_name(),
              wide: true,
              cell: (community) => (
                <Link to="/communautes/$communityId" params={{ communityId: community.id }}>
                  {community.name}
                </Link>
              ),
            },
            {
              key: 'members',
              header: m.community_members(),
              align: 'end',
              cell: ({ memberCount }) => formatNumber(memberCount),
            },
          ]}
        />
      </Section>
      <Section title={m.nav_resources()}>
        <ListResults
          list={resources}
          caption={m.nav_resources()}
          rowKey={(resource) => resource.id}
          empty={<Muted>{m.topic_no_resources()}</Muted>}
          columns={[
            {
              key: 'title',
              header: m.field_title(),
              wide: true,
              cell: (resource) => (
                <Link to="/ressources/$resourceId" params={{ resourceId: resource.id }}>
                  {resource.title}
                </Link>
              ),
            },
            { key: 'kind', header: m.field_kind(), cell: ({ kind }) => resourceKinds[kind]() },
          ]}
        />
      </Section>
      <Section title={m.nav_programmes()}>
        <ListResults
          list={programmes}
          caption={m.nav_programmes()}
          rowKey={(programme) => programme.id}
          empty={<Muted>{m.topic_no_programmes()}</Muted>}
          columns={[
            {
              key: 'name',
              header: m.field_name(),
              wide: true,
              cell: (programme) => (
                <Link to="/programmes/$programmeId" params={{ programmeId: programme.id }}>
                  {programme.name}
                </Link>
              ),
            },
            {
              key: 'owner',
              header: m.field_owner(),
              cell: ({ ownerOrganisation }) => ownerOrganisation.name,
            },
          ]}
        />
      </Section>
    </>
  );
}
