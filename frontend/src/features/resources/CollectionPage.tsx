import { useQuery } from '@tanstack/react-query';
import type { ResourceCollection, ResourceSummary } from '@/api/types';
import { Loaded } from '@/lib/Loaded';
import { collectionVisibilities, resourceKinds } from '@/lib/labels/resources';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { LinkButton } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { type Column, Table } from '@/ui/Table';
import { collectionsCrumbs } from './crumbs';
import { collectionDetails } from './details';
import { ResourceCell } from './ResourceList';

export function CollectionPage({ id }: { id: string }) {
  const query = useQuery(collectionDetails(id));
  return (
    <Loaded query={query} page={m.field_collection()}>
      {(collection) => <CollectionSheet collection={collection} />}
    </Loaded>
  );
}

function CollectionSheet({ collection }: { collection: ResourceCollection }) {
  const { id, title, summary, visibility, resources, demo, actions } = collection;
  return (
    <Page
      title={title}
      eyebrow={
        <>
          {m.field_collection()} · {collectionVisibilities[visibility]()}
          {demo && <Tag>{m.demo_tag()}</Tag>}
        </>
      }
      lead={summary}
      crumbs={collectionsCrumbs()}
      actions={
        actions.includes('UPDATE') && (
          <LinkButton
            to="/ressources/collections/$collectionId/modifier"
            params={{ collectionId: id }}
            icon="edit"
          >
            {m.action_edit()}
          </LinkButton>
        )
      }
    >
      {resources.length === 0 ? (
        <EmptyState title={m.collection_empty()} />
      ) : (
        <Table caption={title} columns={columns()} rows={resources} rowKey={(resource) => resource.id} />
      )}
    </Page>
  );
}

/** In the order of the collection, which is why nothing sorts them. */
function columns(): Column<ResourceSummary>[] {
  return [
    { key: 'title', header: m.field_title(), wide: true, cell: (resource) => <ResourceCell {...resource} /> },
    { key: 'kind', header: m.field_kind(), cell: ({ kind }) => resourceKinds[kind]() },
    { key: 'community', header: m.field_community(), cell: ({ community }) => community?.name },
  ];
}
