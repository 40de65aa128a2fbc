import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { wordingOf } from '@/lib/labels/topics';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { LoadingState } from '@/ui/States';
import { frameworkDetails } from './queries';

// For those alone who may write.
const FrameworkForm = lazy(() => import('./FrameworkForm'));

/** The next version of a framework, written beside the published one. */
export function EditFrameworkPage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(frameworkDetails(id));
  const reload = () => queryClient.fetchQuery({ ...frameworkDetails(id), staleTime: 0 });
  return (
    <Loaded query={query} page={m.competence_edit()}>
      {(framework) => {
        const text = framework.draft ?? framework.content;
        if (!text || !framework.actions.includes('UPDATE'))
          return <ForbiddenPage title={m.competence_edit()} />;
        return (
          <Page
            title={m.competence_edit()}
            eyebrow={wordingOf(text.label)}
            crumbs={[
              { label: m.competences_title(), link: { to: '/competences' } },
              {
                label: wordingOf(text.label),
                link: { to: '/competences/$frameworkId', params: { frameworkId: id } },
              },
            ]}
          >
            <Suspense fallback={<LoadingState lines={8} />}>
              <FrameworkForm framework={framework} reload={reload} />
            </Suspense>
          </Page>
        );
      }}
    </Loaded>
  );
}
