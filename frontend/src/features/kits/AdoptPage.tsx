import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { Kit } from '@/api/types';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { LoadingState } from '@/ui/States';
import { kitCrumbs } from './crumbs';
import { kitDetails, kitVersion } from './queries';
import { versionSearch } from './search';

const route = getRouteApi('/kits/$kitId/adopter');

// For those alone who adopt.
const AdoptForm = lazy(() => import('./AdoptForm'));

/** Before a territory makes a kit its own: does it fit there? */
export function AdoptPage({ id }: { id: string }) {
  const { version } = versionSearch(route.useSearch());
  const query = useQuery(kitDetails(id));
  return (
    <Loaded query={query} page={m.kit_adopt()}>
      {(kit) => {
        const adopted = version ?? kit.versionId;
        return adopted ? <Adopt kit={kit} versionId={adopted} /> : <ForbiddenPage title={m.kit_adopt()} />;
      }}
    </Loaded>
  );
}

function Adopt({ kit, versionId }: { kit: Kit; versionId: string }) {
  const query = useOpened(kitVersion(versionId));
  return (
    <Loaded query={query} page={m.kit_adopt()}>
      {(version) =>
        version.actions.includes('ADOPT') ? (
          <Page
            title={m.kit_adopt()}
            eyebrow={`${kit.code} · ${m.record_version({ number: String(version.number) })}`}
            lead={m.kit_adopt_lead()}
            crumbs={kitCrumbs(kit)}
          >
            <Suspense fallback={<LoadingState lines={8} />}>
              <AdoptForm version={version} />
            </Suspense>
          </Page>
        ) : (
          <ForbiddenPage title={m.kit_adopt()} />
        )
      }
    </Loaded>
  );
}
