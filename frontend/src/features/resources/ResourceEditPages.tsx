import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useSession } from '@/api/session';
import type { Resource, ResourceAuthor } from '@/api/types';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { LoadingState } from '@/ui/States';
import { parentCrumbs, resourceCrumbs } from './crumbs';
import { resourceDetails } from './details';
import { type Beginning, newResource, valuesOfResource } from './resourceForm';

// For those alone who may write.
const ResourceForm = lazy(() =>
  import('./ResourceForm').then(({ ResourceForm: component }) => ({ default: component })),
);

export function NewResourcePage(from: Beginning) {
  const { signedIn, person } = useSession();
  const allowed = useOnceTrue(signedIn);
  if (!allowed) return <ForbiddenPage title={m.resource_new()} />;
  const oneself = person ? [{ personId: person.id, name: person.displayName, organisation: null }] : [];
  return (
    <Page title={m.resource_new()} crumbs={parentCrumbs(from)}>
      <Suspense fallback={<LoadingState lines={8} />}>
        <ResourceForm
          id={null}
          stored={{ values: newResource(person?.displayName ?? '', from), version: null }}
          known={oneself}
        />
      </Suspense>
    </Page>
  );
}

export function EditResourcePage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(resourceDetails(id));
  const reload = async () => {
    const now = await queryClient.fetchQuery({ ...resourceDetails(id), staleTime: 0 });
    return { values: valuesOfResource(now), version: now.version };
  };
  return (
    <Loaded query={query} page={m.resource_edit()}>
      {(resource) =>
        resource.actions.includes('UPDATE') ? (
          <Page
            title={m.edit_title({ name: (resource.revision ?? resource.content).title })}
            crumbs={resourceCrumbs(resource)}
          >
            <Suspense fallback={<LoadingState lines={8} />}>
              <ResourceForm
                id={id}
                stored={{ values: valuesOfResource(resource), version: resource.version }}
                known={knownAuthors(resource)}
                reload={reload}
              />
            </Suspense>
          </Page>
        ) : (
          <ForbiddenPage title={m.resource_edit()} />
        )
      }
    </Loaded>
  );
}

function knownAuthors({ content, revision }: Resource): ResourceAuthor[] {
  return [...content.authors, ...(revision?.authors ?? [])].filter(({ personId }) => personId !== null);
}
