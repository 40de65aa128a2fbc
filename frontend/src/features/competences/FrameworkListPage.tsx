import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useKeyset } from '@/api/keyset';
import { useMay, useSession } from '@/api/session';
import { formatDayOf } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { wordingOf } from '@/lib/labels/topics';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { frameworkList } from './queries';

// For those alone who may begin one.
const BeginFrameworkDialog = lazy(() => import('./BeginFrameworkDialog'));

/** The frameworks of competences that are published. */
export function FrameworkListPage() {
  const { signedIn } = useSession();
  const mayCreate = useMay('CREATE_COMPETENCE_FRAMEWORK');
  const [beginning, setBeginning] = useState(false);
  const list = useKeyset(frameworkList());
  return (
    <Page
      title={m.competences_title()}
      lead={m.competences_lead()}
      crumbs={[{ label: m.trainings_title(), link: { to: '/formations' } }]}
      actions={
        signedIn && (
          <>
            {mayCreate && (
              <Button icon="plus" onClick={() => setBeginning(true)}>
                {m.competence_begin()}
              </Button>
            )}
            <LinkButton to="/mes-competences" variant={mayCreate ? 'secondary' : undefined}>
              {m.nav_my_competences()}
            </LinkButton>
            <LinkButton to="/acquis" variant="secondary">
              {m.claims_title()}
            </LinkButton>
          </>
        )
      }
    >
      {mayCreate && (
        <Suspense fallback={null}>
          <BeginFrameworkDialog open={beginning} onClose={() => setBeginning(false)} />
        </Suspense>
      )}
      <ListResults
        list={list}
        caption={m.competences_title()}
        rowKey={({ id }) => id}
        empty={<EmptyState title={m.competences_none()} />}
        columns={[
          {
            key: 'name',
            header: m.competence_framework(),
            wide: true,
            cell: ({ id, label }) => (
              <Link to="/competences/$frameworkId" params={{ frameworkId: id }}>
                {wordingOf(label)}
              </Link>
            ),
          },
          {
            key: 'count',
            header: m.competences_count(),
            align: 'end',
            cell: ({ competenceCount }) => competenceCount,
          },
          {
            key: 'version',
            header: m.competence_version(),
            align: 'end',
            cell: ({ number }) => (number === 0 ? m.competence_draft() : number),
          },
          {
            key: 'published',
            header: m.competence_published(),
            cell: ({ publishedAt }) => publishedAt && formatDayOf(publishedAt),
          },
        ]}
      />
    </Page>
  );
}
