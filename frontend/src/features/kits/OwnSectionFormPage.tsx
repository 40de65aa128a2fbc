import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { Adoption, AdoptionSection } from '@/api/types';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { LoadingState } from '@/ui/States';
import { adoptionDetails, adoptionSection } from './adoptionQueries';
import { adoptionCrumbs } from './crumbs';
import { useKnownRecords } from './known';

const OwnSectionForm = lazy(() => import('./OwnSectionForm'));

interface OwnSectionFormPageProps {
  adoptionId: string;
  id: string;
}

/** Writes a territory's own text of a section, or one text of its own and the kit's. */
export function OwnSectionFormPage({ adoptionId, id }: OwnSectionFormPageProps) {
  const adoption = useQuery(adoptionDetails(adoptionId));
  const section = useOpened(adoptionSection(id));
  return (
    <Loaded query={adoption} page={m.adoption_adapt()}>
      {(of) => (
        <Loaded query={section} page={m.adoption_adapt()}>
          {(one) => <FormPage adoption={of} section={one} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function FormPage({ adoption, section }: { adoption: Adoption; section: AdoptionSection }) {
  const queryClient = useQueryClient();
  const allowed = useOnceTrue(adoption.actions.includes('UPDATE'));
  const records = useKnownRecords(adoption);
  const title = section.proposal ? m.adoption_merge() : m.adoption_adapt();
  if (!allowed) return <ForbiddenPage title={title} />;
  const reload = () => queryClient.fetchQuery({ ...adoptionSection(section.id), staleTime: 0 });
  return (
    <Page
      title={title}
      eyebrow={adoption.territory.name}
      lead={(section.local ?? section.upstream ?? section.base)?.title}
      crumbs={adoptionCrumbs(adoption)}
    >
      {records ? (
        <Suspense fallback={<LoadingState lines={8} />}>
          <OwnSectionForm section={section} records={records} reload={reload} />
        </Suspense>
      ) : (
        <LoadingState lines={8} />
      )}
    </Page>
  );
}
