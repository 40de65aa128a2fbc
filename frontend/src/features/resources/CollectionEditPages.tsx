import { useQueryClient } from '@tanstack/react-query';
import { useSession } from '@/api/session';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { CollectionForm } from './CollectionForm';
import { EMPTY_COLLECTION, valuesOfCollection } from './collectionForm';
import { collectionCrumbs, collectionsCrumbs } from './crumbs';
import { collectionDetails } from './details';

export function NewCollectionPage() {
  const { signedIn } = useSession();
  const allowed = useOnceTrue(signedIn);
  if (!allowed) return <ForbiddenPage title={m.collection_new()} />;
  return (
    <Page title={m.collection_new()} crumbs={collectionsCrumbs()}>
      <CollectionForm id={null} stored={{ values: EMPTY_COLLECTION, version: null }} />
    </Page>
  );
}

export function EditCollectionPage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(collectionDetails(id));
  const reload = async () => {
    const now = await queryClient.fetchQuery({ ...collectionDetails(id), staleTime: 0 });
    return { values: valuesOfCollection(now), version: now.version };
  };
  return (
    <Loaded query={query} page={m.collection_edit()}>
      {(collection) =>
        collection.actions.includes('UPDATE') ? (
          <Page title={m.edit_title({ name: collection.title })} crumbs={collectionCrumbs(collection)}>
            <CollectionForm
              id={id}
              stored={{ values: valuesOfCollection(collection), version: collection.version }}
              reload={reload}
            />
          </Page>
        ) : (
          <ForbiddenPage title={m.collection_edit()} />
        )
      }
    </Loaded>
  );
}
